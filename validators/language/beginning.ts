// Whether a text begins small or with a capital of its own: a name, letters and a number have theirs wherever they stand.
import { analyse } from './analyse.ts';

/** Whether a text begins with a small letter; null where its first word is no common one. */
export const beginsSmall = (text: string): boolean | null => {
  const [word] = /^\p{L}[\p{L}-]*/u.exec(text.trimStart()) ?? [];
  if (word === undefined) return null;
  if (/^\p{Ll}/u.test(word)) return true;
  const isName = analyse(word.toLowerCase()).every(({ known, name }) => !known || name !== null);
  return isName || !/^\p{Lu}\p{Ll}*$/u.test(word) ? null : false;
};
