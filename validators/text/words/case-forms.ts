// A name in the nominative and the same name as a sentence needs it («Министерство образования», «Министерством образования»)
// are the same words with other endings.
import { matchWords } from './word-match.ts';

/** An ending is no longer: «-ого», «-ями». */
const ENDING = 3;
/** Words of which nobody can tell an ending: prepositions, abbreviations of two letters. */
const SHORTEST = 3;

const isForm = (one: string, other: string): boolean => {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST) return false;
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared += 1;
  return shared >= Math.min(4, shorter - 1) && Math.max(one.length, other.length) - shared <= ENDING;
};

/**
 * The first word of a name that the other has not, in whatever case; an empty text where the other has more words. Null where
 * both are the same words in the same order.
 */
export const otherWord = (name: string, printed: string): string | null => {
  const [own, other] = [matchWords(name), matchWords(printed)];
  const at = own.findIndex((word, index) => !isForm(word, other[index] ?? ''));
  if (at !== -1) return own[at] ?? '';
  return own.length < other.length ? '' : null;
};

/** A head names no more bodies than this, each in its line; no name of one has so many words. */
const LINES = 3;
const LONGEST = 40;

const isTurned = (own: readonly string[], other: readonly string[], lines: number): boolean => {
  if (own.length === 0) return true;
  if (lines === 0) return false;
  return own.some((_, index) => {
    const line = own.slice(0, index + 1);
    const last = other.slice(-line.length);
    return (
      line.every((word, place) => isForm(word, last[place] ?? '')) &&
      isTurned(own.slice(line.length), other.slice(0, -line.length), lines - 1)
    );
  });
};

/**
 * Whether a name has the lines of a printed head, the last of them first: a head names the wider body above («АДМИНИСТРАЦИЯ РАЙОНА /
 * УПРАВЛЕНИЕ ОБРАЗОВАНИЯ»), a name behind («Управление образования администрации района»).
 */
export const hasLinesOf = (name: string, head: string): boolean => {
  const [own, other] = [matchWords(name), matchWords(head)];
  return own.length === other.length && own.length <= LONGEST && isTurned(own, other, LINES);
};

/** Whether a printed name has a word, in whatever case and place. */
export const hasWord = (printed: string, word: string): boolean =>
  matchWords(printed).some((other) => isForm(word, other));
