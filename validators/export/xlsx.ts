// Tables as a workbook for spreadsheets: a sheet a table, typed cells, a header that stays in view.
import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import type { Cell, Column, Table } from './tables/table.ts';
import { replaceUnprintable } from './unprintable.ts';

/** What a cell of a workbook can hold, in characters. */
const longest = 32_767;

const cell = (value: Cell, { type }: Column): CellObject | null => {
  if (value === null) return null;
  const top = { alignVertical: 'top' } as const;
  if (typeof value === 'number') return { ...top, type: Number, value };
  if (type === 'date')
    return { ...top, type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd.mm.yyyy' };
  return { ...top, type: String, value: replaceUnprintable(value.slice(0, longest)), wrap: true };
};

const header = ({ title }: Column): CellObject => ({
  type: String,
  value: title,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});

const sheetOf = ({ title, columns, rows }: Table) => ({
  sheet: title,
  data: [
    columns.map(header),
    ...rows.map((row) => columns.map((column, index) => cell(row[index] ?? null, column))),
  ],
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
});

/** The tables as a workbook (XLSX). */
export const xlsx = async (tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> => {
  const blob = await writeXlsxFile(tables.map(sheetOf)).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
