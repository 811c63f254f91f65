// The cells of an OpenDocument sheet by row and column: one element may stand for many of them, and is parted where one is to say more.
import { elementsOf, whole } from '../../package/elements.ts';
import type { Element } from '../../package/xml.ts';
import { tagEnd } from '../splice.ts';

/** An element of a row, and the column of the first cell that it stands for. */
export interface FoundCell {
  readonly element: Element;
  readonly column: number;
  readonly columns: number;
}

const times = (element: Element, name: string): number => Math.max(1, whole(element, name) ?? 1);

const groups = /^table:(?:table-rows|table-row-group|table-header-rows)$/;

function* rowsIn(container: Element): Generator<Element> {
  for (const element of elementsOf(container)) {
    if (element.name === 'table:table-row') yield element;
    else if (groups.test(element.name)) yield* rowsIn(element);
  }
}

interface NumberedRow {
  readonly element: Element;
  /** From 0. */
  readonly row: number;
  readonly rows: number;
}

/** The elements of rows with the number of the first row for which each stands. */
export const numberedRows = (table: Element): readonly NumberedRow[] => {
  let row = 0;
  return [...rowsIn(table)].map((element) => {
    const rows = times(element, 'table:number-rows-repeated');
    row += rows;
    return { element, row: row - rows, rows };
  });
};

/**
 * The elements of the rows asked for, by their numbers from 0. Rows that are alike may be one element: what is said of one of them is then
 * said of them all.
 */
export const rowsOf = (table: Element, wanted: Iterable<number>): ReadonlyMap<number, Element> => {
  const found = new Map<number, Element>();
  const waiting = [...wanted].sort((a, b) => b - a);
  for (const { element, row, rows } of numberedRows(table))
    for (let next = waiting.at(-1); next !== undefined && next < row + rows; next = waiting.at(-1)) {
      found.set(next, element);
      waiting.pop();
    }
  return found;
};

export const cellsOf = (row: Element): readonly FoundCell[] => {
  let column = 0;
  return elementsOf(row).flatMap((element) => {
    const columns = times(element, 'table:number-columns-repeated');
    column += columns;
    return element.name === 'table:table-cell' ? [{ element, column: column - columns, columns }] : [];
  });
};

const repetition = /\s[\w.-]+:number-columns-repeated\s*=\s*(?:"[^"]*"|'[^']*')/;

/** An element as written, standing for so many cells. */
const standingFor = (text: string, element: Element, columns: number): string => {
  const end = tagEnd(text, element);
  const tag = text
    .slice(element.from, end)
    .replace(repetition, (said) => (columns === 1 ? '' : said.replace(/\d+/, `${columns}`)));
  return tag + text.slice(end, element.to);
};

/** An element parted into its cells at some columns: `written` gives each of these by itself, as an element of one cell is written. */
export const parted = (
  text: string,
  { element, column, columns }: FoundCell,
  at: readonly number[],
  written: (one: string, column: number) => string,
): string => {
  const pieces: string[] = [];
  let next = column;
  const keep = (until: number): void => {
    if (until > next) pieces.push(standingFor(text, element, until - next));
  };
  for (const each of at) {
    keep(each);
    pieces.push(written(standingFor(text, element, 1), each));
    next = each + 1;
  }
  keep(column + columns);
  return pieces.join('');
};
