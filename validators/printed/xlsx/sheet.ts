// A sheet of a workbook → its visible cells, merged as the sheet merges them. Rows are read one by one and not kept.
import { attribute, child, childrenOf, elementsOf, whole } from '../package/elements.ts';
import { type Element, parseXml } from '../package/xml.ts';
import { damaged } from '../refusals.ts';
import { cellAt, mostColumns, mostRows, rangeAt } from '../sheet/addresses.ts';
import { type FieldCell, gridOf } from '../sheet/field.ts';
import type { Grid, Range } from '../sheet/grid.ts';
import type { CellsByRow } from '../sheet/merged.ts';
import { protectedSheet, unknownMarkup } from '../sheet/notice-words.ts';
import type { Stretch } from '../sheet/shown.ts';
import { type Book, isOn, placeIn, type SheetPart } from './book.ts';
import { readCell } from './cells.ts';

const mostMerges = 100_000;

interface Rows {
  readonly cells: CellsByRow<FieldCell>;
  readonly hidden: Stretch[];
}

/** Reads the rows as they come; gives the rest of the sheet. */
const readRows = (book: Book, sheet: SheetPart, text: string, rows: Rows): Element => {
  let row = -1;
  const readRow = (element: Element): void => {
    const number = whole(element, 'r') ?? 0;
    row = number >= 1 && number <= mostRows ? number - 1 : row + 1;
    if (row >= mostRows) return;
    if (isOn(element, 'hidden')) rows.hidden.push([row, row]);
    let column = -1;
    const own = rows.cells.get(row) ?? new Map<number, FieldCell>();
    for (const cell of childrenOf(element, 'x:c')) {
      column = cellAt(attribute(cell, 'r') ?? '')?.column ?? column + 1;
      const read = column < mostColumns && !own.has(column) ? readCell(book, sheet, cell, row, column) : null;
      if (read === null) continue;
      own.set(column, read);
      book.count(1);
    }
    if (own.size > 0) rows.cells.set(row, own);
  };
  return parseXml(text, sheet.part, { handOver: new Map([['x:row', readRow]]) });
};

const hiddenColumns = (root: Element): readonly Stretch[] =>
  childrenOf(child(root, 'x:cols'), 'x:col')
    .filter((column) => isOn(column, 'hidden'))
    .map((column) => [(whole(column, 'min') ?? 1) - 1, (whole(column, 'max') ?? 1) - 1]);

/** What says nothing to a reader: how the sheet is looked at, printed, checked. What else is in it is read elsewhere or told. */
const silent =
  /^(?:x:(?:sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews|mergeCells|phoneticPr|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)|mc:AlternateContent)$/;

export interface ReadSheet {
  readonly grid: Grid;
  /** The sheet without its rows. */
  readonly root: Element;
}

/** Reads one sheet; `titles` are ranges whose rows the book prints again on every page. @throws Refused */
export const readSheet = (book: Book, sheet: SheetPart, titles: readonly Range[]): ReadSheet => {
  const text = book.opened.text(sheet.part);
  if (text === null)
    throw damaged({ ru: `нет листа «${sheet.name}»`, en: `sheet “${sheet.name}” is missing` });
  const rows: Rows = { cells: new Map(), hidden: [] };
  const root = readRows(book, sheet, text, rows);
  for (const element of elementsOf(root))
    if (!silent.test(element.name))
      book.notices.add('unknown element', unknownMarkup(element.name), placeIn(sheet, 'A1', element));
  const protection = child(root, 'x:sheetProtection');
  if (protection !== null && isOn(protection, 'sheet'))
    book.notices.add('protected', protectedSheet(sheet.name), placeIn(sheet, 'A1', protection));

  const merges = childrenOf(child(root, 'x:mergeCells'), 'x:mergeCell')
    .slice(0, mostMerges)
    .flatMap((merge) => rangeAt(attribute(merge, 'ref') ?? '') ?? []);
  const filter = rangeAt(attribute(child(root, 'x:autoFilter'), 'ref') ?? '');
  const field = {
    ...sheet,
    cells: rows.cells,
    merges,
    hiddenRows: rows.hidden,
    hiddenColumns: hiddenColumns(root),
    heads: [...titles, ...(filter === null ? [] : [{ ...filter, bottom: filter.top }])],
  };
  return { grid: gridOf(field, book.notices), root };
};
