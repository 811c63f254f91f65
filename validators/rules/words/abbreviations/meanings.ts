// Whether two meanings of an abbreviation are the same one in other words: cases, numbers and added words do not count.
import { normalise } from '../../../text/words/words.ts';

/** As many letters of a word as its cases and its kindred («образование», «образовательный») share. */
const stemLength = 5;

const stemsOf = (meaning: string): readonly string[] =>
  (normalise(meaning).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, stemLength));

/** A meaning of fewer words must be a good part of the other: «система» alone is not every system. */
const fewWords = 3;
const leastShare = 0.5;

/** True where one of the two says all that the other says, and not merely a word or two of it. */
export const sameMeaning = (a: string, b: string): boolean => {
  const [left, right] = [new Set(stemsOf(a)), new Set(stemsOf(b))];
  const [shorter, longer] = left.size <= right.size ? [left, right] : [right, left];
  return (
    [...shorter].every((stem) => longer.has(stem)) &&
    (shorter.size >= fewWords || shorter.size >= longer.size * leastShare)
  );
};

/** True where the words of one stand in the other one after another, whatever their cases: it adds something before or after. */
export const holdsWords = (a: string, b: string): boolean => {
  const [left, right] = [`|${stemsOf(a).join('|')}|`, `|${stemsOf(b).join('|')}|`];
  return left.includes(right) || right.includes(left);
};
