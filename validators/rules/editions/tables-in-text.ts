// A table in the text, such as the members of a council: an amendment that the paragraphs do not carry out may be carried out there.
import type { Part, Territory } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { bareWords, type Line } from './lines.ts';

/** The numbers of what holds each table in the text, by its id. */
const numbersOfTables = (
  parts: readonly Part[],
  above: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    parts.flatMap((part) => {
      const numbers = part.number === null ? above : [...above, part.number];
      const id = part.component?.name === 'Table' ? part.component.attributes['id'] : undefined;
      return [
        ...(id === undefined ? [] : [[id, numbers] as const]),
        ...numbersOfTables(part.children, numbers),
      ];
    }),
  );

/** The number that a row prints in its first cell. */
const numberIn = ([first = '']: readonly string[]): readonly string[] => {
  const number = /^\s*(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?\s*$/u.exec(first)?.[1];
  return number === undefined ? [] : [number];
};

/** The rows of a table in the text; what a row is called stands in its first cell with words. */
function* rowsOf(
  { tables, provision }: Pick<Territory, 'tables' | 'provision'>,
  further: string | null,
): Generator<TableRow> {
  const holding = numbersOfTables(provision?.parts ?? []);
  for (const { id, columns, rows, spot } of tables)
    for (const [index, texts] of rows.entries())
      yield {
        table: `${further ?? ''} ${id}`,
        document: 'provision',
        further,
        numbers: [...(holding.get(id) ?? []), ...numberIn(texts)],
        name: texts.find((text) => /\p{L}/u.test(text)) ?? '',
        counted: null,
        text: texts.join('\n'),
        words: bareWords(texts.join('\n')),
        inOrder: false,
        above: '',
        frame: null,
        cells: texts.map((text, column) => ({
          column: columns[column] ?? '',
          text,
          spot: child(spot, 'rows', index, column),
        })),
        spot: child(spot, 'rows', index),
      };
}

/** A row of a table in the text, with what tells its table from others. */
export interface TableRow extends Line {
  readonly table: string;
}

export const isTableRow = (line: Line): line is TableRow => 'table' in line;

const known = new WeakMap<Territory, readonly TableRow[]>();

/** The rows of the tables in the texts of an edition, its further documents included. */
export const rowsInText = (edition: Territory): readonly TableRow[] => {
  const rows = known.get(edition) ?? [
    ...rowsOf(edition, null),
    ...edition.annexes.flatMap((annex) => [...rowsOf(annex, annex.document?.name ?? '')]),
  ];
  known.set(edition, rows);
  return rows;
};

/** Those rows of one edition whose tables the other has, too: a table may be entered in one of them only. */
export const rowsInBoth = (edition: Territory, other: Territory): readonly TableRow[] => {
  const there = new Set(rowsInText(other).map(({ table }) => table));
  return rowsInText(edition).filter(({ table }) => there.has(table));
};

/** Whether every paragraph of new words stands in a row, in whatever order of its cells. */
export const standsInRows = (rows: readonly Line[], text: string): boolean =>
  text.split('\n').every((paragraph) => {
    const wanted = bareWords(paragraph).trim();
    const words = wanted.split(' ');
    return (
      wanted === '' ||
      rows.some(
        (row) => row.words.includes(` ${wanted} `) || words.every((word) => row.words.includes(` ${word} `)),
      )
    );
  });
