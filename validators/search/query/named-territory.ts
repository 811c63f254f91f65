// The territory that a query names: it is a choice, not a word to look for.
import type { SearchToken } from '../tokens.ts';
import { keysOfToken, standsAt } from './sequences.ts';
import { isNameOf } from './territory-names.ts';
import type { NamedTerritory, QueryWords } from './words.ts';

interface Placed {
  /** The words beside the name; all where it stands alone. */
  readonly tokens: readonly SearchToken[];
  readonly territory: NamedTerritory | null;
}

interface Name {
  readonly territory: NamedTerritory;
  readonly at: number;
  readonly length: number;
}

/** «Области» goes with the name that its own word has taken off. */
const COMMON = /^(?:област|республик|кра[йяею]|район)\p{L}{0,3}$/u;

const namesIn = (words: QueryWords, tokens: readonly SearchToken[]): readonly Name[] => {
  const keys = tokens.map((token) => keysOfToken(words.vocabulary, token));
  return words.territories.flatMap((territory) =>
    tokens.flatMap(({ plain }, at) => [
      ...territory.names.sequences
        .filter((sequence) => standsAt(keys, at, sequence))
        .map(({ length }) => ({ territory, at, length })),
      ...(isNameOf(territory.names, plain) ? [{ territory, at, length: 1 }] : []),
    ]),
  );
};

/** Whether a word is the name of a territory by itself. */
export const isTerritoryName = ({ territories }: QueryWords, { plain }: SearchToken): boolean =>
  territories.some(({ names }) => isNameOf(names, plain));

/**
 * Takes the name of a territory off: a name of several words before one of fewer, a territory that has records before one that
 * has none. One that has none is meant only by words that no record has. What stands in quotes is no name.
 */
export const withoutTerritory = (
  words: QueryWords,
  tokens: readonly SearchToken[],
  isQuoted: (token: SearchToken) => boolean,
  isInRecords: (token: SearchToken) => boolean,
): Placed => {
  const isHere = ({ territory }: Name): boolean => territory.here !== null;
  const ownOf = ({ at, length }: Name): readonly SearchToken[] => tokens.slice(at, at + length);
  const [best] = namesIn(words, tokens)
    .filter((name) => !ownOf(name).some(isQuoted) && (isHere(name) || !ownOf(name).every(isInRecords)))
    .toSorted((a, b) => b.length - a.length || Number(isHere(b)) - Number(isHere(a)));
  if (best === undefined) return { tokens, territory: null };
  const left = tokens.filter((_, index) => index < best.at || index >= best.at + best.length);
  const named = left.filter(({ plain }) => !COMMON.test(plain));
  return { tokens: named.length === 0 ? tokens : named, territory: best.territory };
};
