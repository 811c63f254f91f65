// Whose functions a list holds: who the words before it name. «Функции Министерства:», «ЦНППМ, как структурное подразделение …,
// обеспечивает:», a clause with the name and «Функции:» under it, a heading «Содержание деятельности ММС».
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import { laterNames } from '../../../rules/words/abbreviations/later-names.ts';
import { readClauseNumber } from '../../../text/acts/clause-number.ts';
import type { Said } from '../../said.ts';
import type { Outlined } from '../outline.ts';

export interface NamedSubject {
  /** The name as printed there. */
  readonly name: Said;
  /** «(далее – ММС)» behind it. */
  readonly short: string | null;
  /** Whether the words say that what follows are its functions. */
  readonly isSaid: boolean;
  /** The name with what is told of it behind a comma or in a bracket; only where that is left out of the name. */
  readonly whole?: string;
  /** What else the document calls it, where it is named in passing. */
  readonly others?: readonly string[];
}

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

/** «Кроме того, Академия:»: words that only lead on to a name. */
const LEADS_ON =
  /^(?:кроме\s+того|помимо\s+(?:этого|того)|вместе\s+с\s+тем|при\s+этом|а\s+также|в\s+свою\s+очередь|также)(?!\p{L})\s*,?\s+/iu;

const withoutNumber = (text: string): string =>
  text.slice(readClauseNumber(text)?.rest ?? 0).replace(LEADS_ON, '');

/** Where a name ends: at «(далее», a dash, the end of the sentence; before a verb also at a comma. */
const INSIDE =
  '«[^»]*»+|"[^"]*"|\\((?!\\s*далее)[^()]*\\)|\\.(?=\\p{L})|(?<=\\p{Lu})\\.|(?<=\\p{L})-(?=\\p{L})';
const UP_TO_COMMA = new RegExp(`^(?:[^«"(),.;:–—-]|${INSIDE})+`, 'u');
const WITH_COMMAS = new RegExp(`^(?:[^«"().;:–—-]|${INSIDE})+`, 'u');

const nameOnly = (text: string, pattern: RegExp): string =>
  (pattern.exec(text)?.[0] ?? '').replace(/[\s,]+$/u, '').trim();

/** «призваны обеспечить», «обязан вести»: what somebody is to do. */
const MODAL = /^(?:призван|обязан|уполномочен)[аоы]?$/iu;

/** Where the first verb of the present stands that can be nothing else; null where a text has none. */
export const firstVerb = (text: string): number | null => {
  const { tokens } = indexOfText(text);
  for (const { kind, text: word, at } of tokens) {
    if (kind !== 'word') continue;
    const readings = analyse(word);
    const isVerb =
      readings.some(({ part, tense, known }) => known && part === 'verb' && tense === 'present') &&
      !readings.some(({ part }) => part === 'noun' || part === 'adjective');
    if (isVerb || MODAL.test(word)) return at;
  }
  return null;
};

/** The name before the verb of its work: «Институт … организует …». A name has a noun, and the verb agrees with none behind it. */
const beforeVerb = (text: string): string | null => {
  const at = firstVerb(text);
  return at === null || at === 0 ? null : text.slice(0, at).trim();
};

const taken = (from: Said, text: string, isSaid: boolean, ends = UP_TO_COMMA): NamedSubject | null => {
  const name = nameOnly(text, ends).replace(
    /\s+(?:как|который|которая|является|во\s+взаимодействии|совместно)(?!\p{L}).*$/iu,
    '',
  );
  if (name.length < 2 || name.length > 400) return null;
  const [later] = laterNames(from.text);
  return { name: { text: name, stretches: from.stretches }, short: later?.text ?? null, isSaid };
};

/** Whom one line names as doing what the list under it says. */
const inLine = (said: Said): NamedSubject | null => {
  const text = withoutNumber(said.text);
  const of = OF.exec(text)?.groups?.['name'];
  if (of !== undefined) return taken(said, of, !ONLY_TASKS.test(text.slice(0, text.length - of.length)));
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

/** «…, включающие педагогов», «… (колледж «Первый», колледж «Второй»)»: who belongs to it is no part of the name. */
const withoutClause = (text: string): string =>
  text.replace(/,\s+включа(?:ющ|я)\p{L}*\s.*$/iu, '').replace(/\s*\([^()]*«[^()]*\)\s*[.:]?\s*$/u, '');

/** The name that a clause or heading consists of: «ГБУ ДПО «Институт» – координатор системы.», «Методический совет школы (далее – Совет).» */
const asWhole = (said: Said, isSaid: boolean): NamedSubject | null => {
  const printed = withoutNumber(said.text);
  const name = withoutClause(printed);
  const subject = taken(said, name, isSaid, WITH_COMMAS);
  return subject === null || name === printed
    ? subject
    : { ...subject, whole: printed.replace(/[\s.:;]+$/u, '') };
};

/** Whether a clause or a heading only names, and says nothing of it: it has no verb. */
const onlyNames = (text: string): boolean => beforeVerb(withoutNumber(text)) === null;

/** A name as it stands before a verb or a dash; null for words that are none. */
export const named = (said: Said, name: string): NamedSubject | null => taken(said, name, false);

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

/** Whom the words before a list name; null where they name nobody. */
export const subjectBefore = ({ at }: Extract<Outlined, { kind: 'list' }>): NamedSubject | null => {
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
  if (last === undefined) return SAYS_WORK.test(heading ?? '') ? inHeading() : null;
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

/** Whom a sentence names before its verb: «Центр проводит диагностику.» */
export const subjectOfSentence = (said: Said): NamedSubject | null => {
  const name = beforeVerb(withoutNumber(said.text));
  return name === null ? null : taken(said, name, false);
};
