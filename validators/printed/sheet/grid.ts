// What every sheet is before its tables are found in it: cells that say something, at visible rows and columns.
import type { Cell, FilePlace } from '../printed.ts';

export interface GridCell extends Cell {
  /** From 0, among the rows that are shown. */
  readonly row: number;
}

export interface Grid {
  /** The cells with text, in any order. What merged cells cover has none. */
  readonly cells: readonly GridCell[];
  /** Rows that the file itself calls head. */
  readonly heads: ReadonlySet<number>;
  /** Where a cell, row or table stands; rows and columns as in `cells`, the last ones included. */
  readonly placeOf: (range: Range) => FilePlace;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const blank = /^\s*$/u;

export const saysNothing = ({ text }: Cell): boolean => blank.test(text);

export const bottomOf = ({ row, rows }: GridCell): number => row + rows - 1;
export const rightOf = ({ column, columns }: GridCell): number => column + columns - 1;

/** The smallest range around some cells. */
export const rangeOf = (cells: readonly GridCell[]): Range =>
  cells.reduce<Range>(
    (range, cell) => ({
      top: Math.min(range.top, cell.row),
      left: Math.min(range.left, cell.column),
      bottom: Math.max(range.bottom, bottomOf(cell)),
      right: Math.max(range.right, rightOf(cell)),
    }),
    { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 },
  );
