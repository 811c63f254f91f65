// Which marks between two words are the act's and must be published as printed, and which belong to the form of a page.
import { marksOf } from './words.ts';

/**
 * What begins a line or a cell of the extraction and is no text of the act: the mark of a list item, which the site sets
 * itself («-», «–», «•»), and the marks of headings and bold type.
 */
const mark = '(?:[-‐‑‒–—―−•·]+|#{1,6}(?=\\s))';
const leading = new RegExp(`(?<!\\s)[^\\S\\n\\t]*[\\n\\t]\\s*(?!\\s)${mark}(?:\\s*(?!\\s)${mark})*`, 'gu');
const bold = /\*\*/g;

const withoutLeading = (between: string): string => marksOf(between.replace(bold, '').replace(leading, '\n'));

/** What a form leaves out between its fields: the dot after a row's number, the dash after a symbol, quotes around a title. */
const separators = /^[-.,;:"$]*$/;

/** What is left of `all` when the characters of `some` are taken out in their order; null where they are not all in it. */
const rest = (all: string, some: string): string | null => {
  let left = '';
  let next = 0;
  for (const character of all) {
    if (character === some[next]) next += 1;
    else left += character;
  }
  return next === some.length ? left : null;
};

/** A hyphen or a dash on one line; it joins the words of a name where no space stands at it. */
const stroke = /^[ \u00A0]*[-‐‑–—][ \u00A0]*$/u;

/** «Научно-методический» and «научно- методический»: a space beside the hyphen of a word parts it, and is printed. */
export const hyphenParted = (printed: string, published: string): boolean =>
  stroke.test(printed) && stroke.test(published) && (printed.length === 1) !== (published.length === 1);

/** Where the published words stand: inside one text, between two texts, or beside a field of a form. */
export type Setting = 'inside' | 'between' | 'field' | 'deadline';

/**
 * Whether marks are published as printed.
 *
 * @param printed what stands between two words in the corrected source
 * @param published what stands between them in the content, texts parted by a line break
 */
export const sameMarks = (printed: string, published: string, setting: Setting): boolean => {
  if (hyphenParted(printed, published)) return false;
  if (printed === published || marksOf(printed) === marksOf(published)) return true;
  const [all, some] = [withoutLeading(printed), withoutLeading(published)];
  if (all === some) return true;
  if (setting === 'field') {
    const left = rest(all, some);
    return left !== null && separators.test(left);
  }
  // Several deadlines stand in one cell on lines of their own; the content parts them by a semicolon.
  return setting === 'deadline' && some === `${all};`;
};
