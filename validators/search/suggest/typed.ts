// What is being typed, word by word: which words begin so, and which territories they may name.
import { stem } from '../../text/words/stem.ts';
import type { SearchTerritory } from '../index/search-words.ts';
import { keysOfToken } from '../query/sequences.ts';
import { withoutTurns } from '../query/turns.ts';
import type { QueryWords } from '../query/words.ts';
import { type SearchToken, searchTokens } from '../tokens.ts';

/** A shorter beginning is that of too many territories, and a shorter word has no ending that could be another. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_STEMMED = 5;

const wordsOf = (text: string): readonly string[] => searchTokens(text).map(({ plain }) => plain);

/** A place or a territory with the words of each of its names. */
export type Worded<T> = T & { readonly words: readonly (readonly string[])[] };

/** Reads the names of a place or a territory. */
export const worded = <T>(one: T, names: readonly string[]): Worded<T> => ({
  ...one,
  words: names.map(wordsOf),
});

const isBegunBy = (word: string, typed: string): boolean =>
  word.startsWith(typed) || (typed.length >= SHORTEST_STEMMED && stem(word) === stem(typed));

/** Whether one of the words begins as a typed one does, or is another form of it. */
export const hasBegun = (words: readonly string[], typed: string): boolean =>
  words.some((word) => isBegunBy(word, typed));

/** What is being typed. */
export interface Typed {
  readonly tokens: readonly string[];
  /** The territories that a word of it may name, by that word. */
  readonly territories: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The words of a question are no beginnings of a name, as long as something else is typed. */
const withoutQuestion = (read: QueryWords, text: string): readonly string[] => {
  const { tokens } = withoutTurns(read, searchTokens(text), () => false);
  const isSoft = (token: SearchToken): boolean =>
    [token.plain, ...keysOfToken(read.vocabulary, token)].some((key) => read.soft.has(key));
  const own = tokens.filter((token) => !isSoft(token));
  return (own.length > 0 ? own : tokens).map(({ plain }) => plain);
};

/** Reads what is being typed. */
export const readTyped = (
  read: QueryWords,
  territories: readonly Worded<SearchTerritory>[],
  text: string,
): Typed => {
  const tokens = withoutQuestion(read, text);
  const named = tokens
    .filter((token) => token.length >= SHORTEST_BEGINNING)
    .map((token) => {
      const own = territories.filter(({ words }) => words.some((name) => hasBegun(name, token)));
      return [token, new Set(own.map(({ name }) => name))] as const;
    });
  return { tokens, territories: new Map(named.filter(([, own]) => own.size > 0)) };
};
