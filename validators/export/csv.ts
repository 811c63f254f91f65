// A table as CSV, by one writer in two dialects: RFC 4180 for programs, and what Excel opens in columns in Russia.
import { dateParts } from '../text/dates/calendar.ts';
import { type SheetCell, sheetOf } from './tables/sheet.ts';
import type { Cell, Table } from './tables/table.ts';

/**
 * Where a spreadsheet would run a text (OWASP, CSV injection): where it begins with a sign of a formula, and where such a sign
 * stands behind a semicolon, a tab or a line break: a spreadsheet that divides there sees no quotes, or only the second half
 * of a pair.
 */
const dangerous = /(?<=^|[;\t\r\n])(?=["']*[=+\-@＝＋－＠\t\r\n])/g;

/** A number with its sign is shown as it is printed, and runs nothing. */
const negative = /^-\d+(?:[.,]\d+)?$/;

/**
 * The text with an apostrophe before each sign at which a spreadsheet would run it. CSV has no other way to say that a cell is a text:
 * quotes say nothing of it, and a tab or a space begins a cell of its own or is trimmed. Who wants the text back takes one
 * apostrophe away wherever `["']*` and such a sign follow it at these places; all else stands as it was.
 */
const harmless = (text: string): string => (negative.test(text) ? text : text.replaceAll(dangerous, "'"));

/** The writing that the dialects share: quotes where needed, lines end in CR LF. */
const written = (rows: readonly (readonly string[])[], delimiter: ',' | ';'): string => {
  const quoted = (text: string): string =>
    /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('');
};

const cell = (value: Cell): string => {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : harmless(value);
};

/** The table for programs (RFC 4180, UTF-8): a row of the columns' names, then the rows. */
export const csv = ({ programs: { columns, rows } }: Table): string =>
  written([columns.map(({ name }) => name), ...rows.map((row) => row.map(cell))], ',');

/** Begins a file whose letters Excel is to read as UTF-8. */
const mark = '\uFEFF';

/** What Russian Excel shows as it is written, a number or a share, though it takes it for a value. */
const shownAsWritten = /^-?(?:0|[1-9]\d{0,14})(?:,\d+)?[ \u00A0]?%?$/;

/** A month with a day before it or a year after it. */
const month = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}{0,5}\\.?';
const day = new RegExp(
  `^\\s*(?:\\d{1,2}[\\s.-]*${month}(?:[\\s.-]*\\d{2,4})?|${month}[\\s.-]*\\d{2,4})\\s*$`,
  'iu',
);

/** Whether Russian Excel takes a text for a number or a day and shows as another: «4.1.3» as 4 January, «1/3», «апрель 2023», «1e5», «007». */
const takenForValue = (text: string): boolean =>
  /^\s*[-+]?\d[\d\s.,:/\\%-]*(?:e[-+]?\d+\s*)?$/i.test(text) || day.test(text);

const excelCell = (value: SheetCell): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') {
    const text = harmless(value);
    const misread = takenForValue(value) && !shownAsWritten.test(value) && !text.startsWith("'");
    return misread ? `'${text}` : text;
  }
  const parts = dateParts(value.day);
  if (parts === null) return harmless(value.day);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(parts.day)}.${two(parts.month)}.${parts.year}`;
};

/**
 * The table for people who open it in Excel: a byte order mark, semicolons, decimal commas, days as 31.12.2024, words instead of keys.
 * No `sep=` line: Excel with it forgets the mark and shows Russian letters as others; the list separator of Russian settings is `;` anyway.
 * @param home full address of the site's home page, with a final `/`; null where the site does not know it
 */
export const excelCsv = (table: Table, home: string | null): string => {
  const { columns, rows } = sheetOf(table, home);
  return `${mark}${written([columns.map(({ title }) => excelCell(title)), ...rows.map((row) => row.map(excelCell))], ';')}`;
};
