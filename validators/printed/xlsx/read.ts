// A workbook of Excel (its template too) → the printed document: the visible sheets in their order.

import { outsidePart } from '../notice-words.ts';
import { collectNotices } from '../notices.ts';
import { tellOfOffice } from '../package/as-a-whole.ts';
import { attribute, child, childrenOf, placeOf, textWithin } from '../package/elements.ts';
import type { Package } from '../package/package.ts';
import { type Relation, relationsOf } from '../package/relations.ts';
import type { Element } from '../package/xml.ts';
import type { Reading } from '../printed.ts';
import { damaged, refused } from '../refusals.ts';
import { rangeAt } from '../sheet/addresses.ts';
import { countCells } from '../sheet/field.ts';
import type { Grid, Range } from '../sheet/grid.ts';
import { layOut } from '../sheet/lay-out.ts';
import { hiddenSheet, noCells, protectedStructure } from '../sheet/notice-words.ts';
import { readBeside } from './beside.ts';
import { type Book, isOn } from './book.ts';
import { readSheet } from './sheet.ts';
import { sharedStrings } from './strings.ts';
import { readStyles } from './styles.ts';

/** Nobody's act has so many sheets. */
const mostSheets = 256;

/** Rows «5:6» of the area that a sheet prints on every page, by the number of the sheet. */
const printTitles = (workbook: Element): ReadonlyMap<number, readonly Range[]> => {
  const titles = new Map<number, readonly Range[]>();
  for (const name of childrenOf(child(workbook, 'x:definedNames'), 'x:definedName')) {
    if (attribute(name, 'name') !== '_xlnm.Print_Titles') continue;
    const rows = [...textWithin(name).matchAll(/!\$?(\d{1,7}):\$?(\d{1,7})/g)].flatMap(
      ([, from, to]) => rangeAt(`A${from}:A${to}`) ?? [],
    );
    titles.set(Number(attribute(name, 'localSheetId') ?? -1), rows);
  }
  return titles;
};

/** The name of the part with the list of sheets. */
export const workbookPart = (opened: Package): string => {
  const main = relationsOf(opened, '').find(({ type }) => type === 'officeDocument')?.target;
  return main !== undefined && opened.has(main) ? main : 'xl/workbook.xml';
};

/** Tables that the sheet itself knows as such: their first rows are heads. */
const tableHeads = (opened: Package, part: string): readonly Range[] =>
  relationsOf(opened, part).flatMap(({ type, target, outside }) => {
    const root = type === 'table' && !outside ? opened.xml(target) : null;
    const range = rangeAt(attribute(root, 'ref') ?? '');
    return range === null || attribute(root, 'headerRowCount') === '0'
      ? []
      : [{ ...range, bottom: range.top }];
  });

const leftAlone = (book: Book, workbook: Element, relations: readonly Relation[]): void => {
  tellOfOffice(book.opened, book.notices);
  if (isOn(child(workbook, 'x:workbookProtection'), 'lockStructure'))
    book.notices.add('protected', protectedStructure, null);
  if (relations.some(({ type }) => type === 'externalLink' || type === 'connections'))
    book.notices.add('external link', outsidePart, null);
};

/** Reads the parts of a workbook. @throws Refused */
export const readXlsx = (opened: Package): Reading => {
  const main = workbookPart(opened);
  const workbook = opened.xml(main);
  if (workbook === null)
    throw damaged({ ru: 'нет части с листами', en: 'the part with the sheets is missing' });
  if (workbook.name !== 'x:workbook')
    throw damaged({ ru: 'часть с листами', en: 'the part with the sheets' });
  const relations = relationsOf(opened, main);
  const partOf = (type: string): string | null =>
    relations.find((relation) => relation.type === type && !relation.outside)?.target ?? null;
  const stylePart = partOf('styles');
  const book: Book = {
    opened,
    notices: collectNotices(),
    asides: [],
    count: countCells(),
    strings: sharedStrings(opened, partOf('sharedStrings')),
    style: readStyles(
      stylePart === null ? null : opened.xml(stylePart),
      isOn(child(workbook, 'x:workbookPr'), 'date1904'),
    ),
  };
  leftAlone(book, workbook, relations);

  const titles = printTitles(workbook);
  const grids: Grid[] = [];
  const sheets = childrenOf(child(workbook, 'x:sheets'), 'x:sheet').slice(0, mostSheets);
  for (const [index, element] of sheets.entries()) {
    const name = attribute(element, 'name') ?? '';
    const relation = relations.find(({ id }) => id === attribute(element, 'r:id'));
    if (relation === undefined || relation.type !== 'worksheet') continue;
    if (/^(?:hidden|veryHidden)$/.test(attribute(element, 'state') ?? '')) {
      book.notices.add('hidden cells', hiddenSheet(name), placeOf(main, element));
      continue;
    }
    const sheet = { name, part: relation.target };
    const heads = [...(titles.get(index) ?? []), ...tableHeads(opened, sheet.part)];
    const { grid, root } = readSheet(book, sheet, heads);
    grids.push(grid);
    readBeside(book, sheet, root);
  }
  const blocks = layOut(grids);
  if (blocks.length === 0 && book.asides.length === 0) throw refused('empty', noCells);
  return {
    ok: true,
    document: { format: 'xlsx', blocks, asides: book.asides, notices: book.notices.all() },
  };
};
