// One page → its blocks: tables that are seen in it, and paragraphs of the lines between them.
import { textOf } from '../grid.ts';
import type { Block, Cell, Paragraph, Row, Table } from '../printed.ts';
import { type ColumnTable, columnTables } from './columns.ts';
import { cellField, type Field } from './field.ts';
import { type Line, linesOf } from './lines.ts';
import { paragraphsOf, placeOn } from './paragraphs.ts';
import { type RuledGrid, ruledGrids } from './ruled.ts';
import { around, type Box, type Page, type Word } from './shapes.ts';

export interface PageBlock {
  readonly block: Block;
  readonly box: Box;
  /** Where its columns begin, for a table. */
  readonly lefts: readonly number[];
}

const cellOf = (
  column: number,
  columns: number,
  rows: number,
  lines: readonly Line[],
  box: Box,
  page: number,
): Cell => {
  const blocks = paragraphsOf(lines, cellField(box, lines), page);
  return { column, columns, rows, blocks, text: textOf(blocks), place: placeOn(page, box) };
};

const tableOf = (columns: number, rows: readonly Row[], box: Box, page: number): Table => ({
  kind: 'table',
  columns,
  rows,
  guessed: true,
  place: placeOn(page, box),
});

const holds = ({ left, right, bottom, top }: Box, { x, y, width, size }: Word): boolean => {
  const [across, up] = [x + width / 2, y + size * 0.3];
  return across >= left && across <= right && up >= bottom && up <= top;
};

/** Words of a text that stands over the edge of a cell: what PDF.js took for one text are the texts of two cells. */
const piecesOf = (word: Word): readonly Word[] => {
  const letter = word.width / Math.max(1, word.text.length);
  return [...word.text.matchAll(/\S+/gu)].map((match) => ({
    ...word,
    text: match[0],
    x: word.x + match.index * letter,
    width: match[0].length * letter,
  }));
};

const crosses = ({ left, right }: Box, { x, width }: Word): boolean => x < left - 1 || x + width > right + 1;

/** Words by the cells that hold them. */
const sortedInto = (grid: RuledGrid, words: readonly Word[]): ReadonlyMap<number, readonly Word[]> => {
  const found = new Map<number, Word[]>();
  const put = (word: Word, mayCut: boolean): void => {
    const index = grid.cells.findIndex(({ box }) => holds(box, word));
    const cell = grid.cells[index];
    if (cell === undefined) return;
    if (mayCut && crosses(cell.box, word)) {
      for (const piece of piecesOf(word)) put(piece, false);
      return;
    }
    const own = found.get(index) ?? [];
    found.set(index, own);
    own.push(word);
  };
  for (const word of words) if (holds(grid.box, word)) put(word, true);
  return found;
};

const ruledBlock = (grid: RuledGrid, words: readonly Word[], page: number): PageBlock => {
  const said = sortedInto(grid, words);
  const rows = Array.from({ length: grid.rows }, (): Cell[] => []);
  for (const [index, { row, column, rows: high, columns, box }] of grid.cells.entries())
    rows[row]?.push(cellOf(column, columns, high, linesOf(said.get(index) ?? []), box, page));
  const lefts = [...new Set(grid.cells.map(({ box }) => box.left))].sort((a, b) => a - b);
  const made = rows.map((cells): Row => ({ cells, head: null, place: placeOn(page, rowBox(cells, grid)) }));
  return { block: tableOf(grid.columns, made, grid.box, page), box: grid.box, lefts };
};

const rowBox = (cells: readonly Cell[], grid: RuledGrid): Box => {
  const boxes = cells.flatMap(({ place }) => {
    if (place.in !== 'page') return [];
    const [left, bottom, width, height] = place.box;
    return [{ left, right: left + width, bottom, top: bottom + height }];
  });
  return boxes.length === 0 ? grid.box : around(boxes);
};

const columnBlock = (table: ColumnTable, page: number): PageBlock => {
  const box = around(table.lines.map((line) => line.box));
  const rows = table.rows.map(({ cells, whole }): Row => {
    const own = around(cells.flat().map((line) => line.box));
    const made = cells.flatMap((lines, column) => {
      if (whole && column > 0) return [];
      const field = lines.length === 0 ? own : around(lines.map((line) => line.box));
      return [cellOf(column, whole ? table.columns : 1, 1, lines, field, page)];
    });
    return { cells: made, head: null, place: placeOn(page, own) };
  });
  const lefts = Array.from({ length: table.columns }, (_, column) =>
    Math.min(...table.rows.flatMap(({ cells }) => cells[column]?.map((line) => line.box.left) ?? [])),
  );
  return { block: tableOf(table.columns, rows, box, page), box, lefts };
};

const isLine = (each: Line | ColumnTable): each is Line => 'box' in each;

/** What a page holds, sorted into tables and lines between them. */
export interface Sorted {
  readonly page: Page;
  readonly grids: readonly RuledGrid[];
  /** Outside the ruled tables, from the top. */
  readonly lines: readonly Line[];
}

export const sortPage = (page: Page): Sorted => {
  const grids = ruledGrids(page.rules).filter(({ box }) => page.words.some((word) => holds(box, word)));
  const free = page.words.filter((word) => !grids.some(({ box }) => holds(box, word)));
  return { page, grids, lines: linesOf(free) };
};

/** The blocks of a page from the top; `field` is where its text runs. */
export const blocksOfPage = ({ page, grids, lines }: Sorted, field: Field): readonly PageBlock[] => {
  const blocks: PageBlock[] = grids.map((grid) => ruledBlock(grid, page.words, page.number));
  let open: Line[] = [];
  const close = (): void => {
    for (const paragraph of paragraphsOf(open, field, page.number))
      blocks.push({ block: paragraph, box: boxOfParagraph(paragraph), lefts: [] });
    open = [];
  };
  for (const each of columnTables(lines)) {
    if (!isLine(each)) {
      close();
      blocks.push(columnBlock(each, page.number));
      continue;
    }
    const above = open.at(-1);
    // A table stands between this line and the last one.
    if (
      above !== undefined &&
      grids.some(({ box }) => box.top < above.box.top && box.bottom > each.box.bottom)
    )
      close();
    open.push(each);
  }
  close();
  return blocks.sort((a, b) => b.box.top - a.box.top);
};

const boxOfParagraph = ({ place }: Paragraph): Box => {
  if (place.in !== 'page') return around([]);
  const [left, bottom, width, height] = place.box;
  return { left, right: left + width, bottom, top: bottom + height };
};
