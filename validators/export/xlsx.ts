// Tables as a workbook for people: a sheet a table, typed cells, a header that stays in view and filters the rows below it.
import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import { cellText } from './cell-text.ts';
import { rowHeight } from './row-height.ts';
import { type Sheet, type SheetCell, sheetOf } from './tables/sheet.ts';
import type { Heading, Table } from './tables/table.ts';
import { filtersAndPaper } from './xlsx-filters.ts';

const look = {
  align: 'left',
  alignVertical: 'top',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#C9D0DA',
} as const satisfies Partial<CellObject>;

/** The button of a filter covers so many characters of a heading. */
const button = 3;

const heading = ({ title }: Heading): CellObject => ({
  type: String,
  value: cellText(title),
  fontWeight: 'bold',
  backgroundColor: '#E8ECF2',
  wrap: true,
});

/** An empty cell is written too: the line under a row runs through it. */
const cell = (value: SheetCell): CellObject => {
  if (value === null) return {};
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'string') return { type: String, value: cellText(value), wrap: true };
  return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'dd.mm.yyyy' };
};

/** A row whose cells begin at their top left, numbers too, as high as its texts need in columns of `widths`. */
const rowOf = (cells: readonly CellObject[], widths: readonly number[]): CellObject[] => {
  const texts = cells.map((each) => (typeof each.value === 'string' ? each.value : ''));
  const height = rowHeight(texts, widths);
  return cells.map((each) => ({ ...each, ...look, height }));
};

/** Notes stand below the rows, an empty row between them; each runs over the cells beside it. */
const noteRows = (notes: readonly string[]): CellObject[][] =>
  notes.length === 0 ? [] : [[], ...notes.map((note) => [{ type: String, value: cellText(note) }])];

const written = ({ title, columns, rows, notes }: Sheet) => {
  const widths = columns.map(({ width }) => width);
  const beside = widths.map((width) => Math.max(1, width - button));
  return {
    sheet: title,
    data: [
      rowOf(columns.map(heading), beside),
      ...rows.map((row) => rowOf(row.map(cell), widths)),
      ...noteRows(notes),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
};

/**
 * The tables as a workbook (XLSX).
 * @param home full address of the site's home page, with a final `/`; null where the site does not know it
 */
export const xlsx = async (
  tables: readonly Table[],
  home: string | null,
): Promise<Uint8Array<ArrayBuffer>> => {
  const sheets = tables.map((table) => sheetOf(table, home));
  const blob = await writeXlsxFile(sheets.map(written), {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [filtersAndPaper(sheets)],
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
