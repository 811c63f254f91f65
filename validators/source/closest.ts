// "Did you mean": the known name nearest to a misspelt one.
import { distance } from 'fastest-levenshtein';

/** How many letters a slip may change: one in a short word, a third of a long one. */
const slips = (word: string): number => (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/** The nearest candidate, or null where none is near enough to be meant. Ties go to the first. */
export const closest = (word: string, candidates: readonly string[]): string | null => {
  if (word.length > 200) return null;
  let best: string | null = null;
  let least = slips(word) + 1;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
};
