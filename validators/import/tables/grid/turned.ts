// «Год | Показатель | Показатель»: indicators as columns and years as rows. Turned over, it is the table that others print.
import type { Cell, Row, Table } from '../../../printed/printed.ts';
import { holdsMostly } from '../columns/content-of-column.ts';

const YEAR = /^20\d\d\s*(?:г\.|год)?(?:\s*\([^()]*\))?$/u;
const fewestYears = 2;

const isPlain = ({ columns, rows }: Cell): boolean => columns === 1 && rows === 1;

const isValues = (texts: readonly string[]): boolean =>
  ['values', 'numbers'].includes(holdsMostly(texts).holds);

/** The table with its columns as rows; null where the rows are not years with their values. */
export const turned = ([table, ...more]: readonly Table[]): Table | null => {
  const [heads, ...years] = table?.rows ?? [];
  if (table === undefined || heads === undefined || more.length > 0 || years.length < fewestYears)
    return null;
  const { columns, rows } = table;
  if (rows.some(({ cells }) => cells.length !== columns || !cells.every(isPlain))) return null;
  if (!years.every(({ cells: [first] }) => YEAR.test(first?.text.trim() ?? ''))) return null;
  const places = [...heads.cells.keys()];
  const isTurned = places
    .slice(1)
    .every((place) => isValues(years.map(({ cells }) => cells[place]?.text.trim() ?? '')));
  if (columns < 2 || !isTurned || /\d/u.test(heads.cells[0]?.text ?? '')) return null;
  return {
    ...table,
    columns: rows.length,
    rows: places.map(
      (place): Row => ({
        cells: rows.flatMap(({ cells }, column) => {
          const cell = cells[place];
          return cell === undefined ? [] : [{ ...cell, column }];
        }),
        head: place === 0 ? 'head' : null,
        place: table.place,
      }),
    ),
  };
};
