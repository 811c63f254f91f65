// The printed lines around a place on a page of the site, and those in which an example differs.

import { excerpt, type FrameLine, plainLine } from '../../validators/report/excerpt.ts';
import type { Range } from '../../validators/source/position.ts';

export type { FrameLine } from '../../validators/report/excerpt.ts';

/** The lines of a file; the empty one after the last line break only where the place is there (`kept`). */
const linesOf = (text: string, kept = 0): readonly string[] => {
  const lines = text.split('\n');
  return lines.at(-1) === '' && lines.length > Math.max(1, kept) ? lines.slice(0, -1) : lines;
};

/**
 * The lines of a range, at most three, with those around it.
 *
 * @param text the whole file
 * @param context lines before and after
 */
export const codeFrame = (text: string, range: Range, context = 1): readonly FrameLine[] =>
  excerpt(linesOf(text, range.line), range, context);

/** The lines in which `text` differs from `base`, with one around them; the first lines where it does not. */
export const changedFrame = (text: string, base: string): readonly FrameLine[] => {
  const lines = linesOf(text);
  const old = linesOf(base);
  let first = 0;
  while (first < lines.length && lines[first] === old[first]) first += 1;
  let same = 0;
  while (same < lines.length - first && lines.at(-1 - same) === old.at(-1 - same)) same += 1;
  const from = first === lines.length ? 0 : Math.max(0, first - 1);
  return lines
    .slice(from, Math.min(lines.length - same + 1, from + 10))
    .map((line, index) => plainLine(line, from + index + 1));
};
