// Which names a reader may mean by what is typed so far.
import { normalise } from '../../../validators/text/words/words.ts';

const wordsOf = (text: string): readonly string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text is a name, but for letter case, ё, quotes and dashes. */
export const isName = (typed: string, name: string): boolean => normalise(typed) === normalise(name);

/**
 * The names in which each typed word begins a word, in the given order; those that begin with what is typed come first.
 * What is empty fits all.
 */
export const findNames = <T extends { readonly name: string }>(
  typed: string,
  names: readonly T[],
): readonly T[] => {
  const asked = wordsOf(typed);
  const fitting = names.filter(({ name }) => {
    const own = wordsOf(name);
    return asked.every((word) => own.some((whole) => whole.startsWith(word)));
  });
  const begins = ({ name }: T): number => Number(!wordsOf(name).join(' ').startsWith(asked.join(' ')));
  return fitting.toSorted((one, other) => begins(one) - begins(other));
};
