// A printed table, cut by pages or not, as rows over the same columns: what covers a place is known at every row.
import type { Cell, Row, Table } from '../../../printed/printed.ts';
import { firstBeyond } from '../../../text/places/halving.ts';
import { type Line, linesOf } from './lines.ts';

export interface GridCell {
  readonly column: number;
  readonly columns: number;
  /** How many rows it covers from its first. */
  readonly rows: number;
  readonly lines: readonly Line[];
  /** Its lines as one. */
  readonly text: string;
  readonly bold: boolean;
}

export interface GridRow {
  readonly printed: Row;
  /** The cells that begin in this row and say something. */
  readonly cells: readonly GridCell[];
  /** Cells of rows before that reach into this one. */
  readonly above: readonly GridCell[];
  /** Cells of the page before whose rest, without words, stands in this row. */
  readonly resumed: readonly GridCell[];
  readonly head: Row['head'];
  /** The first row of a page, as far as the file says. */
  readonly cut: boolean;
}

export interface Grid {
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

/** More columns than these no table of an act has: what stands beyond is of the last. */
const mostColumns = 60;

/** The place of a printed column among those in which some cell begins; behind them all, how many they are. */
const columnsOf = ({ rows }: Table): ((column: number) => number) => {
  const starts = new Set<number>([0]);
  for (const { cells } of rows) for (const { column } of cells) starts.add(column);
  const sorted = [...starts].sort((a, b) => a - b);
  const within = firstBeyond(sorted.length, (index) => index < mostColumns);
  return (column) =>
    Math.min(
      firstBeyond(sorted.length, (index) => (sorted[index] ?? 0) < column),
      within,
    );
};

const isBold = ({ blocks }: Cell): boolean => {
  const runs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.runs.filter(({ text }) => text.trim() !== '') : [],
  );
  return runs.length > 0 && runs.every(({ bold }) => bold);
};

const gridCell = (cell: Cell, placeOf: (column: number) => number, rowsLeft: number): GridCell => {
  const lines = linesOf(cell.blocks);
  const column = Math.min(placeOf(cell.column), mostColumns - 1);
  return {
    column,
    columns: Math.max(1, placeOf(cell.column + cell.columns) - column),
    rows: Math.max(1, Math.min(cell.rows, rowsLeft)),
    lines,
    text: lines.map(({ text }) => text).join(' '),
    bold: isBold(cell),
  };
};

/** Cells of one column in one row, as beyond the last column, are one. */
const oneAPlace = (cells: readonly GridCell[]): readonly GridCell[] => {
  return [...Map.groupBy(cells, ({ column }) => column).values()].flatMap(([first, ...more]) => {
    if (first === undefined || more.length === 0) return first ?? [];
    const lines = [first, ...more].flatMap((cell) => cell.lines);
    return [{ ...first, lines, text: lines.map(({ text }) => text).join(' ') }];
  });
};

/** The cell that covers each column in the last row of values. */
type Covering = readonly (GridCell | undefined)[];

/** A cell that covers several rows is drawn by a page break as two: the words stand in the first, the second is empty. */
const isRestOf = (cell: GridCell, before: GridCell | undefined): before is GridCell =>
  before !== undefined &&
  cell.text === '' &&
  before.text !== '' &&
  before.column === cell.column &&
  before.columns === cell.columns &&
  Math.max(cell.rows, before.rows) > 1;

const rowsOf = (
  table: Table,
  placeOf: (column: number) => number,
  last: { cells: Covering },
  isFirst: boolean,
): readonly GridRow[] => {
  const reaching: (readonly [cell: GridCell, until: number] | undefined)[] = [];
  let afterHead = !isFirst;
  /** Whether a page cut the table here: a head that is typed again within a table cuts no cell. */
  let isPart = !isFirst;
  let page: number | null = null;
  return table.rows.map((printed, index) => {
    const { cells, head, place } = printed;
    const own = oneAPlace(cells.map((cell) => gridCell(cell, placeOf, table.rows.length - index)));
    const above = new Set<GridCell>();
    const taken = new Set(own.map(({ column }) => column));
    for (const [column, entry] of reaching.entries())
      if (entry !== undefined && entry[1] > index && !taken.has(column)) above.add(entry[0]);
    const ownPage = place.in === 'page' ? place.page : null;
    const cut = (afterHead || (page !== null && ownPage !== page)) && head === null;
    isPart ||= page !== null && ownPage !== page;
    page = ownPage;
    afterHead = head === 'repeated' || (afterHead && head !== null);
    const resumed: GridCell[] = [];
    for (const cell of own) {
      const before = last.cells[cell.column];
      const isRest = cut && isPart && isRestOf(cell, before);
      if (isRest) resumed.push(before);
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        reaching[column] = [isRest ? before : cell, index + cell.rows];
    }
    isPart &&= head !== null;
    if (head === null)
      last.cells = reaching.map((entry) => (entry !== undefined && entry[1] > index ? entry[0] : undefined));
    return {
      printed,
      cells: own.filter(({ text }) => text !== ''),
      above: [...above].filter(({ text }) => text !== ''),
      resumed,
      head,
      cut,
    };
  });
};

/** Rows without any word say nothing; all parts of a table stand over the same columns. */
export const gridOf = (tables: readonly Table[]): Grid => {
  const last: { cells: Covering } = { cells: [] };
  const rows = tables.flatMap((table, index) => rowsOf(table, columnsOf(table), last, index === 0));
  return {
    columns: rows.reduce(
      (most, { cells }) => cells.reduce((to, cell) => Math.max(to, cell.column + cell.columns), most),
      1,
    ),
    rows: rows.filter(({ cells }) => cells.length > 0),
  };
};
