// Holds an amendment against the edition before it and the one that it made: done, not done, or said of what is not there.
import type { Territory } from '../../model/types.ts';
import type { AmendedPlace } from '../../text/amendment.ts';
import { bareWords, type Line, linesOf, unnumbered } from './lines.ts';
import type { Told } from './told.ts';

/** `absent`: what is to be changed did not stand there before; `unsure`: it cannot be told. */
export type Outcome = 'done' | 'undone' | 'absent' | 'unsure';

/** The documents that an annex of an act holds; null where that is not known. */
export const documentsOf = (
  { provision }: Territory,
  { document, annex }: AmendedPlace,
): ReadonlySet<Line['document']> | null => {
  if (document !== null) return new Set([document]);
  if (annex === null) return null;
  const held = provision?.front.order?.annexes?.filter((one) => (one?.number ?? '') === annex) ?? [];
  const documents = held.flatMap((one) => one?.document ?? []);
  const isKnown = (name: string): name is Line['document'] =>
    name === 'provision' || name === 'roadmap' || name === 'indicators';
  const known = documents.filter(isKnown);
  return known.length === 0 ? null : new Set(known);
};

/** Tells which lines of an edition a place means. */
export const meantBy = (edition: Territory, place: AmendedPlace): ((line: Line) => boolean) => {
  const documents = documentsOf(edition, place);
  return ({ document, numbers }) =>
    (documents === null || documents.has(document)) &&
    (place.clauses.length === 0 || place.clauses.some((clause) => numbers.includes(clause)));
};

/** The lines of an edition that a place means; none where it has no such place. A clause may have its number in another document than the one that is named. */
export const linesAt = (edition: Territory, place: AmendedPlace): readonly Line[] => {
  const { lines } = linesOf(edition);
  const found = lines.filter(meantBy(edition, place));
  if (found.length > 0 || place.clauses.length === 0) return found;
  return lines.filter(meantBy(edition, { ...place, document: null, annex: null }));
};

const times = (lines: readonly Line[], words: string): number =>
  lines.reduce((sum, line) => sum + line.words.split(words).length - 1, 0);

/** Whether a row has all the words, in whatever order of its cells. */
const hasAll = ({ cells, words }: Line, wanted: string): boolean =>
  cells.length > 0 &&
  wanted
    .trim()
    .split(' ')
    .every((word) => words.includes(` ${word} `));

const textOf = (lines: readonly Line[]): string => lines.map(unnumbered).join('');

/** Whether every paragraph of new words stands in an edition. */
export const stands = (edition: Territory, text: string): boolean => {
  const { words: all, lines } = linesOf(edition);
  return text.split('\n').every((paragraph) => {
    const words = bareWords(paragraph);
    return (
      words.trim() === '' ||
      all.includes(words) ||
      all.includes(words.replace(/^ [\d ]+(?=\p{L})/u, ' ')) ||
      lines.some((row) => hasAll(row, words))
    );
  });
};

/** What becomes of words that go or are replaced. */
const heldWords = (was: readonly Line[], is: readonly Line[], words: string, by: string | null): Outcome => {
  const [old, next] = [bareWords(words), by === null ? null : bareWords(by)];
  const [before, after] = [times(was, old), times(is, old)];
  const came = next !== null && next.trim() !== '' && times(is, next) > times(was, next);
  if (before === 0) return came ? 'done' : 'absent';
  if (next?.includes(old) === true) return came ? 'done' : 'undone';
  return after < before && (next === null || came || times(is, next) > 0) ? 'done' : 'undone';
};

/** Whether a clause is there no more: it is gone, numbers another text, or says that it lost its force. */
const isGone = (was: readonly Line[], is: readonly Line[]): boolean =>
  is.length === 0 || textOf(was) !== textOf(is);

/**
 * Whether each clause stands under its new number. The words of one may change at the same time: then its old number must hold
 * other words than before.
 */
const isRenumbered = (
  place: AmendedPlace,
  to: readonly string[],
  before: Territory,
  after: Territory,
): boolean => {
  const at = (edition: Territory, clause: string): string =>
    textOf(linesAt(edition, { ...place, clauses: [clause] }));
  return to.every((number, index) => {
    const from = place.clauses[index];
    const [next, old] = [at(after, number), from === undefined ? '' : at(before, from)];
    if (next === '') return false;
    return from === undefined || next === old || at(after, from) !== old;
  });
};

/** Holds an amendment against two editions of the act that it changes. */
export const heldAgainst = ({ place, deed }: Told, before: Territory, after: Territory): Outcome => {
  const [was, is] = [linesAt(before, place), linesAt(after, place)];
  if (deed.kind === 'unread' || deed.kind === 'repeal') return 'unsure';
  if (place.clauses.length > 0 && was.length === 0)
    return deed.kind !== 'remove' && deed.kind !== 'renumber' && is.length > 0 ? 'unsure' : 'absent';
  switch (deed.kind) {
    case 'replace': {
      const outcome = heldWords(was, is, deed.words, deed.by);
      return deed.inflected && outcome !== 'done' ? 'unsure' : outcome;
    }
    case 'strike':
      return heldWords(was, is, deed.words, null);
    case 'insert': {
      if (deed.after !== null && times(was, bareWords(deed.after)) === 0) return 'absent';
      const words = bareWords(deed.words);
      return words.trim() === '' ? 'unsure' : times(is, words) > times(was, words) ? 'done' : 'undone';
    }
    case 'reword':
      return deed.text === null ? 'unsure' : stands(after, deed.text) ? 'done' : 'undone';
    case 'add':
      return deed.text === null ? 'unsure' : stands(after, deed.text) ? 'done' : 'undone';
    case 'remove': {
      if (place.inPart || place.clauses.length === 0) return textOf(was) === textOf(is) ? 'undone' : 'done';
      const alone = (clause: string): AmendedPlace => ({ ...place, clauses: [clause] });
      const gone = place.clauses.every((one) =>
        isGone(linesAt(before, alone(one)), linesAt(after, alone(one))),
      );
      return gone ? 'done' : 'undone';
    }
    case 'renumber':
      return isRenumbered(place, deed.to, before, after) ? 'done' : 'undone';
  }
};
