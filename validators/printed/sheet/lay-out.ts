// A sheet is one field of cells; people put titles, stamps, several tables and notes on it. Here they are told apart, as the eye does:
// by empty rows, wide empty stripes, and rows of one cell above and below a table.
import { markRepeated } from '../grid.ts';
import type { Block, Cell, Row, Table } from '../printed.ts';
import { tooLarge } from '../refusals.ts';
import { bottomOf, type Grid, type GridCell, type Range, rangeOf, rightOf, saysNothing } from './grid.ts';

/** The most cells of all tables of a file, empty ones among them: a roadmap of 2,000 rows has 20,000. */
export const mostCells = 300_000;

/** So many empty columns side by side part two tables; one may be the spacer within a table. */
const gapColumns = 2;

/** Cells that come after each other without a gap wider than `gap` positions. */
const apart = (
  cells: readonly GridCell[],
  from: (cell: GridCell) => number,
  to: (cell: GridCell) => number,
  gap: number,
): readonly (readonly GridCell[])[] => {
  const groups: GridCell[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const cell of [...cells].sort((a, b) => from(a) - from(b) || a.row - b.row || a.column - b.column)) {
    if (from(cell) - reach > gap) groups.push([]);
    groups.at(-1)?.push(cell);
    reach = Math.max(reach, to(cell));
  }
  return groups;
};

const rowsOf = (cells: readonly GridCell[]): readonly (readonly GridCell[])[] => {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
  }
  return [...rows.values()];
};

interface Parts {
  readonly above: readonly GridCell[];
  readonly table: readonly GridCell[];
  readonly below: readonly GridCell[];
}

/** A row of one cell that spans some columns to the right, straight over a full row, is the upper row of a head of two: «Значения по годам». */
const isUpperHead = (cell: GridCell, next: readonly GridCell[] | undefined, range: Range): boolean =>
  next !== undefined &&
  next.length > 1 &&
  cell.columns > 1 &&
  cell.column > range.left &&
  rightOf(cell) <= range.right;

/** Rows of one cell above a table are its title, and one over its whole width below it a note; between they are rows of it. */
const partsOf = (cells: readonly GridCell[]): Parts => {
  const rows = rowsOf(cells);
  const first = rows.findIndex((row) => row.length > 1);
  if (first === -1) return { above: cells, table: [], below: [] };
  const body = rangeOf(rows.slice(first).flatMap((row) => (row.length > 1 ? row : [])));
  const [over] = rows[first - 1] ?? [];
  const top = over !== undefined && isUpperHead(over, rows[first], body) ? first - 1 : first;
  let bottom = rows.length;
  for (; bottom > top; bottom -= 1) {
    const [last, more] = rows[bottom - 1] ?? [];
    const isNote =
      last !== undefined &&
      more === undefined &&
      last.columns > 1 &&
      last.column <= body.left &&
      rightOf(last) >= body.right;
    if (!isNote) break;
  }
  return {
    above: rows.slice(0, top).flat(),
    table: rows.slice(top, bottom).flat(),
    below: rows.slice(bottom).flat(),
  };
};

interface Room {
  cells: number;
}

/** What a reader throws, too, when it meets so many cells. */
export const tooManyCells = (): Error =>
  tooLarge({
    ru: `в таблицах больше ${mostCells} ячеек`,
    en: `its tables have more than ${mostCells} cells`,
  });

const takeRoom = (room: Room, { top, left, bottom, right }: Range): void => {
  room.cells -= (bottom - top + 1) * (right - left + 1);
  if (room.cells < 0) throw tooManyCells();
};

/** A row of one cell is often merged far beyond the table. */
const rangeOfTable = (cells: readonly GridCell[]): Range => {
  const all = rangeOf(cells);
  const full = rangeOf(rowsOf(cells).flatMap((row) => (row.length > 1 ? row : [])));
  return { ...all, right: cells.reduce((right, { column }) => Math.max(right, column), full.right) };
};

const cellOf = ({ row: _, ...cell }: GridCell, { left, right }: Range): Cell => ({
  ...cell,
  column: cell.column - left,
  columns: Math.min(cell.columns, right - cell.column + 1),
});

const tableOf = (grid: Grid, cells: readonly GridCell[], room: Room): Table => {
  const range = rangeOfTable(cells);
  takeRoom(room, range);
  const own = new Map(rowsOf(cells).map((row) => [row[0]?.row ?? 0, row]));
  /** The row down to which a column is covered by a cell above. */
  const covered: number[] = [];
  const rows: Row[] = [];
  for (let at = range.top; at <= range.bottom; at += 1) {
    const said = new Map((own.get(at) ?? []).map((cell) => [cell.column, cell]));
    const filled: Cell[] = [];
    for (let column = range.left; column <= range.right; ) {
      const cell = said.get(column);
      if (cell !== undefined) {
        filled.push(cellOf(cell, range));
        for (let each = column; each <= Math.min(rightOf(cell), range.right); each += 1)
          covered[each] = bottomOf(cell);
      } else if ((covered[column] ?? -1) < at) {
        const place = grid.placeOf({ top: at, left: column, bottom: at, right: column });
        filled.push({ column: column - range.left, columns: 1, rows: 1, blocks: [], text: '', place });
      }
      column += cell?.columns ?? 1;
    }
    const place = grid.placeOf({ ...range, top: at, bottom: at });
    rows.push({ cells: filled, head: grid.heads.has(at) ? 'head' : null, place });
  }
  return {
    kind: 'table',
    columns: range.right - range.left + 1,
    rows: markRepeated(rows),
    guessed: false,
    place: grid.placeOf(range),
  };
};

/** Tables beside tables under tables: people do it twice, hostile files without end. */
const deepest = 6;

const blocksOf = (grid: Grid, cells: readonly GridCell[], room: Room, depth: number): readonly Block[] =>
  apart(cells, ({ row }) => row, bottomOf, 1).flatMap((band) => {
    const { above, table, below } = partsOf(band);
    const stripes = apart(table, ({ column }) => column, rightOf, gapColumns);
    const tables =
      table.length === 0
        ? []
        : stripes.length === 1 || depth === deepest
          ? [tableOf(grid, table, room)]
          : stripes.flatMap((stripe) => blocksOf(grid, stripe, room, depth + 1));
    return [...above.flatMap(({ blocks }) => blocks), ...tables, ...below.flatMap(({ blocks }) => blocks)];
  });

/** Spans end with the last row and column that say something: a title is often merged over a thousand. */
const within = (cells: readonly GridCell[]): readonly GridCell[] => {
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  return cells.map((cell) => {
    const rows = Math.min(cell.rows, lastRow - cell.row + 1);
    return rows === cell.rows ? cell : { ...cell, rows };
  });
};

/** The paragraphs and tables of sheets, in order. @throws Refused */
export const layOut = (grids: readonly Grid[]): readonly Block[] => {
  const room: Room = { cells: mostCells };
  return grids.flatMap((grid) => {
    const cells = grid.cells.filter((cell) => !saysNothing(cell));
    return blocksOf(grid, within(cells), room, 0);
  });
};
