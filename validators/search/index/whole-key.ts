// A name as one key: whoever types the whole of it wants what it names.
import { stem } from '../../text/words/stem.ts';
import type { SearchToken } from '../tokens.ts';

/** The key of a name, in any of its cases. */
export const wholeKey = (tokens: readonly SearchToken[]): string =>
  `=${tokens.map(({ kind, plain, keys }) => (kind === 'word' ? stem(plain) : keys[0])).join(' ')}`;
