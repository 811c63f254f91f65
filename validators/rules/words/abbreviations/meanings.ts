// Whether two meanings of an abbreviation are the same one in other words: cases, numbers and added words do not count.
import { normalise } from '../../../text/words.ts';

/** As many letters of a word as its cases and its kindred («образование», «образовательный») share. */
const stemLength = 5;

const stems = (meaning: string): ReadonlySet<string> =>
  new Set(
    (normalise(meaning).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, stemLength)),
  );

/** True unless each of the two has a word that the other lacks. */
export const sameMeaning = (a: string, b: string): boolean => {
  const [left, right] = [stems(a), stems(b)];
  return [...left].every((stem) => right.has(stem)) || [...right].every((stem) => left.has(stem));
};
