// A code frame: the lines around a place, numbered, the place marked. Lines of real acts run to 2,000 characters, so a
// long line is shown through a window around the place.
import type { Range } from '../source/position.ts';
import type { Paint } from './paint.ts';
import { type Cell, cellsOf, widthOfCells } from './visible.ts';

export interface FrameStyle {
  /** Columns that the whole frame may take. */
  readonly width: number;
  /** Lines shown before and after the place. */
  readonly context: number;
  readonly paint: Paint;
}

/** How many lines of a range are shown. */
const mostMarked = 3;

interface Window {
  readonly text: string;
  /** Columns before the mark, and columns it takes. */
  readonly before: number;
  readonly marked: number;
}

/** Moves a cut off the middle of a surrogate pair. */
const boundary = (line: string, at: number): number => {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
};

/** The cells `[first, end)` that fit `room` columns around the one at `mark`: a quarter before it, the rest after. */
const fitting = (cells: readonly Cell[], mark: number, room: number): readonly [number, number] => {
  let first = mark;
  let end = mark;
  let used = 0;
  const extendLeft = (limit: number): void => {
    for (
      let cell = cells[first - 1];
      cell !== undefined && used + cell.width <= limit;
      cell = cells[first - 1]
    ) {
      first -= 1;
      used += cell.width;
    }
  };
  extendLeft(Math.floor(room / 4));
  for (let cell = cells[end]; cell !== undefined && used + cell.width <= room; cell = cells[end]) {
    end += 1;
    used += cell.width;
  }
  extendLeft(room);
  return [first, end];
};

/** The part of a line, with a column for a mark after it, around `[from, to)` that fits `room` columns, with «…» where it is cut. */
const windowOf = (line: string, from: number, to: number, room: number): Window => {
  const low = boundary(line, Math.max(0, from - room));
  const high = boundary(line, Math.min(line.length, from + 2 * room));
  const cells = cellsOf(line.slice(low, high), low);
  const found = cells.findIndex(({ at }) => at >= from);
  const whole = low === 0 && high === line.length && widthOfCells(cells) < room;
  const mark = found === -1 ? cells.length : found;
  const [first, end] = whole ? [0, cells.length] : fitting(cells, mark, Math.max(1, room - 2));
  const seen = cells.slice(first, end);
  const lead = low > 0 || first > 0 ? '…' : '';
  const tail = end < cells.length || high < line.length ? '…' : '';
  return {
    text: `${lead}${seen.map(({ shown }) => shown).join('')}${tail}`,
    before: lead.length + widthOfCells(seen.filter(({ at }) => at < from)),
    marked: Math.max(1, widthOfCells(seen.filter(({ at }) => at >= from && at < to))),
  };
};

/** Where the mark stands in a line of the range (UTF-16 units): without the blanks around it. */
const markIn = (line: string, number: number, range: Range): readonly [number, number] => {
  const start = number === range.line ? range.column - 1 : line.length - line.trimStart().length;
  const end = number === range.endLine ? range.endColumn - 1 : line.trimEnd().length;
  return [Math.min(start, line.length), Math.max(start, Math.min(end, line.length))];
};

/**
 * Shows the lines of a range and those around it.
 *
 * @param lines the lines of the file
 * @returns lines of at most `style.width` columns; none where the file has no such line
 */
export const codeFrame = (lines: readonly string[], range: Range, style: FrameStyle): readonly string[] => {
  const { paint } = style;
  const endsBefore = range.endLine > range.line && range.endColumn === 1 ? range.endLine - 1 : range.endLine;
  const lastMarked = Math.min(endsBefore, range.line + mostMarked - 1, lines.length);
  const cut = lastMarked < Math.min(endsBefore, lines.length);
  if (range.line > lines.length) return [];
  const first = Math.max(1, range.line - style.context);
  const last = cut ? lastMarked : Math.min(lines.length, lastMarked + style.context);
  const digits = String(last).length;
  const room = Math.max(10, style.width - digits - 3);

  const shown: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? '';
    const inRange = number >= range.line && number <= lastMarked;
    const [from, to] = inRange ? markIn(line, number, range) : [0, 0];
    const { text, before, marked } = windowOf(line, from, to, room);
    if (!inRange && number === lines.length && line === '') continue;
    shown.push(`${paint.dim(`${String(number).padStart(digits)} |`)} ${text}`.trimEnd());
    if (!inRange || (line.trim() === '' && number !== range.line)) continue;
    shown.push(
      `${paint.dim(`${' '.repeat(digits)} |`)} ${' '.repeat(before)}${paint.red('^'.repeat(marked))}`,
    );
  }
  if (cut) shown.push(paint.dim(`${' '.repeat(digits)} | …`));
  return shown;
};
