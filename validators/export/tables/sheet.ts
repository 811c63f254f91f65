// What people read of a table: words, numbers and days, under full addresses, without columns that hold nothing.
import type { Grid, Heading, Said, Table } from './table.ts';

/** A cell of a sheet. */
export type SheetCell = Exclude<Said, { readonly address: string }>;

export interface Sheet extends Grid<Heading, SheetCell> {
  readonly title: string;
  /** What stands below the rows. */
  readonly notes: readonly string[];
}

/** The sheet of a table. `home` is the full address of the site's home page; without it there are no addresses. */
export const sheetOf = ({ title, people, notes = [] }: Table, home: string | null): Sheet => {
  const rows = people.rows.map((row) =>
    row.map((cell): SheetCell => {
      if (cell === null || typeof cell !== 'object' || 'day' in cell) return cell;
      return home === null ? null : new URL(cell.address, home).href;
    }),
  );
  const used = people.columns.map((_, index) => rows.some((row) => (row[index] ?? null) !== null));
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, index) => used[index]);
  return { title, columns: kept(people.columns), rows: rows.map(kept), notes };
};
