// Whether a row of indicators measures a task or a measure: by the words of the field that both have.
import { saidRoots } from '../../language/said-words.ts';
import type { Territory } from '../../model/types.ts';
import { without } from '../../text/sets.ts';
import { lazily } from '../asked-once.ts';
import { areForYoung, readerOf, type Said, sharedBy } from '../roadmap/plan/serving.ts';

/** So many words, or so large a part of those of a task or of a row, must both have. */
const ENOUGH = 2;
const SHARE = 1 / 3;

/** Words that say only that a thing is there, or that there is to be more or less of it. */
const growth = lazily(() =>
  saidRoots('наличие повышение увеличение расширение рост снижение улучшение использование единый один'),
);

/**
 * Words that do not say what a task is about: «эффективные практики», «успешный опыт» (effectiveness itself may be measured),
 * «учитель – ученик» (a form of mentoring), «научно-практическая конференция» (no practice).
 */
const BESIDE = [
  /(?<!\p{L})(?:эффективн|успешн|передов|лучш)(?:[ыо][йемх]|ая|ой|[ыи]ми|ие|ий|их|его|ого|ую)(?!\p{L})/giu,
  /(?<!\p{L})(?:учитель|педагог|ученик|студент|руководитель|директор)\s?[-–—]\s?(?:учитель|педагог|ученик|студент|руководитель|директор)(?!\p{L})/giu,
  /(?<!\p{L})научно-практическ\p{L}{2,3}(?!\p{L})/giu,
];

const bare = (text: string): string => BESIDE.reduce((rest, one) => rest.replaceAll(one, ' '), text);

/** Who raises a qualification goes through a programme of further education, and the other way round. */
const inBothWords = (text: string): string =>
  text.replaceAll(/повышени\p{L}{1,2}\s+квалификации/giu, '$& (программы ДПО)');

const isSystem = ({ means }: { readonly means: string }): boolean => /(?<!\p{L})систем/iu.test(means);

/** Reads tasks and rows: what every text says of the system itself tells none from another. */
export const readerOfTasks = (territory: Territory): ((text: string) => Said) => {
  const read = readerOf(territory);
  const names = territory.abbreviations.filter(isSystem);
  const own = new Set([...growth(), ...names.flatMap(({ short }) => [...saidRoots(short)])]);
  return (text) => {
    const said = read(inBothWords(bare(text)));
    return { ...said, words: without(said.words, own) };
  };
};

/** Whether a row measures a task. */
export const measures = (row: Said, task: Said): boolean => {
  const shared = sharedBy(row, task);
  const isLargePart = ({ words }: Said): boolean => words.size > 0 && shared / words.size >= SHARE;
  return shared >= ENOUGH || isLargePart(task) || isLargePart(row) || areForYoung(row, task);
};

/** Whether a row measures one of the things that a task names side by side: a word in common may be of the other. */
export const measuresPart = (row: Said, part: Said): boolean => {
  const shared = sharedBy(row, part);
  return (
    part.words.size === 0 || shared >= ENOUGH || shared / part.words.size >= 1 / 2 || areForYoung(row, part)
  );
};
