// "Did you mean": the known name nearest to a misspelt one.
import { distance } from 'fastest-levenshtein';

/** The candidate within a third of the word's length in edits (at least two), or null. Ties go to the first. */
export const closest = (word: string, candidates: readonly string[]): string | null => {
  if (word.length > 200) return null;
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
};
