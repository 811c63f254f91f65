// A sheet of OpenDocument: rows and cells that stand for many, groups, heads. What says nothing and is repeated a million times costs nothing.
import type { Story } from '../odt/story.ts';
import { attribute, elementsOf, whole } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { FilePlace, NoticeKind, Says } from '../printed.ts';
import { cellName } from '../sheet/addresses.ts';
import { type FieldCell, gridOf } from '../sheet/field.ts';
import type { Grid, Range } from '../sheet/grid.ts';
import type { CellsByRow } from '../sheet/merged.ts';
import { coveredText, unknownMarkup } from '../sheet/notice-words.ts';
import type { Stretch } from '../sheet/shown.ts';
import { readCell } from './cells.ts';

const mostRows = 1_048_576;
const mostColumns = 16_384;

const times = (element: Element, name: string, most: number): number =>
  Math.min(most, Math.max(1, whole(element, name) ?? 1));

/** A sheet while it is read; `row` and `column` are where the next ones stand. */
interface Draft {
  readonly story: Story;
  /** Counts the cells of the file. */
  readonly count: (more: number) => void;
  readonly name: string;
  readonly cells: CellsByRow<FieldCell>;
  readonly merges: Range[];
  readonly hiddenRows: Stretch[];
  readonly hiddenColumns: Stretch[];
  readonly heads: Range[];
  row: number;
  column: number;
}

const placeOf = ({ name, story }: Draft, cell: string, { from, to }: Element): FilePlace => ({
  in: 'sheet',
  sheet: name,
  cell,
  part: story.part,
  from,
  to,
});

const isHidden = (element: Element): boolean =>
  /^(?:collapse|filter)$/.test(attribute(element, 'table:visibility') ?? '');

const tell = (draft: Draft, what: NoticeKind, says: Says, element: Element): void =>
  draft.story.odt.notices.add(what, says, placeOf(draft, cellName(draft.row, 0), element));

/** Puts a cell, read once, into all places for which it stands. */
const putCell = (
  draft: Draft,
  cell: Element,
  left: number,
  again: readonly [rows: number, columns: number],
): void => {
  const read = readCell(draft.story, cell, placeOf(draft, cellName(draft.row, left), cell));
  if (read === null) return;
  draft.count(again[0] * again[1]);
  const columns = times(cell, 'table:number-columns-spanned', mostColumns);
  const rows = times(cell, 'table:number-rows-spanned', mostRows);
  for (let row = draft.row; row < draft.row + again[0]; row += 1) {
    const own = draft.cells.get(row) ?? new Map<number, FieldCell>();
    draft.cells.set(row, own);
    for (let column = left; column < left + again[1]; column += 1) {
      own.set(column, { ...read, place: placeOf(draft, cellName(row, column), cell) });
      if (columns > 1 || rows > 1)
        draft.merges.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    }
  }
};

const saysSomething = (cell: Element): boolean => elementsOf(cell).some(({ name }) => name === 'text:p');

const readRow = (draft: Draft, row: Element, isHead: boolean): void => {
  const again = times(row, 'table:number-rows-repeated', mostRows - draft.row);
  if (isHidden(row)) draft.hiddenRows.push([draft.row, draft.row + again - 1]);
  if (isHead) draft.heads.push({ top: draft.row, left: 0, bottom: draft.row + again - 1, right: 0 });
  let column = 0;
  for (const element of elementsOf(row)) {
    if (column >= mostColumns) break;
    const repeated = times(element, 'table:number-columns-repeated', mostColumns - column);
    if (element.name === 'table:table-cell') putCell(draft, element, column, [again, repeated]);
    else if (element.name === 'table:covered-table-cell' && saysSomething(element))
      tell(draft, 'hidden cells', coveredText(repeated), element);
    column += repeated;
  }
  draft.row += again;
};

const groups =
  /^table:(?:table-rows|table-row-group|table-header-rows|table-columns|table-column-group|table-header-columns)$/;

/** What says nothing: how cells are checked, coloured, named, drawn over. */
const silent =
  /^(?:table:(?:title|desc|table-source|named-expressions|scenario|table-protection|dde-link)|text:soft-page-break|office:(?:forms|dde-source)|loext:.*|calcext:.*)$/;

const readParts = (draft: Draft, container: Element, isHead: boolean): void => {
  for (const element of elementsOf(container)) {
    if (element.name === 'table:table-row') {
      if (draft.row < mostRows) readRow(draft, element, isHead);
    } else if (element.name === 'table:table-column') {
      const again = times(element, 'table:number-columns-repeated', mostColumns);
      if (isHidden(element)) draft.hiddenColumns.push([draft.column, draft.column + again - 1]);
      draft.column += again;
    } else if (groups.test(element.name))
      readParts(draft, element, isHead || element.name === 'table:table-header-rows');
    else if (element.name === 'table:shapes') draft.story.odt.blocks(draft.story, element);
    else if (!silent.test(element.name)) tell(draft, 'unknown element', unknownMarkup(element.name), element);
  }
};

/** Reads one sheet into a grid. @throws Refused */
export const readSheet = (story: Story, table: Element, name: string, count: Draft['count']): Grid => {
  const draft: Draft = {
    story,
    count,
    name,
    cells: new Map(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    heads: [],
    row: 0,
    column: 0,
  };
  readParts(draft, table, false);
  return gridOf({ ...draft, part: story.part }, story.odt.notices);
};
