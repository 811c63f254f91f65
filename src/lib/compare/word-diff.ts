// Two wordings word by word: what they share and what each has alone. Letter case, ё, quotes and punctuation part nothing.
import { diffArrays } from 'diff';
import { normalise } from '../../../validators/text/words.ts';

/** A run of words as printed; `own` where the other text has none of them here. */
export interface Run {
  readonly text: string;
  readonly own: boolean;
}

export interface WordDiff {
  readonly left: readonly Run[];
  readonly right: readonly Run[];
  /** The share of words in common, from 0 to 1, of the longer text. */
  readonly common: number;
}

/** Words, each with what stands behind it; what stands before the first belongs to it. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/(?:^[^\p{L}\p{N}]+)?[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+|$)/gu) ?? [];

const key = (word: string): string => normalise(word.replaceAll(/[^\p{L}\p{N}]+/gu, ''));

/** Puts a run behind the others; what stands behind words of its own is not marked with them. */
const add = (runs: Run[], words: readonly string[], own: boolean): void => {
  const text = words.join('');
  if (text === '') return;
  if (!own) {
    runs.push({ text, own });
    return;
  }
  const bare = text.replace(/[^\p{L}\p{N}]+$/u, '');
  runs.push({ text: bare, own });
  if (bare !== text) runs.push({ text: text.slice(bare.length), own: false });
};

/** Compares two texts. */
export const wordDiff = (one: string, other: string): WordDiff => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const left: Run[] = [];
  const right: Run[] = [];
  let [atA, atB, same] = [0, 0, 0];
  for (const { count = 0, added, removed } of diffArrays(a.map(key), b.map(key))) {
    if (removed) add(left, a.slice(atA, atA + count), true);
    else if (added) add(right, b.slice(atB, atB + count), true);
    else {
      add(left, a.slice(atA, atA + count), false);
      add(right, b.slice(atB, atB + count), false);
      same += count;
    }
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return { left, right, common: same / Math.max(1, a.length, b.length) };
};
