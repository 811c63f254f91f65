// A table of the office document: cells on a grid, columns as wide as their words want.
import type { Cell, Paragraph, Row, Table } from '../document.ts';
import { pageOf } from '../styles.ts';
import { lines } from './paragraphs.ts';

/** A cell at a column; it covers one column and one row where nothing else is said. */
export const cellAt = (
  column: number,
  paragraphs: readonly Paragraph[],
  span: Partial<Pick<Cell, 'columns' | 'rows'>> = {},
): Cell => ({
  column,
  columns: 1,
  rows: 1,
  ...span,
  paragraphs: paragraphs.length === 0 ? lines('cell', '') : paragraphs,
});

/** A row of the head. */
export const headRow = (heads: readonly string[]): Row =>
  heads.map((head, column) => cellAt(column, lines('cell-head', head)));

/** A row of words over all columns: a heading inside the table. */
export const groupRow = (paragraphs: readonly Paragraph[], columns: number): Row => [
  cellAt(0, paragraphs, { columns }),
];

const wordsIn = (cell: Cell): readonly string[] =>
  cell.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));

/** A letter of a table is so wide, in millimetres; so much lies beside the words of a cell. */
const letter = 2.2;
const padding = 4;
/** More letters than these may be broken: a long word must not take the room of all others. */
const longestWord = 20;
/** More columns than these are not read on an upright page. */
const mostUpright = 5;

const textsIn = (rows: readonly Row[], column: number): readonly string[] =>
  rows.flatMap((row) => row.filter((cell) => cell.column === column && cell.columns === 1).flatMap(wordsIn));

const longest = (lengths: readonly number[]): number =>
  lengths.reduce((most, next) => Math.max(most, next), 1);

/** The width of a column that breaks no word, in millimetres. */
const leastOf = (texts: readonly string[]): number =>
  Math.min(longestWord, longest(texts.flatMap((text) => text.split(/[\s-]/).map(({ length }) => length)))) *
    letter +
  padding;

/** How much text a column has: the room that is left is shared by it, so that rows are low. */
const weightOf = (texts: readonly string[]): number => {
  const said = texts.filter((text) => text !== '');
  return said.reduce((sum, { length }) => sum + length, 1) / Math.max(1, said.length);
};

/** The widths of columns on a page of so many millimetres, as shares of it. */
const sharesOf = (columns: readonly (readonly string[])[], page: number): readonly number[] => {
  const least = columns.map(leastOf);
  const weights = columns.map(weightOf);
  const taken = least.reduce((sum, width) => sum + width, 0);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const left = Math.max(0, page - taken);
  const whole = Math.max(page, taken);
  return least.map((width, column) => (width + (left * (weights[column] ?? 0)) / weight) / whole);
};

/** What is known of a table beside its rows: how many of them are its head, and at how many columns it is still read upright. */
interface Form {
  readonly head: number;
  readonly columns: number;
  readonly upright?: number;
}

/** A table of rows, the first `head` of which are its head. */
export const tableOf = (
  name: string,
  rows: readonly Row[],
  { head, columns, upright = mostUpright }: Form,
): Table => {
  const texts = Array.from({ length: columns }, (_, column) => textsIn(rows, column));
  const least = texts.reduce((sum, column) => sum + leastOf(column), 0);
  const isWide = columns > upright || least > pageOf(false).text;
  return { kind: 'table', name, widths: sharesOf(texts, pageOf(isWide).text), head, rows, isWide };
};
