// What is looked for: phrases of the lexicon with what they mean, and the words beside them.
import type { SearchToken } from '../tokens.ts';
import { beginningWith, kinOfWord } from '../vocabulary/vocabulary.ts';
import { begins, isWritten } from './known-words.ts';
import { keysOfToken, standsAt } from './sequences.ts';
import type { Instead, QueryWords } from './words.ts';

/** A word or number to look for. */
export interface WantedWord {
  readonly token: SearchToken;
  readonly keys: readonly string[];
  /** Words of its family, and for a word still being typed those that begin so. */
  readonly kin: readonly string[];
  /** No record has the word, but others begin so: it may still be typed. */
  readonly isBegun: boolean;
}

/** One thing to look for: its words, or what may stand instead of all of them. */
export interface Wanted {
  readonly words: readonly WantedWord[];
  readonly instead: readonly Instead[];
  /** Only the whole of it is meant: its words apart from each other are not. */
  readonly whole: boolean;
  /** A place need not have it. */
  readonly soft: boolean;
  /** It only says of what kind the place is: of the records of that kind none need have it. */
  readonly isKind: boolean;
  /** Acts have it; else only what is said about them does. */
  readonly isInActs: boolean;
}

/** Of words that begin alike no more are looked for. */
const MOST_BEGINNINGS = 40;

const wantedWord = (words: QueryWords, token: SearchToken, isLast: boolean): WantedWord => {
  const { vocabulary } = words;
  const keys = keysOfToken(vocabulary, token);
  if (token.kind !== 'word') return { token, keys: keys.slice(0, 1), kin: keys.slice(1), isBegun: false };
  const isBegun = isLast && !isWritten(words, token) && begins(words, token);
  const kin = isBegun
    ? beginningWith(vocabulary, token.plain).slice(0, MOST_BEGINNINGS)
    : kinOfWord(vocabulary, token.plain);
  return { token, keys, kin, isBegun };
};

/**
 * Whether a thing is somewhere: one of its words, or all of what stands instead of it. `has`: whether a key is there; `hasKin`:
 * whether a kindred word is (the «переменная» of a guide is no «перемена»).
 */
export const isThere = (
  { words: own, instead }: Pick<Wanted, 'words' | 'instead'>,
  has: (key: string) => boolean,
  hasKin: (key: string) => boolean = has,
): boolean =>
  own.some(({ keys, kin, isBegun }) => keys.some(has) || kin.some(isBegun ? has : hasKin)) ||
  instead.some(({ sequence }) => sequence.every(({ keys }) => keys.some(has)));

/**
 * Things to look for, in the order of a query: phrases of the lexicon with what they mean, and the words beside them. A place need
 * not have `names`, which say of what kind it is.
 */
export const wantedOf = (
  words: QueryWords,
  tokens: readonly SearchToken[],
  names: ReadonlySet<SearchToken>,
): readonly Wanted[] => {
  const keys = tokens.map((token) => keysOfToken(words.vocabulary, token));
  const wanted: Omit<Wanted, 'isInActs'>[] = [];
  const isInActs = (key: string): boolean => (words.vocabulary.counts.get(key) ?? 0) > 0;
  for (let at = 0; at < tokens.length; ) {
    const meanings = (keys[at] ?? [])
      .flatMap((key) => words.meanings.get(key) ?? [])
      .filter(({ asked }) => standsAt(keys, at, asked));
    const length = Math.max(1, ...meanings.map(({ asked }) => asked.length));
    const own = tokens.slice(at, at + length);
    const meant = meanings.filter(({ asked }) => asked.length === length);
    wanted.push({
      words: own.map((token, index) => wantedWord(words, token, at + index === tokens.length - 1)),
      instead: [...new Map(meant.flatMap(({ means }) => means).map((one) => [one.name, one])).values()],
      whole: meant.some(({ whole }) => whole),
      isKind: own.every((token) => names.has(token)),
      soft: own.every(
        (token) =>
          names.has(token) ||
          [token.plain, ...keysOfToken(words.vocabulary, token)].some((key) => words.soft.has(key)),
      ),
    });
    at += length;
  }
  const isAllSoft = wanted.every(({ soft }) => soft);
  return wanted.map((one) => ({
    ...one,
    soft: one.soft && !isAllSoft,
    isInActs: isThere(one, isInActs),
  }));
};

/** The words of things as they were typed; those that a place need not have are left out. */
export const typedWords = (things: readonly Wanted[]): readonly string[] =>
  things.filter(({ soft }) => !soft).flatMap(({ words: own }) => own.map(({ token }) => token.text));
