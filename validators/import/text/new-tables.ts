// Where another plan begins without a heading over it: a title in the table itself, or the head again with rows that are counted from
// one anew.
import type { Table } from '../../printed/printed.ts';
import { documentWord } from '../layout/words.ts';
import { type GridRow, gridOf } from '../tables/grid/grid.ts';
import { type Head, headOf, sameWords } from '../tables/grid/head.ts';
import type { Outlined } from './outline.ts';

/**
 * How a table begins behind another: `title`, `count` – surely one of its own; `head` – the head again, which a page repeats as well;
 * `on` – it goes on with the one before.
 */
export type Begins = 'title' | 'count' | 'head' | 'on';

/** The number that counts a row: «3», «3.», «3)»; null where its first cell is none. */
const countOf = ({ cells: [cell] }: GridRow): number | null => {
  const number = cell?.column === 0 ? /^(\d{1,4})[.)]?$/u.exec(cell.text)?.[1] : undefined;
  return number === undefined ? null : Number(number);
};

const counts = (rows: readonly GridRow[]): readonly number[] => rows.flatMap((row) => countOf(row) ?? []);

/** Whether rows are counted from one again behind others that were counted further. */
const countsAnew = (before: readonly GridRow[], after: readonly GridRow[]): boolean => {
  const [last = 0, first] = [counts(before).at(-1), counts(after)[0]];
  return last > 1 && first === 1;
};

const isTitle = ({ cells: [cell, ...more] }: GridRow): boolean =>
  cell !== undefined && more.length === 0 && documentWord(cell.text) !== null;

const isSameHead = (a: Head, b: Head): boolean =>
  a.rows.length > 0 &&
  a.rows.length === b.rows.length &&
  a.rows.every((row, at) => {
    const other = b.rows[at];
    return other !== undefined && sameWords(row, other);
  });

/** How a table begins that stands right behind another of as many columns. */
export const beginningBehind = (before: Table, next: Table): Begins => {
  const [first, second] = [headOf(gridOf([before])), headOf(gridOf([next]))];
  if (second.rows.length > 0 && second.above.some(isTitle)) return 'title';
  if (!isSameHead(first, second)) return 'on';
  if (countsAnew(first.body, second.body)) return 'count';
  const isCounted = counts(second.body).length > 0;
  const isByPage = next.place.in === 'page' || second.rows.some(({ head }) => head === 'repeated');
  return isCounted || isByPage ? 'on' : 'head';
};

/** The rows at which a table begins anew: its head again, with a title above it or rows counted from one. */
const anewIn = (table: Table): readonly number[] => {
  const { rows } = gridOf([table]);
  const head = headOf({ rows, columns: table.columns });
  const [first] = head.rows;
  if (first === undefined || head.rows.length !== 1) return [];
  const found: number[] = [];
  let from = rows.findIndex((row) => sameWords(row, first));
  for (const [at, row] of rows.entries()) {
    if (at <= from || !sameWords(row, first)) continue;
    const over = rows[at - 1];
    const isTitled = over !== undefined && isTitle(over);
    if (!isTitled && !countsAnew(rows.slice(from, at), rows.slice(at))) continue;
    found.push(table.rows.indexOf((isTitled ? over : row).printed));
    from = at;
  }
  return found;
};

/** Tables in which another begins become several. */
export const parted = (outline: readonly Outlined[]): readonly Outlined[] =>
  outline.flatMap((one): readonly Outlined[] => {
    if (one.kind !== 'table') return [one];
    const starts = [0, ...anewIn(one.table)];
    return starts.length === 1
      ? [one]
      : starts.map((from, index) => ({
          ...one,
          table: { ...one.table, rows: one.table.rows.slice(from, starts[index + 1]) },
        }));
  });
