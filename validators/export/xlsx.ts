// Tables as a workbook for people: a sheet a table, typed cells, a header that stays in view and filters the rows below it.
import writeXlsxFile, { type CellObject } from 'write-excel-file/universal';
import { rowHeight } from './row-height.ts';
import { type Sheet, type SheetCell, sheetOf } from './tables/sheet.ts';
import type { Heading, Table } from './tables/table.ts';
import { replaceUnprintable } from './unprintable.ts';
import { filtersAndPaper } from './xlsx-filters.ts';

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
