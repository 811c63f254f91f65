// Cells as people call them: «B7», «A5:F60».
import type { Range } from './grid.ts';

/** So large is a sheet; what is said to stand beyond it stands nowhere. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** «A» for 0, «AB» for 27. */
const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** «B7» for a single cell, «B7:D9» for more. */
export const rangeName = ({ top, left, bottom, right }: Range): string =>
  top === bottom && left === right
    ? cellName(top, left)
    : `${cellName(top, left)}:${cellName(bottom, right)}`;

const address = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i;

/** Row and column from 0; null for what is no cell of a sheet. */
export const cellAt = (name: string): { readonly row: number; readonly column: number } | null => {
  const [, letters, digits] = address.exec(name.trim()) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const [row, column] = [Number(digits) - 1, columnOf(letters.toUpperCase())];
  return row < 0 || row >= mostRows || column >= mostColumns ? null : { row, column };
};

/** «A5:F60», or a single cell. */
export const rangeAt = (name: string): Range | null => {
  const [first = '', last = first] = name.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
};
