// How high a row of wrapped cells must be: programs differ in whether they measure rows themselves when they open a workbook.

/** A line of Arial 10, in points, and the space around the lines of a cell. */
const lineHeight = 12.75;
const padding = 2.25;

/** The highest row that Excel knows, in points. */
const highest = 409;

/** The lines of a paragraph where words go to the next line at `width` characters. A word longer than a line is broken. */
const linesOf = (paragraph: string, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(/[ \t]/)) {
    const fits = used === 0 || used + 1 + length <= width;
    if (!fits) lines += 1;
    const begun = fits && used > 0 ? used + 1 + length : length;
    lines += Math.max(0, Math.ceil(begun / width) - 1);
    used = begun > width ? begun % width || width : begun;
  }
  return lines;
};

/**
 * The height of a row, in points.
 * @param texts  its cells in words
 * @param widths the widths of their columns, in characters; letters are narrower than the digits by which columns are measured, so
 *               that the height is never too small
 */
export const rowHeight = (texts: readonly string[], widths: readonly number[]): number => {
  const lines = texts.map((text, index) =>
    text
      .split(/\r\n?|\n/)
      .reduce((sum, paragraph) => sum + linesOf(paragraph, widths[index] ?? Number.POSITIVE_INFINITY), 0),
  );
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + padding);
};
