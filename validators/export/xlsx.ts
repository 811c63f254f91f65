// Tables as a workbook for spreadsheets: a sheet a table, typed cells, a header that stays in view.
import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import type { Cell, Column, Table } from './tables/table.ts';
import { replaceUnprintable } from './unprintable.ts';

/** What a cell of a workbook can hold, in UTF-16 units. */
const longest = 32_767;

/** At most what a cell holds, a mark of what is left out at its end; no character is cut in half. */
const fitting = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

const asEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a cell writes it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_x0041_` in it would be read as «A», a return as a line feed,
 * and write-excel-file drops the replacement mark.
 */
const cellText = (text: string): string =>
  replaceUnprintable(fitting(text))
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, asEscape)
    .replaceAll(/[\r\uFFFD]/g, asEscape);

const cell = (value: Cell, { type }: Column): CellObject | null => {
  if (value === null) return null;
  const top = { alignVertical: 'top' } as const;
  if (typeof value === 'number') return { ...top, type: Number, value };
  if (type === 'date')
    return { ...top, type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd.mm.yyyy' };
  return { ...top, type: String, value: cellText(value), wrap: true };
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
