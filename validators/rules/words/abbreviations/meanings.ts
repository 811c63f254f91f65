// Whether two meanings of an abbreviation are the same one in other words: cases, numbers and added words do not count.
import { type SaidWord, saidWords, unsaid } from '../../../language/said-words.ts';
import { areApart } from '../../../text/sets.ts';

/** A meaning of fewer words must be a good part of the other: «система» alone is not every system. */
const fewWords = 3;
const leastShare = 0.5;

/** True where one of the two says all that the other says, and not merely a word or two of it. */
export const sameMeaning = (a: string, b: string): boolean => {
  const [left, right] = [saidWords(a).length, saidWords(b).length];
  const [shorter, longer] = left <= right ? [a, b] : [b, a];
  const [fewer, more] = [Math.min(left, right), Math.max(left, right)];
  return unsaid(shorter, longer).length === 0 && (fewer >= fewWords || fewer >= more * leastShare);
};

const standIn = (words: readonly SaidWord[], sought: readonly SaidWord[]): boolean =>
  words.some((_, at) =>
    sought.every(({ roots }, step) => !areApart(roots, words[at + step]?.roots ?? new Set())),
  );

/** True where the words of one stand in the other one after another, whatever their cases: it adds something before or after. */
export const holdsWords = (a: string, b: string): boolean => {
  const [left, right] = [saidWords(a), saidWords(b)];
  return standIn(left, right) || standIn(right, left);
};
