// A row that a page break cuts: the table ends in its midst, and another begins with the rest of it, under the head printed again.
import type { Grid, GridCell, GridRow } from './grids.ts';
import { gridCell } from './grids.ts';

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
export const splitAt = (grid: Grid, at: number): readonly Grid[] => {
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
