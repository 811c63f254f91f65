// The grid of a table row by row: where a cell begins, and where one from above goes on.
import type { Cell, Table } from './document.ts';

export interface Slot {
  readonly cell: Cell;
  /** Whether the cell began in a row above. */
  readonly goesOn: boolean;
}

/** The cells of each row, those that go on from above among them, from left to right. */
export const gridOf = ({ rows }: Table): readonly (readonly Slot[])[] => {
  let open: readonly { readonly cell: Cell; readonly left: number }[] = [];
  return rows.map((row) => {
    const slots: Slot[] = [
      ...row.map((cell) => ({ cell, goesOn: false })),
      ...open.map(({ cell }) => ({ cell, goesOn: true })),
    ];
    open = [...open, ...row.map((cell) => ({ cell, left: cell.rows }))]
      .map(({ cell, left }) => ({ cell, left: left - 1 }))
      .filter(({ left }) => left > 0);
    return slots.sort((a, b) => a.cell.column - b.cell.column);
  });
};

/** How many letters a cell has. */
export const lettersIn = ({ paragraphs }: Cell): number =>
  paragraphs.reduce((sum, { runs }) => runs.reduce((own, { text }) => own + text.length, sum), 0);

/** A cell of fewer letters takes less than half a page, however narrow its column is. */
export const mostWhole = 400;

/** Whole widths of the columns that sum to the whole. */
export const columnWidths = (table: Table, whole: number): readonly number[] => {
  let used = 0;
  let share = 0;
  return table.widths.map((width) => {
    share += width;
    const upTo = Math.round(share * whole);
    const own = upTo - used;
    used = upTo;
    return own;
  });
};
