// The concepts that two territories define: those of both with the words in which they part, and those of one.
import { wordingsOf } from '../../../validators/model/federal-terms.ts';
import type { Term, Territory } from '../../../validators/model/types.ts';
import { normalise } from '../../../validators/text/words.ts';
import { concepts, wordingLink } from '../concepts.ts';
import type { Pair } from './pairs.ts';
import { type WordDiff, wordDiff } from './word-diff.ts';

export interface SharedTerm {
  readonly name: string;
  readonly terms: readonly [Term, Term];
  readonly links: readonly [string, string];
  readonly diff: WordDiff;
}

export interface TermRows {
  readonly shared: readonly SharedTerm[];
  /** What only the first and only the second defines. */
  readonly only: readonly [readonly Term[], readonly Term[]];
}

/** The id of the concept that a term is a spelling of, else the term itself. */
const conceptOf = (territory: Territory): ReadonlyMap<Term, string> => {
  const known = new Map(
    concepts.flatMap((concept) => wordingsOf(concept, [territory]).map(({ term }) => [term, concept.id])),
  );
  return new Map(territory.terms.map((term) => [term, known.get(term) ?? normalise(term.term)]));
};

/** Aligns the concepts of two territories. */
export const termRows = ([a, b]: Pair): TermRows => {
  const [inA, inB] = [conceptOf(a), conceptOf(b)];
  const shared = a.terms.flatMap((term): SharedTerm[] => {
    const other = b.terms.find((one) => inB.get(one) === inA.get(term));
    if (other === undefined) return [];
    return [
      {
        name: term.term,
        terms: [term, other],
        links: [wordingLink({ territory: a, term }), wordingLink({ territory: b, term: other })],
        diff: wordDiff(term.definition, other.definition),
      },
    ];
  });
  const known = new Set(shared.flatMap(({ terms }) => terms));
  return {
    shared: shared.toSorted((one, other) => one.name.localeCompare(other.name, 'ru')),
    only: [a.terms.filter((term) => !known.has(term)), b.terms.filter((term) => !known.has(term))],
  };
};
