// Tables: rows of cells on a grid, cells merged across and down, rows and cells that were deleted or inserted under tracking.

import { markRepeated, oneDeeper, textOf } from '../grid.ts';
import { trackedDeletion, trackedInsertion } from '../notice-words.ts';
import { child, childrenOf, elementsOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Block, Cell, Row, Table } from '../printed.ts';
import { at, notice, type Story, unknownElement } from './story.ts';
import { settingOf, toggle } from './styles.ts';
import { unwrapped } from './wrappers.ts';

/** Word's own bound is 63 columns. */
const mostColumns = 1_000;

/** A cell while the rows below may still be merged into it. */
interface Growing extends Cell {
  columns: number;
  rows: number;
  readonly blocks: Block[];
  text: string;
}

/** The rows or cells in an element, wrappers looked through. */
const parts = (story: Story, container: Element, name: string): readonly Element[] =>
  elementsOf(container).flatMap((element) => {
    if (element.name === name) return [element];
    const within = unwrapped(story, element);
    if (within === null) return [];
    if (within === undefined) unknownElement(story, element);
    return parts(story, within ?? element, name);
  });

const columnsSaid = (element: Element | null, name: string, least: number): number =>
  Math.min(mostColumns, Math.max(least, whole(child(element, name), 'w:val') ?? least));

/** Merged down or across: `restart` begins, anything else goes on; no such property, no merge. */
const merge = (properties: Element | null, name: string): 'begins' | 'goes on' | null => {
  const found = child(properties, name);
  if (found === null) return null;
  return settingOf(properties, name) === 'restart' ? 'begins' : 'goes on';
};

const isAllEmpty = (blocks: readonly Block[]): boolean => textOf(blocks).trim() === '';

/** What a cell that goes on holds is rarely anything, but is not lost. */
const takeIn = (cell: Growing, blocks: readonly Block[]): void => {
  if (!isAllEmpty(blocks)) for (const block of blocks) cell.blocks.push(block);
};

/** Reads the cells of a row. `above` holds by column the cells that may go on, and is kept up. */
const readCells = (story: Story, row: Element, above: Map<number, Growing>): Growing[] => {
  const properties = child(row, 'w:trPr');
  const cells: Growing[] = [];
  const going = new Map<number, Growing>();
  let column = columnsSaid(properties, 'w:gridBefore', 0);
  for (const element of parts(story, row, 'w:tc')) {
    if (column >= mostColumns) break;
    const own = child(element, 'w:tcPr');
    if (child(own, 'w:cellDel') !== null) {
      notice(story, 'tracked deletion', trackedDeletion, element);
      continue;
    }
    if (child(own, 'w:cellIns') !== null) notice(story, 'tracked insertion', trackedInsertion, element);
    const columns = columnsSaid(own, 'w:gridSpan', 1);
    const blocks = [...story.docx.blocks(story, element)];
    const across = cells.at(-1);
    if (merge(own, 'w:hMerge') === 'goes on' && across !== undefined) {
      across.columns += columns;
      takeIn(across, blocks);
      column += columns;
      continue;
    }
    const down = merge(own, 'w:vMerge');
    const over = down === 'goes on' ? above.get(column) : undefined;
    if (over !== undefined) {
      over.rows += 1;
      takeIn(over, blocks);
      going.set(column, over);
    } else {
      const cell = { column, columns, rows: 1, blocks, text: '', place: at(story, element) };
      cells.push(cell);
      if (down !== null) going.set(column, cell);
    }
    column += columns;
  }
  above.clear();
  for (const [at, cell] of going) above.set(at, cell);
  return cells;
};

const widthOf = (rows: readonly Row[], element: Element): number =>
  rows.reduce(
    (width, { cells }) => {
      const last = cells.at(-1);
      return last === undefined ? width : Math.max(width, last.column + last.columns);
    },
    childrenOf(child(element, 'w:tblGrid'), 'w:gridCol').slice(0, mostColumns).length,
  );

/** Reads a table; null where all its rows were deleted. */
export const readTable = (story: Story, element: Element): Table | null => {
  story.tables = oneDeeper(story.tables);
  const rows: Row[] = [];
  const all: Growing[] = [];
  const above = new Map<number, Growing>();
  let isHead = true;
  for (const row of parts(story, element, 'w:tr')) {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del') !== null) {
      notice(story, 'tracked deletion', trackedDeletion, row);
      continue;
    }
    if (child(properties, 'w:ins') !== null) notice(story, 'tracked insertion', trackedInsertion, row);
    const cells = readCells(story, row, above);
    all.push(...cells);
    isHead &&= toggle(child(properties, 'w:tblHeader')) === true;
    rows.push({ cells, head: isHead ? 'head' : null, place: at(story, row) });
  }
  story.tables -= 1;
  if (rows.length === 0) return null;
  for (const cell of all) cell.text = textOf(cell.blocks);
  return {
    kind: 'table',
    columns: widthOf(rows, element),
    rows: markRepeated(rows),
    guessed: false,
    place: at(story, element),
  };
};
