// «Какой должна стать служба», «школы, которым помогает отдел»: a clause that hangs on another says which, when or what, and sets no work.
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

const subordinating = wordSet('который какой что чтобы если когда где как');

/** Whether what stands behind some tokens of a sentence is of such a clause, which goes up to its next mark. */
export const isSubordinate = (before: readonly TextToken[]): boolean =>
  before
    .slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1)
    .some((token) => isOneOf(token, subordinating));
