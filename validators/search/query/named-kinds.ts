// The kinds of record that a query calls by name: «замечания», «правило». They say what is looked for, not what must stand there.
import type { AboutKind } from '../records/record.ts';
import type { SearchToken } from '../tokens.ts';
import { keysOfToken, standsAt } from './sequences.ts';
import type { QueryWords } from './words.ts';

interface Named {
  readonly kinds: readonly AboutKind[];
  /** The tokens that are the names. */
  readonly names: ReadonlySet<SearchToken>;
}

/** Finds the kinds that are named; what stands in quotes names none. */
export const namedKinds = (
  { kinds, vocabulary }: QueryWords,
  tokens: readonly SearchToken[],
  isQuoted: (token: SearchToken) => boolean,
): Named => {
  const keys = tokens.map((token) => (isQuoted(token) ? [] : keysOfToken(vocabulary, token)));
  const found = kinds.flatMap(({ kind, sequence }) =>
    tokens.flatMap((_, at) =>
      standsAt(keys, at, sequence) ? [{ kind, own: tokens.slice(at, at + sequence.length) }] : [],
    ),
  );
  return {
    kinds: [...new Set(found.map(({ kind }) => kind))],
    names: new Set(found.flatMap(({ own }) => own)),
  };
};
