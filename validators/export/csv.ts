// A table as CSV (RFC 4180): comma, quotes where needed, lines end in CR LF, UTF-8.
import type { Cell, Table } from './tables/table.ts';

/**
 * A text that a spreadsheet would run as a formula is given an apostrophe, which spreadsheets hide: content is never
 * executed. A dash that begins an ordinary phrase («- педагог») is left alone.
 */
const harmless = (text: string): string => (/^(?:[=+@\t\r]|-(?=[^\s\d]))/u.test(text) ? `'${text}` : text);

const cell = (value: Cell): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table as CSV: a row of the columns' names, then the rows. */
export const csv = ({ columns, rows }: Table): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
