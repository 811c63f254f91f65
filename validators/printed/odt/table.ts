// Tables of OpenDocument: rows and cells that stand for many, cells over others, groups of head rows. What is repeated is bounded.

import { markRepeated, oneDeeper, textOf } from '../grid.ts';
import { attribute, elementsOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Cell, Row, Table } from '../printed.ts';
import { tooLarge } from '../refusals.ts';
import { at, type Story, unknownElement } from './story.ts';
import { propertyOf } from './styles.ts';

const mostColumns = 1_000;
/** The most cells of one table, all repetitions counted. */
const mostCells = 1_000_000;

const times = (element: Element, name: string, most: number): number =>
  Math.min(most, Math.max(1, whole(element, name) ?? 1));

interface FoundRow {
  readonly element: Element;
  readonly isHead: boolean;
}

const groups = /^table:table-(?:rows|row-group|header-rows)$/;
const silent =
  /^(?:table:(?:table-columns?|table-column-group|table-header-columns|title|desc|table-source|shapes)|text:soft-page-break|office:forms|loext:.*)$/;

const rowsOf = (story: Story, container: Element, isHead = false): readonly FoundRow[] =>
  elementsOf(container).flatMap((element) => {
    if (element.name === 'table:table-row') return [{ element, isHead }];
    if (groups.test(element.name))
      return rowsOf(story, element, isHead || element.name === 'table:table-header-rows');
    if (!silent.test(element.name)) unknownElement(story, element);
    return [];
  });

interface Growing extends Cell {
  columns: number;
}

/** Reads the cells of a row once; repetitions of the row are the same cells. */
const cellsOf = (story: Story, row: Element): readonly Cell[] => {
  const cells: Growing[] = [];
  let column = 0;
  for (const element of elementsOf(row)) {
    const again = times(element, 'table:number-columns-repeated', mostColumns);
    if (element.name === 'table:covered-table-cell') {
      column += again;
      continue;
    }
    if (element.name !== 'table:table-cell') {
      unknownElement(story, element);
      continue;
    }
    const columns = times(element, 'table:number-columns-spanned', mostColumns);
    const rows = times(element, 'table:number-rows-spanned', mostCells);
    const blocks = story.odt.blocks(story, element);
    const text = textOf(blocks);
    // Cells covered by one stand behind it by themselves; where they do not, it covers nothing.
    const before = cells.at(-1);
    if (before !== undefined) before.columns = Math.min(before.columns, column - before.column);
    for (let copy = 0; copy < again && column < mostColumns; copy += 1) {
      cells.push({
        column,
        columns: copy < again - 1 ? 1 : columns,
        rows,
        blocks,
        text,
        place: at(story, element),
      });
      column += 1;
    }
  }
  return cells;
};

const tooManyCells = (): Error =>
  tooLarge({
    ru: `в таблице больше ${mostCells} ячеек`,
    en: `a table has more than ${mostCells} cells`,
  });

/** Reads a table; null where it has no rows. */
export const readTable = (story: Story, element: Element): Table | null => {
  const chain = story.styles.chain('table', attribute(element, 'table:style-name'));
  story.pageNext ||= propertyOf(chain, 'style:table-properties', 'fo:break-before') === 'page';
  story.tables = oneDeeper(story.tables);
  const rows: Row[] = [];
  let room = mostCells;
  for (const { element: row, isHead } of rowsOf(story, element)) {
    const cells = cellsOf(story, row);
    const again = times(row, 'table:number-rows-repeated', mostCells);
    room -= again * Math.max(1, cells.length);
    if (room < 0) throw tooManyCells();
    for (let copy = 0; copy < again; copy += 1)
      rows.push({ cells, head: isHead ? 'head' : null, place: at(story, row) });
  }
  story.tables -= 1;
  if (rows.length === 0) return null;
  const columns = rows.reduce((width, { cells }) => {
    const last = cells.at(-1);
    return last === undefined ? width : Math.max(width, last.column + last.columns);
  }, 0);
  return {
    kind: 'table',
    columns,
    rows: markRepeated(withinRows(rows)),
    guessed: false,
    place: at(story, element),
  };
};

/** No cell goes on below the last row. */
const withinRows = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) =>
    row.cells.every((cell) => cell.rows <= rows.length - index)
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, rows: Math.min(cell.rows, rows.length - index) })),
        },
  );
