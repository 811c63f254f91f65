// Whether a word of a query is one that means something here: before it is mended, it must be known to be wrong.
import { type SearchToken, searchTokens } from '../tokens.ts';
import { beginningWith, isFound, keysOfWord, lexemesOf, nameKey } from '../vocabulary/vocabulary.ts';
import { isTerritoryName } from './named-territory.ts';
import type { QueryWords } from './words.ts';

const SHORTEST_BEGINNING = 3;

/** Whether records or the lexicon have a word. */
export const isLookedFor = ({ vocabulary, told }: QueryWords, plain: string): boolean =>
  [...keysOfWord(vocabulary, plain), nameKey(plain)].some((key) => isFound(vocabulary, key) || told.has(key));

/** Whether a token is a word of the vocabulary, or a number that records have. */
export const isWritten = (words: QueryWords, token: SearchToken): boolean =>
  token.kind === 'word'
    ? isLookedFor(words, token.plain) || lexemesOf(words.vocabulary, token.plain).length > 0
    : token.keys.some((key) => isFound(words.vocabulary, key));

const isOfTurn = ({ turns, soft }: QueryWords, { plain }: SearchToken): boolean =>
  soft.has(plain) || turns.some(({ words }) => words.includes(plain));

/** Whether a token means something: as a word, as a territory, as a word of a question. */
export const isKnown = (words: QueryWords, token: SearchToken): boolean =>
  isWritten(words, token) || isOfTurn(words, token) || isTerritoryName(words, token);

/** Whether a word of the records begins like a token: it is still being typed. */
export const begins = ({ vocabulary }: QueryWords, { kind, plain }: SearchToken): boolean =>
  kind === 'word' && plain.length >= SHORTEST_BEGINNING && beginningWith(vocabulary, plain).length > 0;

/** How many tokens of a text mean something. */
export const countKnown = (words: QueryWords, text: string): number =>
  searchTokens(text).filter((token) => isKnown(words, token) || begins(words, token)).length;
