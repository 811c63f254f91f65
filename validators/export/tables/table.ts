// A table of open data: what its columns are called, what they hold, how wide they are; and its rows.

/** What a cell of a column may be. A date is an ISO date (`2023-04-27`). */
export type CellType = 'string' | 'integer' | 'number' | 'date';

export type Cell = string | number | null;

export interface Column {
  /** The name that programs use. */
  readonly name: string;
  /** The name that people read. */
  readonly title: string;
  readonly type: CellType;
  /** Width on a sheet, in characters. */
  readonly width: number;
}

export interface Table {
  /** The name that programs use: of the file and of the sheet's address. */
  readonly name: string;
  /** The name that people read. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How one column of a table is filled from a record. */
export interface Field<Record> extends Column {
  readonly of: (record: Record) => Cell;
}

/** Makes a table from records and the fields that are to be said of them. */
export const tableOf = <Record>(
  name: string,
  title: string,
  fields: readonly Field<Record>[],
  records: readonly Record[],
): Table => ({
  name,
  title,
  columns: fields.map(({ of: _, ...column }) => column),
  rows: records.map((record) => fields.map(({ of }) => of(record))),
});
