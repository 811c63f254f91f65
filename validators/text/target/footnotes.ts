// The marks of footnotes at a value, which are no part of it.

/** «0,2 *(28)», «45 %¹», «30 % <1>», «30 % (1)»: at the end of a cell; a bare number in brackets only behind a percentage. */
const BEHIND =
  /\s*(\*{1,3}\s?(?:\(\p{Nd}{1,3}\))?|<(?:\p{Nd}{1,3}|\*{1,3})>|\[\p{Nd}{1,3}\]|[¹²³⁴-⁹]{1,3}|(?<=%\s?|процент(?:а|ов)?\s)\(\p{Nd}{1,2}\))[\s.,;]*$/u;
/** «30¹ %», «12* чел.»: between a figure and its unit. */
const BEFORE_UNIT = /(?<=\p{Nd}\s?)(\*{1,3}|[¹²³⁴-⁹]{1,2})(?=\s?(?:%|процент|чел))/u;

/** A text without the mark of its footnote, of the same length up to where the mark stood at its end; null where it has none. */
export const withoutFootnote = (printed: string): { readonly text: string; readonly mark: string } | null => {
  const behind = BEHIND.exec(printed);
  if (behind !== null && behind.index > 0)
    return { text: printed.slice(0, behind.index), mark: behind[1] ?? '' };
  const before = BEFORE_UNIT.exec(printed);
  if (before === null) return null;
  const [mark] = before;
  const end = before.index + mark.length;
  return {
    text: `${printed.slice(0, before.index)}${' '.repeat(mark.length)}${printed.slice(end)}`,
    mark,
  };
};
