// Whether a word of a query is one that means something here: before it is mended, it must be known to be wrong.
import { type SearchToken, searchTokens } from '../tokens.ts';
import { beginningWith, isFound, keysOfWord, lexemesOf, nameKey } from '../vocabulary/vocabulary.ts';
import { unclipped } from './clipped.ts';
import { isTerritoryName } from './named-territory.ts';
import type { QueryWords } from './words.ts';

const SHORTEST_BEGINNING = 3;

const isHad = ({ vocabulary, told }: QueryWords, plain: string): boolean =>
  [...keysOfWord(vocabulary, plain), nameKey(plain)].some((key) => isFound(vocabulary, key) || told.has(key));

/** Whether records or the lexicon have a word, or records the two that it is made of. */
export const isLookedFor = (words: QueryWords, plain: string): boolean =>
  isHad(words, plain) || unclipped(words.vocabulary, plain) !== null;

/** The tokens of a query; of a clipped word that nothing has the two that it is made of, each with the whole of what was typed. */
export const queryTokens = (words: QueryWords, text: string): readonly SearchToken[] => {
  let more = 0;
  return searchTokens(text).flatMap((token) => {
    const { kind, plain, place } = token;
    const two = kind !== 'word' || isHad(words, plain) ? null : unclipped(words.vocabulary, plain);
    if (two === null) return [{ ...token, place: place + more }];
    const [adjective, noun] = two;
    more += 1;
    return [
      { ...token, plain: adjective, keys: [adjective], place: place + more - 1 },
      { ...token, plain: noun, keys: [noun], place: place + more },
    ];
  });
};

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
