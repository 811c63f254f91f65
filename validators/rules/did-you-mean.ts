// What a reference to nothing was meant to be, said in one way wherever it is found.
import { closest } from '../source/closest.ts';
import { isClauseNumber, nearestNumber } from '../text/numbers/near-number.ts';
import type { Issue, Text } from './rule.ts';

const say = (meant: string): Text => ({
  ru: `Возможно, имеется в виду «${meant}».`,
  en: `Did you mean “${meant}”?`,
});

/** «Возможно, имеется в виду «…»»; null where no known name is like the printed one. */
export const meantOne = (printed: string, known: readonly string[]): Text | null => {
  const meant = closest(printed, known);
  return meant === null ? null : say(meant);
};

/** What a number of a clause was meant to be: by its figures, as a name is by its letters. */
const meantNumber = (printed: string, known: readonly string[]): Text | null => {
  const meant = isClauseNumber(printed) ? nearestNumber(printed, known) : closest(printed, known);
  return meant === null ? null : say(meant);
};

const hinted = (hint: Text | null): Pick<Issue, 'hint'> => (hint === null ? {} : { hint });

/** The same as the hint of an issue, which has none where nothing is meant. */
export const hintMeant = (printed: string, known: readonly string[]): Pick<Issue, 'hint'> =>
  hinted(meantOne(printed, known));

/**
 * The hint of an issue about the number of a clause.
 *
 * @param beside what is printed beside it: «пунктах 4.1 и 4.8» means no other 4.1
 */
export const hintNumber = (
  printed: string,
  known: readonly string[],
  beside: readonly string[] = [],
): Pick<Issue, 'hint'> =>
  hinted(
    meantNumber(
      printed,
      known.filter((name) => !beside.includes(name)),
    ),
  );
