// Tables of a text that have no form of their own, and those of interaction («взаимодействие»).
import type { Interaction, PrintedTable } from '../../../model/types.ts';
import type { Block, Row } from '../document.ts';
import { lines } from './paragraphs.ts';
import { cellAt, groupRow, headRow, tableOf } from './table.ts';

/** A row whose first cell alone has words is a heading over the rows below it. */
const rowOf = (cells: readonly string[], columns: number): Row => {
  const [first = '', ...rest] = cells;
  return columns > 1 && first !== '' && rest.every((text) => text === '')
    ? groupRow(lines('cell-group', first), columns)
    : Array.from({ length: columns }, (_, column) => cellAt(column, lines('cell', cells[column] ?? '')));
};

/** A table with its caption. */
export const printedTable = ({ caption, columns, rows }: PrintedTable): readonly Block[] => {
  const width = Math.max(columns.length, ...rows.map(({ length }) => length));
  if (width === 0) return [];
  const head =
    columns.length === 0 ? [] : [headRow(Array.from({ length: width }, (_, at) => columns[at] ?? ''))];
  const table = tableOf(caption ?? 'Таблица', [...head, ...rows.map((row) => rowOf(row, width))], {
    head: head.length,
    columns: width,
  });
  return [...(caption === null ? [] : lines('caption', caption)), table];
};

/** A table of interaction: a row a subject, each of its actions a paragraph. */
export const interactionTable = ({ number, rows }: Interaction): readonly Block[] =>
  rows.length === 0
    ? []
    : [
        tableOf(
          `Взаимодействие ${number}`,
          rows.map(({ subject, actions }) => [
            cellAt(0, lines('cell', subject.printed)),
            cellAt(
              1,
              actions.flatMap(({ text }) => lines('cell', text)),
            ),
          ]),
          { head: 0, columns: 2 },
        ),
      ];
