// A table of open data in its two voices: keys and codes for programs, words for people. Both are made of the same records.

/** What a cell of a column may be. A date is an ISO date (`2023-04-27`). */
export type CellType = 'string' | 'integer' | 'number' | 'date';

export type Cell = string | number | null;

export interface Column {
  /** The name that programs use. */
  readonly name: string;
  /** The name that people read. */
  readonly title: string;
  readonly type: CellType;
}

/** What people read in a cell: words, a number, a day (ISO), or the address of a page below the site's home. */
export type Said = Cell | { readonly day: string } | { readonly address: string };

export interface Heading {
  readonly title: string;
  /** Width on a sheet, in characters. */
  readonly width: number;
  /** Serves on a screen only, and stands behind all columns that are printed. */
  readonly onScreen?: true;
}

/** The column of addresses. */
export const addressHead: Heading = { title: 'Адрес', width: 40, onScreen: true };

/** Columns, and rows with a cell for each of them. */
export interface Grid<Head, Content> {
  readonly columns: readonly Head[];
  readonly rows: readonly (readonly Content[])[];
}

export interface Table {
  /** The name that programs use: of the file. */
  readonly name: string;
  /** The name that people read: of the sheet. */
  readonly title: string;
  readonly programs: Grid<Column, Cell>;
  readonly people: Grid<Heading, Said>;
  /** What is printed below the rows. */
  readonly notes?: readonly string[];
}

/** A column with what it holds of a record. */
type Field<Head, Content, Record> = Head & { readonly of: (record: Record) => Content };

/** A grid with a row a record. */
export const gridOf = <Head, Content, Record>(
  fields: readonly Field<Head, Content, Record>[],
  records: readonly Record[],
): Grid<Head, Content> => ({
  columns: fields,
  rows: records.map((record) => fields.map(({ of }) => of(record))),
});

/** A table with its names and what its columns hold of a record, for programs and for people. */
export interface TableForm<Record> extends Pick<Table, 'name' | 'title'> {
  readonly programs: readonly Field<Column, Cell, Record>[];
  readonly people: readonly Field<Heading, Said, Record>[];
}

/** Makes a table with a row a record. */
export const tableOf = <Record>(form: TableForm<Record>, records: readonly Record[]): Table => ({
  name: form.name,
  title: form.title,
  programs: gridOf(form.programs, records),
  people: gridOf(form.people, records),
});

/** The columns of two grids with the same rows, side by side. */
const beside = <Head, Content>(a: Grid<Head, Content>, b: Grid<Head, Content>): Grid<Head, Content> => ({
  columns: [...a.columns, ...b.columns],
  rows: a.rows.map((row, index) => [...row, ...(b.rows[index] ?? [])]),
});

/** A table with more columns: `form` of one record for each of its rows. */
export const widened = <Record>(
  table: Table,
  form: Pick<TableForm<Record>, 'programs' | 'people'>,
  records: readonly Record[],
): Table => ({
  ...table,
  programs: beside(table.programs, gridOf(form.programs, records)),
  people: beside(table.people, gridOf(form.people, records)),
});
