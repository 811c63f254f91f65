// A table as CSV (RFC 4180): comma, quotes where needed, lines end in CR LF, UTF-8.
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

const cell = (value: Cell): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table as CSV: a row of the columns' names, then the rows. */
export const csv = ({ columns, rows }: Table): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
