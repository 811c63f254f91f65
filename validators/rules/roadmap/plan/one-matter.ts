// A plan «по поддержке молодых педагогов» is for one matter, «План работы Совета» for one body: that is not the roadmap of the system,
// and neither is asked for all of it.
import { indexOfText } from '../../../language/index-of-text.ts';
import { isBody } from '../../../language/somebody.ts';
import { standing } from '../../../model/standing.ts';
import type { Territory } from '../../../model/types.ts';

/** «По поддержке …», «по развитию наставничества»: what a plan is for. */
const FOR =
  /(?<!\p{L})по\s+(?:\p{L}{2,25}(?:ой|ей|ому|ему)\s+){0,2}(?:поддержк|развити|подготовк|профилактик|привлечени|закреплени|адаптаци|внедрени|обучени|аттестаци|повышени|сопровождени)\p{L}{0,3}\s+\p{L}/iu;
/** What the roadmap of a system is for. */
const OF_SYSTEM =
  /систем\p{L}{0,3}(?!\p{L})|методическ|(?<!\p{L})[РМЕ]\s?С\s?НМС(?!\p{L})|положени|концепци|стандарт/iu;

/** «План работы Совета лоцманов»: whose work it is stands behind. */
const WORK_OF = /^\s*план\p{L}{0,2}(?:-график\p{L}{0,2})?\s+(?:работы|деятельности|заседаний)\s+/iu;
const SYSTEM = /(?<!\p{L})(?:систем\p{L}{0,3}(?!\p{L})|[РМЕ]\s?С\s?НМС(?!\p{L}))/iu;

/** Whether the title of a plan says one body whose work it plans. */
const isOfOneBody = (title: string): boolean => {
  const work = WORK_OF.exec(title)?.[0];
  if (work === undefined || SYSTEM.test(title)) return false;
  const [first, second] = indexOfText(title.slice(work.length)).tokens;
  return [first, second].some((token) => token !== undefined && isBody(token));
};

/** Whether the title of a plan says one matter or one body that it is for, and no system. */
export const isOfOneMatter = (title: string): boolean =>
  (FOR.test(title) && !OF_SYSTEM.test(title)) || isOfOneBody(title);

/** Whether all plans that stand on a day are for one matter each: then the system has no roadmap. */
export const hasOnlyPlansOfOneMatter = (territory: Territory, asOf: string): boolean => {
  const plans = standing(territory, 'roadmap', asOf);
  return (
    plans.length > 0 && plans.every(({ roadmap }) => roadmap !== null && isOfOneMatter(roadmap.title ?? ''))
  );
};
