// Merged cells: the first cell shows its text over all of them, what the others hold is not shown.
import { tooLarge } from '../refusals.ts';
import type { Range } from './grid.ts';

/** Cells of a sheet by row and column, as the file counts them. */
export type CellsByRow<T> = Map<number, Map<number, T>>;

/** The most steps that are made over rows below merged cells. */
const mostSteps = 3_000_000;

/** Takes out what merged cells cover. Gives the ranges by the row and column of their first cells, and how many texts were covered. */
export const coverMerged = <T>(
  cells: CellsByRow<T>,
  merges: readonly Range[],
): { readonly spans: CellsByRow<Range>; readonly covered: number } => {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const spans: CellsByRow<Range> = new Map();
  let covered = 0;
  let steps = 0;
  const firstFrom = (row: number): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const range of merges) {
    const { top, left, bottom, right } = range;
    const within = spans.get(top) ?? new Map<number, Range>();
    spans.set(top, within.set(left, range));
    for (let index = firstFrom(top); (rows[index] ?? Number.POSITIVE_INFINITY) <= bottom; index += 1) {
      const row = rows[index] ?? 0;
      const own = cells.get(row);
      for (const column of own?.keys() ?? []) {
        steps += 1;
        if (column < left || column > right || (row === top && column === left)) continue;
        own?.delete(column);
        covered += 1;
      }
      steps += 1;
      if (steps > mostSteps)
        throw tooLarge({ ru: 'слишком много объединённых ячеек', en: 'too many merged cells' });
    }
  }
  return { spans, covered };
};
