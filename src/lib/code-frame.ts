// The printed lines around a place, cut so that a line of 2,000 characters still shows the place and its neighbours.

import { visible } from '../../validators/report/visible.ts';
import type { Range } from '../../validators/source/position.ts';

/** A line of a file as a page shows it; `marked` is null where the place does not touch it. */
export interface FrameLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string | null;
  readonly after: string;
}

/** Characters of a line that are shown around the mark, and in all of a line without one. */
const lead = 70;
const tail = 110;
const longest = 180;
const mostMarked = 3;

const clipped = (text: string, limit: number): string =>
  text.length > limit ? `${visible(text.slice(0, limit))}…` : visible(text);

const clippedLeft = (text: string): string =>
  text.length > lead ? `…${visible(text.slice(-lead))}` : visible(text);

const markedLine = (line: string, number: number, range: Range): FrameLine => {
  const from = number === range.line ? range.column - 1 : line.length - line.trimStart().length;
  const to = number === range.endLine ? range.endColumn - 1 : line.trimEnd().length;
  const end = Math.max(from, to);
  return {
    number,
    before: clippedLeft(line.slice(0, from)),
    marked: clipped(line.slice(from, end), longest),
    after: clipped(line.slice(end), tail),
  };
};

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
export const codeFrame = (text: string, range: Range, context = 1): readonly FrameLine[] => {
  const lines = linesOf(text, range.line);
  const endsBefore = range.endLine > range.line && range.endColumn === 1 ? range.endLine - 1 : range.endLine;
  const lastMarked = Math.min(endsBefore, range.line + mostMarked - 1);
  const first = Math.max(1, range.line - context);
  const last = Math.min(lines.length, lastMarked + context);
  return lines.slice(first - 1, last).map((line, index) => {
    const number = first + index;
    const inRange = number >= range.line && number <= lastMarked;
    return inRange
      ? markedLine(line, number, range)
      : { number, before: clipped(line, longest), marked: null, after: '' };
  });
};

/** The lines in which `text` differs from `base`, with one around them; the first lines where it does not. */
export const changedFrame = (text: string, base: string): readonly FrameLine[] => {
  const lines = linesOf(text);
  const old = linesOf(base);
  let first = 0;
  while (first < lines.length && lines[first] === old[first]) first += 1;
  let same = 0;
  while (same < lines.length - first && lines.at(-1 - same) === old.at(-1 - same)) same += 1;
  const from = first === lines.length ? 0 : Math.max(0, first - 1);
  return lines.slice(from, Math.min(lines.length - same + 1, from + 10)).map((line, index) => ({
    number: from + index + 1,
    before: clipped(line, longest),
    marked: null,
    after: '',
  }));
};
