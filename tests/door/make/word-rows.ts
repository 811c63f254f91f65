// What tables of Word are like besides: one cell for rows that say the same, and a row that a page break cuts, so that the table ends
// in its midst and another begins with the rest of it, under the head printed again.
import { type Grid, type GridCell, type GridRow, gridCell } from './grids.ts';

const longest = (row: GridRow): GridCell | null =>
  row.reduce<GridCell | null>(
    (found, cell) => (cell.rows === 1 && cell.text.length > (found?.text.length ?? 40) ? cell : found),
    null,
  );

/** The cells above a row that reach into the rows from it on; `at` is where they begin. */
const reaching = (
  rows: readonly GridRow[],
  upTo: number,
): readonly { readonly at: number; readonly cell: GridCell }[] =>
  rows
    .slice(0, upTo + 1)
    .flatMap((row, at) =>
      row.filter((cell) => cell.rows > 1 && at + cell.rows > upTo).map((cell) => ({ at, cell })),
    );

/** The table in two pieces, its row `at` in both; as a whole where that row has no text to be cut. */
const splitAt = (grid: Grid, at: number): readonly Grid[] => {
  const row = grid.rows[at] ?? [];
  const cut = longest(row);
  if (cut === null || row.length < 3) return [grid];
  const place = cut.text.indexOf(' ', cut.text.length / 2);
  if (place < 0) return [grid];
  const over = reaching(grid.rows, at);
  const before = grid.rows.slice(0, at + 1).map((cells, index) =>
    cells.map((cell) => {
      if (index === at && cell === cut) return { ...cell, text: cell.text.slice(0, place) };
      return cell.rows > 1 ? { ...cell, rows: Math.min(cell.rows, at - index + 1) } : cell;
    }),
  );
  const rest: GridRow = [
    ...row
      .filter((cell) => cell.rows === 1)
      .map((cell) =>
        gridCell(cell.column, cell === cut ? cell.text.slice(place + 1) : '', { columns: cell.columns }),
      ),
    ...over.map((above) =>
      gridCell(above.cell.column, '', {
        columns: above.cell.columns,
        rows: above.at + above.cell.rows - at,
      }),
    ),
  ].toSorted((a, b) => a.column - b.column);
  return [
    { ...grid, rows: before },
    { ...grid, rows: [rest, ...grid.rows.slice(at + 1)] },
  ];
};

/** Whether nothing but a heading beside the rows reaches over the end of a row. */
const canEnd = ({ rows, shared }: Grid, at: number): boolean =>
  reaching(rows, at).every(({ cell }) => !shared.includes(cell.column)) && longest(rows[at] ?? []) !== null;

/** The table cut in its second half, where it can be. */
export const cut = (grid: Grid): readonly Grid[] => {
  const from = Math.floor(grid.rows.length * 0.6);
  const at = grid.rows.findIndex((row, index) => index >= from && row.length > 2 && canEnd(grid, index));
  return at < 0 ? [grid] : splitAt(grid, at);
};

/** Runs of rows that say the same in a column one after another under one heading: where each begins, and how long it is. */
const runsIn = ({ rows }: Grid, column: number): ReadonlyMap<number, number> => {
  const headings = new Set(rows.flat().flatMap((cell) => (cell.rows > 1 ? [cell.column] : [])));
  const runs = new Map<number, number>();
  let [first, text] = [-1, ''];
  for (const [at, row] of rows.entries()) {
    const own = row.find((cell) => cell.column === column && cell.columns === 1)?.text ?? '';
    const isNew = own === '' || own !== text || row.some((cell) => headings.has(cell.column));
    if (isNew) [first, text] = [at, own];
    if (own !== '') runs.set(first, at - first + 1);
  }
  return runs;
};

/** The table with one cell for each such run in the columns that may be shared. */
export const withShared = (grid: Grid): Grid => {
  const runs = new Map(grid.shared.map((column) => [column, runsIn(grid, column)]));
  const rows = grid.rows.map((row, at) =>
    row.flatMap((cell) => {
      const own = runs.get(cell.column);
      if (own === undefined || cell.text === '' || cell.columns > 1) return [cell];
      const length = own.get(at);
      return length === undefined ? [] : [{ ...cell, rows: length }];
    }),
  );
  return { ...grid, rows };
};
