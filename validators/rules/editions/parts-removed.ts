// A sentence or a paragraph that is struck out of a clause: whether it is there still, be it with a word changed.
import { isMostly, saidOf } from '../../language/likeness.ts';
import type { AmendedPlace } from '../../text/amendment/amendment.ts';
import { type Line, unnumbered } from './lines.ts';
import { outsideOrder } from './words-at.ts';

/** «… г. Талмасск», «А.С. Петров»: a point behind a letter or two ends no sentence. */
const SENTENCE_END = /(?<=(?:\p{L}{3}|[\d)»%])[.!?])\s+(?=[«\p{Lu}])/u;

const sentencesOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ text }) => text.replace(/^[\d.]+\s+/u, '').split(SENTENCE_END));

const isAlike = (text: string, other: string): boolean => isMostly(saidOf(text, other));

/** The lines of a clause itself, without the clauses in it that have numbers of their own. */
const ownLines = (lines: readonly Line[], { clauses }: AmendedPlace): readonly Line[] =>
  outsideOrder(lines.filter(({ numbers }) => clauses.includes(numbers.at(-1) ?? '')));

/** The paragraph that a place names by its order; null where it names none. */
const paragraphAt = (place: AmendedPlace, lines: readonly Line[]): Line | null =>
  place.nth?.unit === 'paragraph' && place.clauses.length === 1
    ? (ownLines(lines, place)[place.nth.at - 1] ?? null)
    : null;

/** The one paragraph of before that a place names and that is there no more; null where it cannot be told which. */
export const removedParagraph = (
  place: AmendedPlace,
  was: readonly Line[],
  is: readonly Line[],
): Line | null => (isPartGone(place, was, is) === true ? paragraphAt(place, was) : null);

/**
 * Whether a part that a place names by its order is there no more; null where the place names none or it cannot be told which.
 */
export const isPartGone = (
  place: AmendedPlace,
  was: readonly Line[],
  is: readonly Line[],
): boolean | 'absent' | null => {
  const { nth, clauses } = place;
  if (nth === null || nth.unit === 'row' || clauses.length !== 1) return null;
  const [before, after] = [ownLines(was, place), ownLines(is, place)];
  if (before.length === 0) return null;
  if (nth.unit === 'paragraph') {
    const gone = paragraphAt(place, was);
    return gone === null ? null : !after.some((line) => unnumbered(line) === unnumbered(gone));
  }
  const sentences = sentencesOf(before);
  const gone = sentences[nth.at - 1];
  if (gone === undefined) return before.length === 1 ? 'absent' : null;
  if (sentences.some((one) => one !== gone && isAlike(gone, one))) return null;
  return !sentencesOf(after).some((one) => isAlike(gone, one));
};
