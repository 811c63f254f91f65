// Whose functions a list holds: who the words before it name. «Функции Министерства:», «ЦНППМ, как структурное подразделение …,
// обеспечивает:», «На институт возлагаются:», a clause with the name and «Функции:» under it, a heading «Содержание деятельности ММС».
import { laterNames } from '../../../rules/words/abbreviations/later-names.ts';
import type { Line } from '../../layout/lines.ts';
import type { Said } from '../../said.ts';
import type { Outlined } from '../outline.ts';
import { isAction } from './deed.ts';
import { namesDoer } from './doers.ts';
import {
  asWhole,
  beforeVerb,
  firstVerb,
  LEADS_ON,
  MODAL,
  type NamedSubject,
  onlyNames,
  taken,
  WITH_COMMAS,
  withoutNumber,
} from './name.ts';

/** What is announced as a subject's work. */
const WORK =
  'функци(?:и|ям|ями|ей|й)|полномочи(?:я|ям|ями|й)|обязанност(?:и|ям|ями|ей)|компетенци(?:и|ям|я)|(?:содержани[ея]|направлени[ея]|виды)\\s+деятельности|задач(?:и|ам|ами)|деятельност(?:ь|и)';
const OF = new RegExp(
  `^(?:к\\s+)?(?:(?:основн|главн|ключев|функциональн|следующ)\\p{L}{1,3}\\s+)*(?:${WORK})\\s+(?:и\\s+(?:${WORK})\\s+)?(?:деятельности\\s+)?(?<name>\\p{L}.*?)(?:\\s+(?:относ|явля|включа|состо|входят|заключа)\\p{L}{1,6}.*)?\\s*:?\\s*$`,
  'iu',
);
const BARE = new RegExp(
  `^(?:(?:его|ее|её|их|основн|главн|ключев|выполняем|осуществляем|следующ)\\p{L}{0,3}\\s+)*(?:${WORK})(?:\\s+(?:и\\s+задачи|центра|службы))?\\s*:?\\s*$`,
  'iu',
);
const AT_END = new RegExp(`^(?<name>.{3,300}?)[.,]\\s+(?:основные\\s+)?(?:${WORK})\\s*:$`, 'iu');
/** Tasks and lines of work are of a system as well: they do not say by themselves that somebody has functions. */
const ONLY_TASKS = /(?<!\p{L})(?:задач|направлени)/iu;
const SAYS_WORK = new RegExp(`(?<!\\p{L})(?:${WORK})(?!\\p{L})`, 'iu');

/** «На институт возлагаются функции», «За министерством закреплены», «В обязанности куратора входит». */
const ENTRUSTED =
  /^(?:(?:на|за)\s+(?<on>\p{L}.*?)\s+(?:возлага|возложен|закрепля|закрепл[её]н)\p{L}*|в\s+(?:функци|полномочи|обязанност|компетенци|задач)\p{L}*\s+(?<of>\p{L}.*?)\s+вход[яи]т)(?!\p{L})/iu;

/** Whom one line names as doing what the list under it says. */
const inLine = (said: Said): NamedSubject | null => {
  const text = withoutNumber(said.text);
  const of = OF.exec(text)?.groups?.['name'];
  if (of !== undefined) return taken(said, of, !ONLY_TASKS.test(text.slice(0, text.length - of.length)));
  const entrusted = ENTRUSTED.exec(text)?.groups;
  const bearer = entrusted?.['on'] ?? entrusted?.['of'];
  if (bearer !== undefined) return taken(said, bearer, true);
  const name = beforeVerb(text);
  if (name === null) return null;
  // «Центр призван обеспечить:» says it as «функции Центра» does.
  const isCalledTo = MODAL.test(/\p{L}+/u.exec(text.slice(name.length))?.[0] ?? '');
  const isSaid = isCalledTo || (SAYS_WORK.test(text) && !ONLY_TASKS.test(text));
  if (!/^(?:в|на|при|для|по)\s/iu.test(name)) return taken(said, name, isSaid);
  // «В каждом районе действуют методические кабинеты (далее – ММК), которые:»
  const [later] = laterNames(text);
  return later === undefined
    ? null
    : { name: { text: later.text, stretches: said.stretches }, short: later.text, isSaid };
};

/** Whom the title of a section names as having what is told in it: «4. Функции Института». */
export const subjectOfTitle = (said: Said): NamedSubject | null => {
  const own = withoutNumber(said.text);
  const of = OF.exec(own)?.groups?.['name'];
  return of === undefined || ONLY_TASKS.test(own) ? null : taken(said, of, true);
};

/** «А также осуществляет функции по:» goes on with whoever was named before it. */
const leading = (lead: readonly Said[]): Said | undefined => {
  const last = lead.at(-1);
  const goesOn = last !== undefined && LEADS_ON.test(last.text) && firstVerb(withoutNumber(last.text)) === 0;
  return goesOn ? (lead.slice(0, -1).findLast((said) => inLine(said) !== null) ?? last) : last;
};

/** «2.1. Управление образования» over «утверждение плана; контроль …»: a heading that names a doer, and deeds below it. */
const headsDeeds = (heading: string | undefined, lines: readonly Line[]): boolean =>
  heading !== undefined &&
  onlyNames(heading) &&
  namesDoer(withoutNumber(heading)) &&
  lines.every(({ said }) => isAction(said.text));

/** Whom the words before a list name; null where they name nobody. */
export const subjectBefore = ({ at, lines }: Extract<Outlined, { kind: 'list' }>): NamedSubject | null => {
  const last = leading(at.lead.map(({ said }) => said));
  const heading = at.headings.at(-1);
  const asSaid = (text: string): Said => ({ text, stretches: last?.stretches ?? [] });
  const inHeading = (): NamedSubject | null => {
    if (heading === undefined) return null;
    const own = withoutNumber(heading);
    const of = OF.exec(own)?.groups?.['name'];
    return of === undefined
      ? BARE.test(own)
        ? null
        : asWhole(asSaid(heading), true)
      : taken(asSaid(heading), of, true);
  };
  if (last === undefined)
    return SAYS_WORK.test(heading ?? '') || headsDeeds(heading, lines) ? inHeading() : null;
  // «3.1.3. Ассоциация учителей. Функции:»
  const inOne = AT_END.exec(withoutNumber(last.text))?.groups?.['name'];
  if (inOne !== undefined) return taken(last, inOne, true, WITH_COMMAS);
  const announced = at.lead.findLastIndex(({ said }) => BARE.test(withoutNumber(said.text)));
  if (announced < 0)
    return (
      inLine(last) ??
      ((at.lead.length === 1 || /:\s*$/u.test(last.text)) && onlyNames(last.text)
        ? asWhole(last, false)
        : null)
    );
  const clause = at.lead[0]?.said;
  if (announced === 0 || clause === undefined) return inHeading();
  const named = onlyNames(clause.text) ? asWhole(clause, true) : (inLine(clause) ?? asWhole(clause, true));
  // «2.3. Содержание деятельности ЦНППМ» over the full name: that is how the act calls it in short.
  const short = inHeading()?.name.text ?? '';
  return named !== null && named.short === null && /^\p{Lu}{2,}$/u.test(short) ? { ...named, short } : named;
};
