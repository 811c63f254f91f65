// The concepts that two territories define: those of both with the words in which they part, and those of one.
import { byAlphabet } from '../../../validators/text/russian.ts';
import type { CompareSide, SideTerm, Two } from './side.ts';
import { type WordDiff, wordDiff } from './word-diff.ts';

export interface SharedTerm {
  readonly name: string;
  readonly terms: Two<SideTerm>;
  readonly diff: WordDiff;
}

export interface TermRows {
  readonly shared: readonly SharedTerm[];
  /** What only the first and only the second defines. */
  readonly only: Two<readonly SideTerm[]>;
}

/** Aligns the concepts of two territories. */
export const termRows = ([a, b]: Two<CompareSide>): TermRows => {
  const shared = a.terms.flatMap((term): SharedTerm[] => {
    const other = b.terms.find(({ concept }) => concept === term.concept);
    if (other === undefined) return [];
    return [{ name: term.term, terms: [term, other], diff: wordDiff(term.definition, other.definition) }];
  });
  const known = new Set(shared.flatMap(({ terms }) => terms));
  return {
    shared: shared.toSorted((one, other) => byAlphabet(one.name, other.name)),
    only: [a.terms.filter((term) => !known.has(term)), b.terms.filter((term) => !known.has(term))],
  };
};
