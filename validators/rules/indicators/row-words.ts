// The words by which a sentence is known to speak of a row of the table: the roots of its name, and the people it names.
import { analyse } from '../../language/analyse.ts';
import type { Part } from '../../language/grammar.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { kinOf } from '../../language/kin.ts';
import { areKin, type People, peoplePlaces } from '../../language/people.ts';
import { quantityOf } from '../../language/quantity.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import type { Indicator } from '../../model/types.ts';

/** A word that says what is counted: its place among the tokens, and its roots or the people it names. */
export interface Word {
  readonly at: number;
  readonly roots: readonly string[];
  readonly people: readonly People[];
}

/** Words that say how much. */
export const quantities = wordSet('доля количество число численность процент охват');
/** Words of every row and every promise: they say neither who is counted nor of what. */
const light = wordSet('который общий пройти проходить принять участие год человек являться');
/** «От числа …»: of what a share is one. */
const wholes = wordSet('число количество численность');
/** In what a thing is taught: said or not, the thing is the same. */
const teaching = wordSet('программа курс');
const telling: ReadonlySet<Part> = new Set(['noun', 'adjective', 'participle', 'numeral']);
/** Parts of speech that say what is done. */
export const doing: ReadonlySet<Part> = new Set(['verb', 'infinitive', 'short participle', 'gerund']);

/** Whether a word can be read as one of some parts of speech. */
export const isPart = ({ text }: TextToken, parts: ReadonlySet<Part>): boolean =>
  analyse(text).some(({ part }) => parts.has(part));

/** The words of a text that say something. */
export const wordsIn = (tokens: readonly TextToken[]): readonly Word[] => {
  const people = peoplePlaces(tokens);
  return tokens.flatMap((token, at): readonly Word[] => {
    const named = people.get(at);
    if (named !== undefined) return named.length === 0 ? [] : [{ at, roots: [], people: named }];
    const says =
      token.kind === 'abbreviation' ||
      (token.kind === 'word' && (isPart(token, telling) || isPart(token, doing)));
    if (!says || token.value !== null || isOneOf(token, light) || isOneOf(token, quantities)) return [];
    return [{ at, roots: [...new Set([...token.lemmas].map(kinOf))], people: [] }];
  });
};

/** A row by the words of its name. */
export interface Row {
  readonly indicator: Indicator;
  readonly words: readonly Word[];
  /** Those that a sentence about the row may leave out: what a thing is like, and of whom a share is whose whole it names. */
  readonly spare: ReadonlySet<Word>;
  /** The numbers of the name itself: «закреплённых за 1 методистом», «до 35 лет». */
  readonly numbers: ReadonlySet<number>;
  readonly isShare: boolean;
}

/** What a word is looked up by. */
const keysOf = ({ roots, people }: Word): readonly string[] => (people.length > 0 ? ['people'] : roots);

/** Puts things by the keys of a word of each. */
const byKeys = <T>(all: readonly T[], wordOf: (one: T) => Word): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const one of all)
    for (const key of keysOf(wordOf(one))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [one]);
      else known.push(one);
    }
  return found;
};

/** The rows by one word of each. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

const qualities: ReadonlySet<Part> = new Set(['adjective']);
const things: ReadonlySet<Part> = new Set(['noun']);

/** So many qualities stand before a thing at most. */
const MOST = 4;

/** Whether a word only says what the thing behind it is like: «индивидуальный образовательный» of a route. */
const isQuality = (tokens: readonly TextToken[], at: number, most = MOST): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (most === 0 || token === undefined || next?.kind !== 'word') return false;
  if (!isPart(token, qualities) || isPart(token, things)) return false;
  return isPart(next, things) || isQuality(tokens, at + 1, most - 1);
};

/** «От числа прошедших диагностику»: the name says of what its share is one, and a sentence may name these alone. */
const isOfNamed = (tokens: readonly TextToken[]): boolean =>
  tokens.some(
    ({ lemmas }, at) =>
      lemmas.has('от') && tokens.slice(at + 1, at + 3).some((token) => isOneOf(token, wholes)),
  );

const inGenitive = (token: TextToken | undefined): boolean =>
  token !== undefined && analyse(token.text).some((one) => one.part === 'noun' && one.case === 'genitive');

/** Whether a word says where the people before it are: «команд общеобразовательных организаций». */
const isTheirs = (tokens: readonly TextToken[], at: number, people: ReadonlySet<number>): boolean => {
  let before = at - 1;
  while (at - before <= MOST && isQuality(tokens, before)) before -= 1;
  return people.has(before) && inGenitive(tokens[at]);
};

/** «В программах повышения квалификации»: what is taught is said behind it. */
const isTeaching = (tokens: readonly TextToken[], at: number): boolean =>
  isOneOf(tokens[at], teaching) && inGenitive(tokens[at + 1]);

const spareIn = (tokens: readonly TextToken[], words: readonly Word[]): ReadonlySet<Word> => {
  const people = new Set(peoplePlaces(tokens).keys());
  const isOfSome = isOfNamed(tokens);
  const isSpare = ({ at }: Word): boolean =>
    isQuality(tokens, at) || isTheirs(tokens, at, people) || isTeaching(tokens, at);
  return new Set(words.filter((word) => (word.people.length > 0 ? isOfSome : isSpare(word))));
};

/** The rows of a table that count something, by the last word of the name of each that names no people. */
export const rowsByWord = (indicators: readonly Indicator[]): Rows => {
  const rows = indicators.flatMap((indicator) => {
    const { tokens } = indexOfText(indicator.name);
    const words = wordsIn(tokens);
    const key = words.findLast(({ people }) => people.length === 0) ?? words.at(-1);
    const quantity = quantityOf(indicator.name);
    if (key === undefined || quantity === null) return [];
    const numbers = new Set(tokens.flatMap(({ value }) => value ?? []));
    return [{ indicator, words, spare: spareIn(tokens, words), key, numbers, isShare: quantity === 'share' }];
  });
  return byKeys(rows, ({ key }) => key);
};

/** A row, where a sentence has the words of its name, and whether it has the very words and people. */
export interface Named {
  readonly row: Row;
  readonly places: readonly number[];
  readonly exact: boolean;
}

/** Fewer words in common could be of anything. */
const FEWEST = 3;

/** The rows of which a sentence has every word of the name, but for what may be left out. */
export const rowsNamed = (words: readonly Word[], rows: Rows): readonly Named[] => {
  const said = byKeys(words, (word) => word);
  const candidates = new Set([...said.keys()].flatMap((key) => rows.get(key) ?? []));
  return [...candidates].flatMap((row): readonly Named[] => {
    let exact = true;
    const places: number[] = [];
    for (const word of row.words) {
      const alike = keysOf(word).flatMap((key) => said.get(key) ?? []);
      const same = alike.find(({ people }) => word.people.every((one) => people.includes(one)));
      const found =
        same ??
        alike.find(({ people }) => word.people.some((one) => people.some((other) => areKin(one, other))));
      if (found === undefined && !row.spare.has(word)) return [];
      exact = exact && same !== undefined;
      if (found !== undefined) places.push(found.at);
    }
    if (places.length < Math.min(FEWEST, row.words.length)) return [];
    // People of a wider kind are near only where the rest of the name is there too.
    const isNear = exact || row.words.some(({ people }) => people.length === 0);
    return isNear ? [{ row, places, exact }] : [];
  });
};

/** «Охваченных», «участвующих»: how people have their share in a thing is said in many words. */
const shared: ReadonlySet<Part> = new Set(['participle']);

/** «До 35 лет»: a number of a name with the word behind it. */
const numbersWith = (tokens: readonly TextToken[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ value }, at) =>
      value === null ? [] : [...(tokens[at + 1]?.lemmas ?? [])].map((lemma) => `${value} ${lemma}`),
    ),
  );

/**
 * The row whose people and number a sentence names («педагогов до 35 лет») and of whose name it says some of the rest and nothing
 * else; null where several are so, for then the number tells none.
 */
export const rowByNumber = (
  tokens: readonly TextToken[],
  words: readonly Word[],
  rows: Rows,
): Named | null => {
  const from = tokens.findIndex((token) => isOneOf(token, quantities));
  const said = words.filter(({ at }) => {
    const token = tokens[at];
    return from >= 0 && at > from && token !== undefined && !isPart(token, shared);
  });
  const numbers = numbersWith(tokens);
  const all = new Set([...rows.values()].flat());
  const alike = [...all].flatMap((row): readonly Named[] => {
    const own = numbersWith(indexOfText(row.indicator.name).tokens);
    if ([...own].every((number) => !numbers.has(number))) return [];
    const isOfRow = ({ roots, people }: Word): boolean =>
      row.words.some((word) =>
        people.length > 0
          ? people.some((one) => word.people.includes(one))
          : roots.some((root) => word.roots.includes(root)),
      );
    const things = said.filter(({ people }) => people.length === 0);
    const isSaid = said.length > things.length && things.length > 0 && said.every(isOfRow);
    return isSaid ? [{ row, places: said.map(({ at }) => at), exact: false }] : [];
  });
  const [named, ...more] = alike;
  return more.length === 0 ? (named ?? null) : null;
};
