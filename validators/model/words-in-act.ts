// Where given words stand in the text of an act, found by the words themselves.

import { normalise } from '../text/words/words.ts';
import { allParts } from './all-parts.ts';
import type { Part, Subject, SubjectFunction, Term, Territory } from './types.ts';
import { shownBy } from './view-of.ts';

const saying = (parts: Iterable<Part>, words: string): Part | null => {
  const wanted = normalise(words);
  if (wanted === '') return null;
  for (const part of parts) if (normalise(part.text).includes(wanted)) return part;
  return null;
};

/** The concepts that stand in the text itself, where it has no place for their list, by the anchor of their paragraph. */
export const termsInText = ({ provision, terms }: Territory): ReadonlyMap<string, Term> => {
  const parts = [...allParts(provision?.parts ?? [])];
  if (parts.some(({ component }) => component?.name === 'Terms')) return new Map();
  return new Map(
    terms.flatMap((term): (readonly [string, Term])[] => {
      const part = saying(parts, term.text);
      return part === null ? [] : [[part.anchor, term]];
    }),
  );
};

/** The section that holds a part, or the part itself where it stands in none. */
const sectionOf = ({ provision }: Territory, part: Part): Part =>
  (provision?.parts ?? []).find((top) => [...allParts([top])].includes(part)) ?? part;

/** The part of the clause, else of its section, whose text has the words; the clause where none has them. */
export const placeOfWords = (
  territory: Territory,
  clause: Part | null | undefined,
  words: string,
): Part | null => {
  if (clause === null || clause === undefined) return null;
  return (
    saying(allParts([clause]), words) ?? saying(allParts([sectionOf(territory, clause)]), words) ?? clause
  );
};

/** The part in which a function is printed: its bullet, else the words of the clause that have it. */
export const functionPart = (
  territory: Territory,
  subject: Pick<Subject, 'clause' | 'spot'>,
  own: Pick<SubjectFunction, 'anchor' | 'clause' | 'text'>,
): Part | null => {
  const clause = own.clause?.target ?? subject.clause?.target ?? null;
  const printed = shownBy(territory, subject.spot).provision?.byAnchor.get(own.anchor ?? '') ?? null;
  return printed !== null && printed !== clause
    ? printed
    : placeOfWords(shownBy(territory, subject.spot), clause, own.text);
};
