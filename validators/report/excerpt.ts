// The printed lines around a place, cut so that a line of 2,000 characters still shows the place and its neighbours.
import type { Range } from '../source/position.ts';
import { visible } from './visible.ts';

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

/** A line without a mark. */
export const plainLine = (line: string, number: number): FrameLine => ({
  number,
  before: clipped(line, longest),
  marked: null,
  after: '',
});

/**
 * The lines of a range, at most three, with those around it; none where the file has no such line.
 *
 * @param lines the lines of the file
 * @param around lines before and after
 */
export const excerpt = (lines: readonly string[], range: Range, around = 1): readonly FrameLine[] => {
  const endsBefore = range.endLine > range.line && range.endColumn === 1 ? range.endLine - 1 : range.endLine;
  const lastMarked = Math.min(endsBefore, range.line + mostMarked - 1);
  const first = Math.max(1, range.line - around);
  const last = Math.min(lines.length, lastMarked + around);
  if (range.line > lines.length) return [];
  return lines.slice(first - 1, last).map((line, index) => {
    const number = first + index;
    const inRange = number >= range.line && number <= lastMarked;
    return inRange ? markedLine(line, number, range) : plainLine(line, number);
  });
};
