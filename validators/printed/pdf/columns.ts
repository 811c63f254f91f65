// Tables without rules: lines whose stretches begin under each other.
import { type Line, stretchesOf, textOfLine } from './lines.ts';
import { listMark } from './new-paragraph.ts';

export interface ColumnRow {
  /** The lines of each column, from the top; a column without any is empty. */
  readonly cells: readonly (readonly Line[])[];
  /** A row of one text over all columns. */
  readonly whole: boolean;
}

export interface ColumnTable {
  readonly lines: readonly Line[];
  readonly columns: number;
  readonly rows: readonly ColumnRow[];
}

/** Rows farther apart, in sizes of letters, are not of one table. */
const farthest = 4;

interface Column {
  left: number;
}

/** The column under which a stretch stands; -1 where it crosses into the next one. */
const columnOf = (stretch: Line, columns: readonly Column[]): number => {
  const slack = stretch.size * 0.8;
  const at = columns.findLastIndex(({ left }) => stretch.box.left >= left - slack);
  const next = columns[at + 1];
  return at === -1 || (next !== undefined && stretch.box.right > next.left) ? -1 : at;
};

const fits = (line: Line, columns: readonly Column[]): boolean => {
  const places = stretchesOf(line).map((stretch) => columnOf(stretch, columns));
  return places.every((place, index) => place !== -1 && !places.slice(0, index).includes(place));
};

const isRow = (line: Line | undefined, columns: readonly Column[]): boolean =>
  line !== undefined && stretchesOf(line).length > 1 && fits(line, columns);

const isNear = (line: Line, before: Line): boolean =>
  before.box.bottom - line.box.top < Math.max(line.size, before.size) * farthest;

/** A line of the table, or one over its columns with more of the table under it. */
const belongs = (lines: readonly Line[], at: number, columns: readonly Column[]): boolean => {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (before === undefined || line === undefined || !isNear(line, before)) return false;
  return fits(line, columns) || (stretchesOf(line).length === 1 && isRow(next, columns));
};

const rowsOf = (lines: readonly Line[], columns: readonly Column[]): readonly ColumnRow[] => {
  const rows: { cells: Line[][]; whole: boolean }[] = [];
  for (const line of lines) {
    const stretches = stretchesOf(line);
    const [first] = stretches;
    const whole = stretches.length === 1 && first !== undefined && columnOf(first, columns) === -1;
    const places = whole ? [0] : stretches.map((stretch) => columnOf(stretch, columns));
    const last = rows.at(-1);
    // A row begins where its first column says something; the lines under it go on with its cells.
    if (last === undefined || whole || last.whole || places.includes(0))
      rows.push({ cells: columns.map(() => []), whole });
    for (const [index, place] of places.entries()) {
      const stretch = stretches[index];
      if (stretch !== undefined) rows.at(-1)?.cells[place]?.push(stretch);
    }
  }
  return rows;
};

/** A mark of a list and the text behind it, or a line of that text. */
const isListLine = (line: Line): boolean => {
  const [first, second] = stretchesOf(line);
  return first === undefined || second === undefined || listMark.test(textOfLine(first));
};

/** The table that begins at a line; null where none does. */
const tableAt = (lines: readonly Line[], at: number): ColumnTable | null => {
  const first = lines[at];
  const stretches = first === undefined ? [] : stretchesOf(first);
  if (first === undefined || stretches.length < 2) return null;
  const columns = stretches.map(({ box }): Column => ({ left: box.left }));
  let end = at + 1;
  let full = 1;
  while (belongs(lines, end, columns)) {
    if (isRow(lines[end], columns)) full += 1;
    end += 1;
  }
  const own = lines.slice(at, end);
  if (columns.length === 2 && own.every(isListLine)) return null;
  return full < (columns.length > 2 ? 2 : 3)
    ? null
    : { lines: own, columns: columns.length, rows: rowsOf(own, columns) };
};

/** Lines and the tables that some of them make, in order. */
export const columnTables = (lines: readonly Line[]): readonly (Line | ColumnTable)[] => {
  const found: (Line | ColumnTable)[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    const line = lines[at];
    if (table !== null) found.push(table);
    else if (line !== undefined) found.push(line);
    at += table?.lines.length ?? 1;
  }
  return found;
};
