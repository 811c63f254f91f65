// Printed tables drawn as text, for tests: a line a row, «|» between cells, «<» for what is merged with the cell left of it, «^»
// with the cell of one column above it, «¶» between the paragraphs of a cell; «#» before a row of the head, «==» where a page cuts the table.
import type { Cell, Paragraph, Row, Table } from '../../printed/printed.ts';
import { choosingBy, type MadeGuess } from '../choosing.ts';
import { isSaid, type Value, type ValueMap } from '../said.ts';
import type { TableContext } from './asking.ts';
import { type ReadTable, readTable } from './read-table.ts';

const nowhere = { in: 'text', line: 1, column: 1 } as const;

/** A paragraph; `_{…}` is printed below the line. */
export const paragraphOf = (drawn: string): Paragraph => {
  const runs = drawn
    .split(/(_\{[^}]*\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      const below = /^_\{(.*)\}$/u.exec(part)?.[1];
      const script = below === undefined ? null : ('below' as const);
      return {
        text: below ?? part,
        bold: false,
        italic: false,
        script,
        equation: false,
        note: null,
        place: nowhere,
      };
    });
  return {
    kind: 'paragraph',
    number: null,
    level: null,
    heading: null,
    style: null,
    align: null,
    startsPage: false,
    runs,
    text: runs.map(({ text }) => text).join(''),
    place: nowhere,
  };
};

interface Open {
  readonly text: string;
  readonly column: number;
  readonly row: number;
  columns: number;
  rows: number;
}

const cellOf = ({ text, column, columns, rows }: Open): Cell => {
  const blocks = text === '' ? [] : text.split('¶').map((line) => paragraphOf(line.trim()));
  return {
    column,
    columns,
    rows,
    blocks,
    text: blocks.map((paragraph) => paragraph.text).join('\n'),
    place: nowhere,
  };
};

const tableOf = (lines: readonly string[]): Table => {
  const columnsOpen: (Open | undefined)[] = [];
  const cells: Open[][] = [];
  const heads: Row['head'][] = [];
  for (const line of lines) {
    const row = cells.length;
    heads.push(line.startsWith('#') ? 'head' : null);
    const own: Open[] = [];
    for (const [column, drawn] of line.replace(/^#\s*/u, '').split('|').entries()) {
      const text = drawn.trim();
      const above = columnsOpen[column];
      const left = columnsOpen[column - 1];
      if (text === '^' && above !== undefined && above.columns === 1) above.rows = row - above.row + 1;
      else if (text === '<' && left?.row === row) {
        left.columns = Math.max(left.columns, column - left.column + 1);
        columnsOpen[column] = left;
      } else {
        const open: Open = {
          text: text === '<' || text === '^' ? '' : text,
          column,
          row,
          columns: 1,
          rows: 1,
        };
        columnsOpen[column] = open;
        own.push(open);
      }
    }
    cells.push(own);
  }
  return {
    kind: 'table',
    columns: Math.max(...lines.map((line) => line.split('|').length)),
    rows: cells.map(
      (own, index): Row => ({ cells: own.map(cellOf), head: heads[index] ?? null, place: nowhere }),
    ),
    guessed: false,
    place: nowhere,
  };
};

/** The tables of a drawing, one a page. */
export const drawnTables = (drawn: string): readonly Table[] =>
  drawn
    .trim()
    .split(/\n==\n/u)
    .map((page) => tableOf(page.split('\n').map((line) => line.trim())));

/** Content as it would be read from its file: words without their places, keys without a value left out. */
export const plainContent = (value: Value): unknown => {
  if (typeof value !== 'object') return value;
  if (isSaid(value)) return value.text;
  if (Array.isArray(value)) return value.map((item: Value) => plainContent(item));
  return Object.fromEntries(
    Object.entries(value as ValueMap).flatMap(([key, item]) =>
      item === undefined ? [] : [[key, plainContent(item)]],
    ),
  );
};

export interface ReadDrawn extends ReadTable {
  readonly plain: object;
  readonly guesses: readonly MadeGuess[];
}

/** Reads a drawn table. */
export const readDrawn = (
  title: string,
  drawn: string,
  more: Partial<TableContext> & { readonly choices?: Readonly<Record<string, string>> } = {},
): ReadDrawn => {
  const choosing = choosingBy(more.choices ?? {});
  const read = readTable(drawnTables(drawn), { title, choosing, year: null, id: 'table/1', ...more });
  return { ...read, plain: Object(plainContent(read.content)), guesses: choosing.made() };
};
