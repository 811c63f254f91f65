// What a reader typed, read as a search: mended where it was mistyped, a territory and the words of a question apart.
import type { Turn } from '../../model/types.ts';
import type { AboutKind } from '../records/record.ts';
import type { SearchToken } from '../tokens.ts';
import { isFound } from '../vocabulary/vocabulary.ts';
import { isLookedFor, queryTokens } from './known-words.ts';
import { mendText, strangeWords } from './mend-text.ts';
import { namedKinds } from './named-kinds.ts';
import { withoutTerritory } from './named-territory.ts';
import { type Sequence, sequenceOf } from './sequences.ts';
import { withoutTurns } from './turns.ts';
import { isThere, typedWords, type Wanted, wantedOf } from './wanted.ts';
import type { NamedTerritory, QueryWords } from './words.ts';

export interface Query {
  readonly wanted: readonly Wanted[];
  /** What stood in quotes: a place must have it so. */
  readonly exact: readonly Sequence[];
  /** The query as it was understood, where that is not what was typed. */
  readonly understoodAs: string | null;
  readonly suggestions: readonly string[];
  /** Words that no record has. */
  readonly unknown: readonly string[];
  /** A last word that no record has, where others begin so: these are looked for. */
  readonly begun: string | null;
  /** The territory that the query names. */
  readonly territory: NamedTerritory | null;
  readonly wants: Turn['wants'] | null;
  /** What the query calls by its name of what is said about the acts. */
  readonly kinds: readonly AboutKind[];
  /** The tokens that are looked for, of which a name may be made. */
  readonly tokens: readonly SearchToken[];
}

const MOST_LETTERS = 200;
const QUOTED = /["«„“]([^"«»„“”]{2,200})["»“”]/gu;

export interface HowToRead {
  /** Words of the language among those of the query: none of them is mended. */
  readonly right: ReadonlySet<string>;
  /** Nothing is mended. */
  readonly asTyped: boolean;
}

/** A query as far as it is read. */
export const cutQuery = (asked: string): string => asked.trim().slice(0, MOST_LETTERS);

/** The words of a query, in plain letters, of which it must be known before it is read whether they are words of the language. */
export const wordsToLookUp = (words: QueryWords, asked: string): readonly string[] =>
  strangeWords(words, cutQuery(asked));

/** Reads a query. An empty one, and one without a word, wants nothing. */
export const readQuery = (words: QueryWords, asked: string, { right, asTyped }: HowToRead): Query => {
  const typed = cutQuery(asked);
  const { text, suggestions } = asTyped ? { text: typed, suggestions: [] } : mendText(words, typed, right);
  const all = queryTokens(words, text);
  const quotes = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({
    at: index,
    end: index + length,
  }));
  const isQuoted = ({ at }: SearchToken): boolean => quotes.some((quote) => at >= quote.at && at < quote.end);
  const free = withoutTerritory(words, all, isQuoted, ({ plain }) => isLookedFor(words, plain));
  const { tokens, wants } = withoutTurns(words, free.tokens, isQuoted);
  const { kinds, names } = namedKinds(words, tokens, isQuoted);
  const wanted = wantedOf(words, tokens, names);
  const has = (key: string): boolean => isFound(words.vocabulary, key);
  const found = wanted.filter((one) => isThere(one, has));
  return {
    wanted: found,
    exact: quotes
      .map((quote) =>
        sequenceOf(
          words.vocabulary,
          all.filter(({ at }) => at >= quote.at && at < quote.end),
        ),
      )
      .filter((sequence) => sequence.length > 0),
    understoodAs: text === typed ? null : text,
    suggestions,
    unknown: typedWords(wanted.filter((one) => !one.isInActs && !isThere(one, has, () => false))),
    begun: found.flatMap((one) => one.words).find(({ isBegun }) => isBegun)?.token.text ?? null,
    territory: free.territory,
    wants,
    kinds,
    tokens,
  };
};
