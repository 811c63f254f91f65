// Where two wordings of one definition part: what is printed between the words that they have in common.
import { normalise } from '../../../text/words/words.ts';

/** More words than this in place of others are another definition, not a change of it. */
const fewWords = 12;

interface Word {
  readonly same: string;
  readonly at: number;
  readonly end: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    same: normalise(word),
    at: index,
    end: index + word.length,
  }));

/** A text as definitions are compared: its words, without punctuation. */
export const sameWords = (text: string): string =>
  wordsOf(text)
    .map(({ same }) => same)
    .join(' ');

const printed = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.at ?? 0, words.at(-1)?.end ?? 0);

/**
 * What each text prints between their common beginning and end; an empty text where words are only added. Null where
 * they have no beginning or end in common, or too much between.
 */
export const differingWords = (a: string, b: string): readonly [string, string] | null => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start]?.same === right[start]?.same) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end)?.same === right.at(-1 - end)?.same) end += 1;
  const [inA, inB] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  const isChange = inA.length > 0 && inB.length > 0;
  if (start + end === 0 || (isChange && Math.max(inA.length, inB.length) > fewWords)) return null;
  return [printed(a, inA), printed(b, inB)];
};
