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
