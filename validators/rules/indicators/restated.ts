// Where a sentence says again what a row of the table is about, with a figure of its own: «доля наставников составит 15 %».
// The words of the row's name are looked for by their roots and by the people they name.
import { analyse } from '../../language/analyse.ts';
import { indexOfText, type Sentence } from '../../language/index-of-text.ts';
import { namedYears } from '../../language/named-years.ts';
import { areKin, type People, peoplePlaces } from '../../language/people.ts';
import { quantityOf } from '../../language/quantity.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import type { Indicator } from '../../model/types.ts';
import { longestSentence } from '../../text/bounds.ts';
import type { Stated } from '../../text/statement.ts';
import { root, stem } from '../../text/stem.ts';
import { isMeasured, parseTarget } from '../../text/target.ts';

/** A word that says what is counted: its roots, or the people it names. */
interface Word {
  readonly at: number;
  readonly roots: readonly string[];
  readonly people: readonly People[];
}

/** What is said of a row: whether of just that, or of nearly that. */
export interface Restated {
  readonly indicator: Indicator;
  readonly stated: Omit<Stated, 'counted' | 'deed'>;
  readonly certain: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const quantities = list('доля количество число численность процент охват');
/** Words of every row and every promise: they say neither who is counted nor of what. */
const light = list('общий пройти проходить принять участие год человек являться');
const times = list('год конец начало итог ежегодно ежегодный период квартал полугодие');
const telling = new Set(['noun', 'adjective', 'participle', 'numeral']);
const doing = new Set(['verb', 'infinitive', 'short participle', 'gerund']);
const participles = new Set(['participle']);
const conditions = list('при если случай');
const circumstances = list('в во среди для по на');

const isOf = ({ lemmas }: TextToken, words: ReadonlySet<string>): boolean =>
  [...lemmas].some((lemma) => words.has(lemma));
const isPart = ({ text }: TextToken, parts: ReadonlySet<string>): boolean =>
  analyse(text).some(({ part }) => parts.has(part));

/** The words of a stretch of tokens `[from, to)` that say something. */
const wordsIn = (tokens: readonly TextToken[], from: number, to: number): readonly Word[] => {
  const people = peoplePlaces(tokens.slice(from, to));
  return tokens.slice(from, to).flatMap((token, place): readonly Word[] => {
    const named = people.get(place);
    if (named !== undefined)
      return named.length === 0 ? [] : [{ at: from + place, roots: [], people: named }];
    const says =
      token.kind === 'abbreviation' ||
      (token.kind === 'word' && (isPart(token, telling) || isPart(token, doing)));
    if (!says || token.value !== null || isOf(token, light) || isOf(token, quantities)) return [];
    return [
      {
        at: from + place,
        roots: [...new Set([...token.lemmas].map((lemma) => root(stem(lemma))))],
        people: [],
      },
    ];
  });
};

/** A row by the words of its name. */
interface Row {
  readonly indicator: Indicator;
  readonly words: readonly Word[];
  /** The numbers of the name itself: «закреплённых за 1 методистом», «до 35 лет». */
  readonly numbers: ReadonlySet<number>;
  readonly isShare: boolean;
}

/** The rows by one word of each, the last of its name. */
type Rows = ReadonlyMap<string, readonly Row[]>;

const keysOf = ({ roots, people }: Word): readonly string[] => (people.length > 0 ? ['people'] : roots);

/** Reads the rows of a table for `restatedIn`. */
export const rowsByWord = (indicators: readonly Indicator[]): Rows => {
  const rows = new Map<string, Row[]>();
  for (const indicator of indicators) {
    const { tokens } = indexOfText(indicator.name);
    const words = wordsIn(tokens, 0, tokens.length);
    const last = words.findLast(({ people }) => people.length === 0) ?? words.at(-1);
    const quantity = quantityOf(indicator.name);
    if (last === undefined || quantity === null) continue;
    const numbers = new Set(tokens.flatMap(({ value }) => value ?? []));
    const row = { indicator, words, numbers, isShare: quantity === 'share' };
    for (const key of keysOf(last)) rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
};

/** Where a sentence has each word of a name, and whether it has it in the very word; null where it lacks one. */
const placesOf = (
  { words }: Row,
  said: ReadonlyMap<string, readonly Word[]>,
): { readonly places: readonly number[]; readonly exact: boolean } | null => {
  let exact = true;
  const places: number[] = [];
  for (const word of words) {
    const candidates = keysOf(word).flatMap((key) => said.get(key) ?? []);
    const same = candidates.find(({ people }) => word.people.every((one) => people.includes(one)));
    const found =
      same ??
      candidates.find(({ people }) => word.people.some((one) => people.some((other) => areKin(one, other))));
    if (found === undefined) return null;
    if (same === undefined) exact = false;
    places.push(found.at);
  }
  return { places, exact };
};

/** What parts a figure from a name: another thing is said of it. */
const parting = new Set([';', 'а', 'но']);
const numbered = list('пункт приложение статья класс таблица номер №');

/** «Приложение 3», «до 35 лет» count nothing of the row. */
const isOrder = (before: TextToken | undefined, behind: TextToken | undefined): boolean =>
  (before !== undefined && (isOf(before, numbered) || before.text === '№')) ||
  (behind !== undefined && isOf(behind, times));

/** The figure nearest to a stretch of tokens, the one behind it first; a share is in per cent, a count is not. */
const figureNear = (
  tokens: readonly TextToken[],
  { from, to }: Sentence,
  [first, last]: readonly [number, number],
  { isShare, numbers }: Row,
  years: ReadonlySet<number>,
): number | null => {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'number' || token.value === null || years.has(token.at)) continue;
    if (numbers.has(token.value) || isOrder(tokens[at - 1], tokens[at + 1])) continue;
    const percent = tokens[at + 1]?.text === '%' || tokens[at + 1]?.lemmas.has('процент') === true;
    const distance = at > last ? at - last : at < first ? first - at + 0.5 : 0;
    if (percent !== isShare || distance >= least) continue;
    if (tokens.slice(Math.min(at, last), Math.max(at, first)).some(({ text }) => parting.has(text))) continue;
    [best, least] = [at, distance];
  }
  return best;
};

const BOUND = /(?:не\s+(?:менее|ниже|более|выше)(?:\s+чем)?(?:\s+(?:у|до))?|более|менее|свыше|до)\s+$/iu;
const CHANGE = /(?<!\p{L})на\s+$/iu;
const YEARLY = /ежегодн|кажд(?:ый|ого)\s+год/iu;

/** What stands about the figure and the name that the name does not have: it narrows what is counted. */
const isNarrowed = (
  tokens: readonly TextToken[],
  { from, to }: Sentence,
  words: readonly Word[],
  places: ReadonlySet<number>,
  [start, end]: readonly [number, number],
): boolean => {
  const isMark = ({ kind, text }: TextToken): boolean =>
    kind === 'mark' && text !== '%' && !/^[-–—]$/u.test(text);
  const stop = tokens.findIndex((token, at) => at > end && (at >= to || isMark(token)));
  const behind = stop < 0 ? to : Math.min(stop, to);
  let opening = start;
  while (opening > from && !isMark(tokens[opening - 1] ?? ({ kind: 'mark', text: ',' } as TextToken)))
    opening -= 1;
  const circumstance = tokens.findIndex(
    ({ text }, at) => at >= opening && at < start && circumstances.has(text.toLowerCase()),
  );
  return words.some(({ at }) => {
    const token = tokens[at];
    if (token === undefined || places.has(at) || isOf(token, times) || isPart(token, doing)) return false;
    return (at >= start && at < behind) || (circumstance >= 0 && at > circumstance && at < start);
  });
};

/** What the sentences of a text say of the rows, in printed order. */
export const restatedIn = (text: string, rows: Rows): readonly Restated[] => {
  const { tokens, sentences } = indexOfText(text);
  const named = namedYears(text);
  const years = new Set(named.map(({ at }) => at));
  return sentences.flatMap((sentence): readonly Restated[] => {
    const { from, to, at: begins, end: ends } = sentence;
    if (ends - begins > longestSentence) return [];
    const words = wordsIn(tokens, from, to);
    const said = new Map<string, Word[]>();
    for (const word of words) for (const key of keysOf(word)) said.set(key, [...(said.get(key) ?? []), word]);
    const candidates = new Set([...said.keys()].flatMap((key) => rows.get(key) ?? []));
    return [...candidates].flatMap((row): readonly Restated[] => {
      const found = placesOf(row, said);
      if (found === null) return [];
      const [first, last] = [Math.min(...found.places), Math.max(...found.places)];
      const figure = figureNear(tokens, sentence, [first, last], row, years);
      const number = figure === null ? undefined : tokens[figure];
      if (figure === null || number === undefined) return [];
      const isNamed = tokens.slice(Math.max(from, first - 2), first).some((token) => isOf(token, quantities));
      // «40 % педагогов, прошедших диагностику, получат …» is a share of those, and «при доле менее 3 %» a condition.
      const stretch = tokens.slice(first, last + 1);
      if (!isNamed && figure < first && stretch.some((token) => isPart(token, participles))) return [];
      if (tokens.slice(from, first).some((token) => isOf(token, conditions))) return [];
      const predicate = tokens.slice(from, to).some(({ lemmas }) => lemmas.has('являться'));
      if (!isNamed && !predicate && row.words.length < 2) return [];
      const before = text.slice(Math.max(begins, number.at - 40), number.at);
      if (CHANGE.test(before)) return [];
      const bound = BOUND.exec(before)?.[0] ?? '';
      const stop = row.isShare ? (tokens[figure + 1]?.end ?? number.end) : number.end;
      const printed = text.slice(number.at - bound.length, stop);
      const read = parseTarget(printed, true);
      const [value] = read.ok && isMeasured(read.value) ? [read.value] : [];
      const own = new Set(
        named.filter(({ at }) => at >= begins && at < ends).map(({ year }) => String(year)),
      );
      const [year, ...more] = own;
      if (value === undefined || more.length > 0) return [];
      const when =
        year !== undefined
          ? { year }
          : YEARLY.test(text.slice(begins, ends))
            ? ('every-year' as const)
            : null;
      const narrowed = isNarrowed(tokens, sentence, words, new Set(found.places), [
        Math.min(first, figure),
        Math.max(last, figure),
      ]);
      return [
        {
          indicator: row.indicator,
          stated: { value, when, printed, at: number.at - bound.length, length: printed.length },
          certain: found.exact && !narrowed,
        },
      ];
    });
  });
};
