// What a reference to nothing was meant to be, said in one way wherever it is found.
import { closest } from '../source/closest.ts';
import type { Issue, Text } from './rule.ts';

/** «Возможно, имеется в виду «…»»; null where no known name is like the printed one. */
export const meantOne = (printed: string, known: readonly string[]): Text | null => {
  const meant = closest(printed, known);
  return meant === null
    ? null
    : { ru: `Возможно, имеется в виду «${meant}».`, en: `Did you mean “${meant}”?` };
};

/**
 * The same as the hint of an issue, which has none where nothing is meant.
 *
 * @param beside what is printed beside it: «пунктах 4.1 и 4.8» means no other 4.1
 */
export const hintMeant = (
  printed: string,
  known: readonly string[],
  beside: readonly string[] = [],
): Pick<Issue, 'hint'> => {
  const hint = meantOne(
    printed,
    known.filter((name) => !beside.includes(name)),
  );
  return hint === null ? {} : { hint };
};
