// A sheet as its file has it, with hidden and covered cells → the grid that is seen.
import type { Notices } from '../notices.ts';
import type { Block, CellValue, FilePlace } from '../printed.ts';
import { cellName, rangeName } from './addresses.ts';
import type { Grid, GridCell, Range } from './grid.ts';
import { mostCells, tooManyCells } from './lay-out.ts';
import { type CellsByRow, coverMerged } from './merged.ts';
import { coveredText, hiddenCells } from './notice-words.ts';
import { type Shown, type Stretch, shownOf } from './shown.ts';

export interface FieldCell {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly value: CellValue | null;
  readonly place: FilePlace;
}

export interface Field {
  /** The sheet as people call it, and the part where it lies. */
  readonly name: string;
  readonly part: string;
  /** Cells with text, as the file counts rows and columns. */
  readonly cells: CellsByRow<FieldCell>;
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly Stretch[];
  readonly hiddenColumns: readonly Stretch[];
  /** Rows of these are heads. */
  readonly heads: readonly Range[];
}

/** Counts the cells of a file, so that too many are seen while they are read. @throws Refused */
export const countCells = (): ((more: number) => void) => {
  let count = 0;
  return (more) => {
    count += more;
    if (count > mostCells) throw tooManyCells();
  };
};

interface Frame {
  readonly rows: Shown;
  readonly columns: Shown;
}

const gridCell = (cell: FieldCell, range: Range, { rows, columns }: Frame): GridCell | null => {
  const [down, across] = [rows.within([range.top, range.bottom]), columns.within([range.left, range.right])];
  if (down === null || across === null) return null;
  const { text, blocks, value, place } = cell;
  return {
    row: down.first,
    column: across.first,
    rows: down.count,
    columns: across.count,
    blocks,
    text,
    ...(value === null ? {} : { value }),
    place,
  };
};

const placesOf =
  ({ name, part }: Field, { rows, columns }: Frame): Grid['placeOf'] =>
  ({ top, left, bottom, right }) => ({
    in: 'sheet',
    sheet: name,
    part,
    cell: rangeName({
      top: rows.original(top),
      left: columns.original(left),
      bottom: rows.original(bottom),
      right: columns.original(right),
    }),
  });

const headRows = (heads: readonly Range[], { rows }: Frame): ReadonlySet<number> =>
  new Set(
    heads.flatMap(({ top, bottom }) => {
      const shown = rows.within([top, bottom]);
      return shown === null ? [] : Array.from({ length: shown.count }, (_, index) => shown.first + index);
    }),
  );

/** The grid of what is shown; what is not is told. */
export const gridOf = (field: Field, notices: Notices): Grid => {
  const { spans, covered } = coverMerged(field.cells, field.merges);
  const first: FilePlace = { in: 'sheet', sheet: field.name, cell: cellName(0, 0), part: field.part };
  if (covered > 0) notices.add('hidden cells', coveredText(covered), first);
  const found = [...field.cells].flatMap(([row, own]) =>
    [...own].map(([column, cell]) => {
      const single = { top: row, left: column, bottom: row, right: column };
      return { cell, range: spans.get(row)?.get(column) ?? single };
    }),
  );
  const lastRow = found.reduce((last, { range }) => Math.max(last, range.top), 0);
  const lastColumn = found.reduce((last, { range }) => Math.max(last, range.right), 0);
  const frame: Frame = {
    rows: shownOf(lastRow + 1, field.hiddenRows),
    columns: shownOf(lastColumn + 1, field.hiddenColumns),
  };
  const cells = found.flatMap(({ cell, range }): readonly GridCell[] => {
    const shown = gridCell(cell, range, frame);
    if (shown === null) notices.add('hidden cells', hiddenCells, cell.place);
    return shown === null ? [] : [shown];
  });
  return { cells, heads: headRows(field.heads, frame), placeOf: placesOf(field, frame) };
};
