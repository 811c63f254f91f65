// Tables of HTML: cells that reach over columns and rows, heads that are told by their elements.
import { markRepeated, oneDeeper, textOf } from '../grid.ts';
import { hiddenText } from '../notice-words.ts';
import { attribute, elementsOf, textWithin, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Block, Cell, CellValue, Row, Table } from '../printed.ts';
import { tooManyCells } from '../sheet/lay-out.ts';
import { isHidden } from './look.ts';
import { notice, type Story } from './story.ts';

/** As browsers bound them. */
const mostColumns = 1000;
const mostRows = 65_534;

interface FoundRow {
  readonly element: Element;
  readonly inHead: boolean;
}

const rowsOf = (story: Story, container: Element, inHead: boolean): readonly FoundRow[] =>
  elementsOf(container).flatMap((element): readonly FoundRow[] => {
    if (isHidden(element)) {
      if (textWithin(element).trim() !== '') notice(story, 'hidden text', hiddenText, element);
      return [];
    }
    if (element.name === 'tr') return [{ element, inHead }];
    return /^(?:thead|tbody|tfoot)$/.test(element.name)
      ? rowsOf(story, element, element.name === 'thead')
      : [];
  });

const cellsOf = (row: Element): readonly Element[] =>
  elementsOf(row).filter((element) => /^t[dh]$/.test(element.name) && !isHidden(element));

const span = (cell: Element, name: string, most: number): number =>
  Math.min(most, Math.max(1, whole(cell, name) ?? 1));

/** The number behind what is shown: Excel and LibreOffice copy it beside. */
const valueIn = (cell: Element): CellValue | null => {
  const said = attribute(cell, 'x:num') ?? attribute(cell, 'sdval') ?? '';
  const number = Number(said);
  return said.trim() === '' || !Number.isFinite(number) ? null : { number };
};

/** Reads a table; null where it has no cells. */
export const readTable = (story: Story, element: Element): Table | null => {
  const inner: Story = { ...story, tables: oneDeeper(story.tables) };
  const found = rowsOf(story, element, false);
  /** Columns covered from above: up to which row. */
  const covered: number[] = [];
  const rows = found.map(({ element: row, inHead }, index): Row => {
    let column = 0;
    const elements = cellsOf(row);
    const cells = elements.map((cell): Cell => {
      while ((covered[column] ?? -1) >= index) column += 1;
      if (column >= mostColumns) throw tooManyCells();
      const columns = span(cell, 'colspan', mostColumns - column);
      const rowspan = whole(cell, 'rowspan') === 0 ? mostRows : span(cell, 'rowspan', mostRows);
      const height = Math.min(rowspan, found.length - index);
      let free = 1;
      while (free < columns && (covered[column + free] ?? -1) < index) free += 1;
      story.count(free);
      for (let each = column; each < column + free; each += 1) covered[each] = index + height - 1;
      const blocks = story.blocks(inner, cell);
      const value = valueIn(cell);
      const placed = { column, columns: free, rows: height, blocks, text: textOf(blocks) };
      column += free;
      return { ...placed, ...(value === null ? {} : { value }), place: story.placeOf(cell) };
    });
    const isHead = inHead || (elements.length > 0 && elements.every(({ name }) => name === 'th'));
    return { cells, head: isHead ? 'head' : null, place: story.placeOf(row) };
  });
  const columns = rows.reduce(
    (width, { cells }) => cells.reduce((most, cell) => Math.max(most, cell.column + cell.columns), width),
    0,
  );
  if (columns === 0) return null;
  return { kind: 'table', columns, rows: markRepeated(rows), guessed: false, place: story.placeOf(element) };
};

/** The caption of a table, which stands above it. */
export const captionOf = (story: Story, element: Element): readonly Block[] =>
  elementsOf(element).flatMap((each) => (each.name === 'caption' ? story.blocks(story, each) : []));
