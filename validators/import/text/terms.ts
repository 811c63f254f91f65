// Definitions: «термин» – определение, one under another below words that say that they are the terms of the document.
import { analyse } from '../../language/analyse.ts';
import { isNominative } from '../../language/nominative.ts';
import type { Says } from '../../printed/printed.ts';
import { nominativeOf } from '../order/named.ts';
import { isSaid, joinSaid, type Said, type Value, type ValueMap } from '../said.ts';
import { isMadeOf } from './abbreviations/meaning.ts';
import { hasSmallSentence } from './scrambled.ts';
import { firstVerb } from './subjects/name.ts';

/** The words among the values of a file. */
export const saidIn = (values: Value | undefined): readonly Said[] =>
  Array.isArray(values)
    ? values.flatMap((value: Value) => (typeof value === 'object' && isSaid(value) ? [value] : []))
    : [];

const isVerb = (word: string): boolean => {
  const readings = analyse(word);
  return readings.length > 0 && readings.every(({ part, known }) => known && part === 'verb');
};

/** Words under which terms are defined. */
export const announcesTerms = (text: string): boolean =>
  text.length < 500 &&
  (/(?<!\p{L})(?:поняти[яйе]|термин(?:ы|ов|ами|ология)?|определени[яйе]|словар[ья]|глоссари[йя])(?!\p{L})/iu.test(
    text,
  ) ||
    /^(?:\P{L}*|[IVX]+\.\s*)язык(?!\p{L})/iu.test(text));

const START = String.raw`^\s*(?:\d{1,2}[.)]\s+)?`;
const LATER = String.raw`(?:\s*\(далее\s*[–—-]?\s*(?<later>[^()]{1,60})\))?`;
const DEFINED = new RegExp(
  `${START}(?:[«"](?<quoted>[^»"]{2,200})[»"]|(?<plain>\\p{L}[^–—:;»]{1,200}?))${LATER}(?:\\s*\\((?<bracket>[^()]{1,60})\\))?\\s*(?:[–—]|-(?=\\s))\\s*\\S`,
  'u',
);
/** «поддержка педагога» это помощь …: the dash is lost, and the quotation marks still tell the term. */
const WITHOUT_DASH = new RegExp(`${START}«(?<quoted>[^»"]{2,200})»${LATER}\\s+(?:это\\s+)?\\p{Ll}`, 'u');
/** «… (ЕФС)»: only letters in a bracket are a short name; «(педагог)» is a word of the term. */
const IN_LETTERS = /^(?<term>.+?)\s*\((?<short>\p{Lu}[\p{Lu}\s-]+)\)$/u;
/** «… (далее – программа ДПО).» at the end of the definition. */
const AT_END = /\(далее\s*[–—-]?\s*(?<last>[^()]{1,60})\)[.;]?\s*$/iu;

export interface Definition {
  readonly term: string;
  readonly short: string | null;
}

const definition = (
  text: string,
  groups: Readonly<Record<string, string | undefined>>,
): Definition | null => {
  const { quoted, plain, later, bracket } = groups;
  const whole = `${(quoted ?? plain ?? '').trim()}${bracket === undefined ? '' : ` (${bracket})`}`;
  const { term = whole, short } = IN_LETTERS.exec(whole)?.groups ?? {};
  // «Департамент (далее – Департамент)»: the dash stands in a bracket, and parts no definition from its term.
  if (/\([^()]*$/u.test(whole)) return null;
  if (whole === '' || (quoted === undefined && firstVerb(term) !== null)) return null;
  const last = AT_END.exec(text)?.groups?.['last']?.trim();
  const ofItself = last !== undefined && isMadeOf(last, term) ? last : null;
  return { term, short: later?.trim() ?? short ?? ofItself };
};

/** The term that a paragraph defines; null where it defines none. */
export const definitionIn = (text: string): Definition | null =>
  definition(text, DEFINED.exec(text)?.groups ?? {});

/** The same where the dash between the term and its definition is lost. */
export const definitionWithoutDash = (text: string): Definition | null =>
  definition(text, WITHOUT_DASH.exec(text)?.groups ?? {});

const INSTEAD = String.raw`(?:\s+в\s+(?:настоящ|цел|рамк)[^.;:]{3,60}?)?`;
const NAME = String.raw`(?:[«"](?<quoted>[^»"]{2,200})[»"]|(?<plain>\p{L}[^.;:»"–—]{1,200}?))`;
/** «Под маршрутом в целях Положения понимается план …» */
const UNDER = new RegExp(
  `^\\s*под\\s+${NAME}${LATER}${INSTEAD}\\s+(?:понима(?:ется|ются|ют)|подразумева(?:ется|ются)|следует\\s+понимать)(?!\\p{L})`,
  'iu',
);
/** «Маршрут» означает план …, Кочевая школа это школа …: a word in the place of the dash. */
const MEANS = new RegExp(`^\\s*${NAME}${LATER}\\s+(?:означа[ею]т|это)\\s+\\p{Ll}`, 'iu');

/** The same said in words; under «под» the term stands in a case, and is none where its nominative is not known. */
export const definitionInWords = (text: string): Definition | null => {
  const under = UNDER.exec(text)?.groups;
  const { quoted, plain, later } = under ?? MEANS.exec(text)?.groups ?? {};
  const printed = (quoted ?? plain ?? '').trim();
  const term = under === undefined ? printed : nominativeOf(printed);
  if (term === null || term === '' || (quoted === undefined && firstVerb(printed) !== null)) return null;
  return { term, short: later?.trim() ?? null };
};

const WITH_COLON = new RegExp(
  `${START}(?:[«"](?<quoted>[^»"]{2,200})[»"]|(?<plain>\\p{L}[^–—:;.»]{1,200}?))${LATER}:\\s+\\p{Ll}`,
  'u',
);

/** The same with a colon in the place of the dash; a line that ends with it announces a list. */
export const definitionWithColon = (text: string): Definition | null =>
  definition(text, WITH_COLON.exec(text)?.groups ?? {});

/** What shows that the words of a definition are out of order; null where nothing does. */
export const damageIn = (text: string): Says | null => {
  if (definitionIn(text) === null && definitionWithoutDash(text) !== null)
    return { ru: 'нет тире', en: 'no dash' };
  return hasSmallSentence(text)
    ? { ru: 'предложение со строчной буквы', en: 'a sentence in small letters' }
    : null;
};

/** «Базовая школа. Школа, где дают открытые уроки.»: a name, and in the next sentence what it is. */
const SENTENCES =
  /^(?<term>\p{Lu}[^.–—:;()]{1,80}?)(?:\s*\((?:далее\s*[–—-]?\s*)?(?<short>[^()]{1,60})\))?\.\s+\p{Lu}/u;

/** The same as a sentence of its own; null for sentences of another kind. */
export const inSentences = (text: string): Definition | null => {
  const { term, short } = SENTENCES.exec(text)?.groups ?? {};
  return term === undefined || isNominative(term) === false || (term.match(/\p{L}+/gu) ?? []).some(isVerb)
    ? null
    : { term: term.trim(), short: short?.trim() ?? null };
};

const HEADS = { term: /поняти|термин/iu, text: /определени|понима|значени|толковани|содержани/iu } as const;

/** «Понятие | Определение»: the terms of a table, each with both its cells; null for another table. */
export const termsInTable = ({
  columns,
  rows,
}: ValueMap): { readonly values: readonly ValueMap[]; readonly heads: readonly Said[] } | null => {
  const lines = Array.isArray(rows) ? rows.map(saidIn) : [];
  // A table whose head looks like its rows has it in the first of them.
  const isBare = saidIn(columns).every((head) => head.text === '');
  const [term, text, ...more] = (isBare ? lines[0] : saidIn(columns)) ?? [];
  if (term === undefined || text === undefined || more.length > 0) return null;
  if (!HEADS.term.test(term.text) || !HEADS.text.test(text.text)) return null;
  const pairs = isBare ? lines.slice(1) : lines;
  if (pairs.some((pair) => pair.length !== 2 || pair.some((cell) => cell.text === ''))) return null;
  const values = pairs.flatMap(([own, definition], index) => {
    if (own === undefined || definition === undefined) return [];
    return [termOf(joinSaid([own, definition], '\n'), { term: own.text, short: null }, `term-${index + 1}`)];
  });
  return { values, heads: [term, text] };
};

/** A term as terms.yaml holds it. */
export const termOf = (said: Said, { term, short }: Definition, id: string): ValueMap => ({
  id,
  term: { text: term, stretches: said.stretches },
  short: short === null ? undefined : { text: short, stretches: said.stretches },
  text: said,
});
