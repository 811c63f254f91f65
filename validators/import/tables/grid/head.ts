// The head of a printed table: one row or several with cells over others, or none; and what stands above it and is no row.
import { joinSaid, type Said } from '../../said.ts';
import { saysHeading } from '../rows/heading.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { headRows, numbersColumns } from './head-rows.ts';
import { oneLine } from './join.ts';

/** A column of values, and the heads over it from the uppermost to its own. */
export interface Leaf {
  readonly column: number;
  readonly heads: readonly GridCell[];
}

/** A printed head, and the number of the leaf over which it stands; null for one that stands over others. */
export interface HeadEntry {
  readonly printed: Said;
  readonly leaf: number | null;
}

export interface Head {
  /** Rows before the head: a title, a stamp. */
  readonly above: readonly GridRow[];
  /** The rows of the head; none where there is none. */
  readonly rows: readonly GridRow[];
  readonly entries: readonly HeadEntry[];
  readonly leaves: readonly Leaf[];
  readonly body: readonly GridRow[];
  /** Rows of one text each behind the last row of values: notes, abbreviations, a signature. */
  readonly below: readonly GridRow[];
}

/** The heads over a column from the uppermost; where nothing stands over a head, it is under what stands left of it. */
const headsOver = (rows: readonly GridRow[], column: number): readonly GridCell[] => {
  const found: GridCell[] = [];
  for (const { cells } of rows) {
    const own = cells.findLast((cell) => cell.column <= column && column < cell.column + cell.columns);
    if (own !== undefined) found.push(own);
  }
  const [first] = found;
  const isLower = first !== undefined && rows[0]?.cells.includes(first) === false;
  const left = isLower ? rows[0]?.cells.findLast((cell) => cell.column < column) : undefined;
  return left === undefined || !isLower ? found : [left, ...found];
};

const sameHeads = (a: readonly GridCell[], b: readonly GridCell[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((cell, index) => cell === b[index]);

const leavesOf = (
  rows: readonly GridRow[],
  columns: number,
  filled: ReadonlySet<number>,
): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  for (let column = 0; column < columns; column += 1) {
    const heads = headsOver(rows, column);
    const last = leaves.at(-1);
    if (heads.length === 0 ? filled.has(column) : last === undefined || !sameHeads(last.heads, heads))
      leaves.push({ column, heads });
  }
  return leaves;
};

/** Whether two rows say the same, cell by cell. */
export const sameWords = (a: GridRow, b: GridRow): boolean =>
  a.cells.length === b.cells.length && a.cells.every(({ text }, index) => text === b.cells[index]?.text);

/** Whether a row below the head only says it again, or numbers its columns: content has no place for such rows. */
export const isOfHead = (row: GridRow, { rows }: Pick<Head, 'rows'>): boolean =>
  row.head === 'repeated' || numbersColumns(row) || rows.some((head) => sameWords(head, row));

/** All heads over a column, as one. */
export const wholeHead = ({ heads }: Leaf): string => heads.map(({ text }) => text).join(' ');

/** The heads in printed order. Where two columns have one head, what stands over each is a part of it. */
const entriesOf = (leaves: readonly Leaf[]): readonly HeadEntry[] => {
  const owns = leaves.map(({ heads }) => heads.at(-1)?.text ?? '');
  const isAlone = (text: string): boolean => owns.indexOf(text) === owns.lastIndexOf(text);
  // What stands over one that is not alone stands over its neighbours, too: «2025 год план», «2025 год факт».
  const joined = new Set(
    leaves.flatMap(({ heads }) => (isAlone(heads.at(-1)?.text ?? '') ? [] : heads.slice(0, -1))),
  );
  const seen = new Set<GridCell>();
  return leaves.flatMap(({ heads }, leaf) => {
    const own = heads.at(-1);
    if (own === undefined) return [];
    if (!isAlone(own.text) || heads.slice(0, -1).some((cell) => joined.has(cell)))
      return [
        {
          printed: joinSaid(
            heads.map(({ lines }) => oneLine(lines)),
            ' ',
          ),
          leaf,
        },
      ];
    return heads.flatMap((cell): HeadEntry[] => {
      if (seen.has(cell)) return [];
      seen.add(cell);
      return [{ printed: oneLine(cell.lines), leaf: cell === own ? leaf : null }];
    });
  });
};

/** Whether a row is one text over the whole table and does not go on with the row before it. */
const isText = ({ cells: [cell, ...more] }: GridRow): boolean =>
  cell !== undefined &&
  more.length === 0 &&
  cell.column === 0 &&
  !/^\p{Ll}/u.test(cell.text) &&
  !saysHeading(cell.text);

/** Takes the head of a table from its rows. */
export const headOf = ({ rows, columns }: Grid): Head => {
  const [from, to] = headRows(rows);
  const own = rows.slice(from, to).map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => cell.columns < columns || columns === 1),
  }));
  const last = columns === 1 ? rows.length : rows.findLastIndex((row) => !isText(row)) + 1;
  const body = rows.slice(to, Math.max(to, last));
  const filled = new Set(body.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const leaves = leavesOf(own, columns, filled);
  const below = rows.slice(to + body.length);
  return { above: rows.slice(0, from), rows: own, entries: entriesOf(leaves), leaves, body, below };
};
