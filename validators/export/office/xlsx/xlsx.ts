// The tables of the office document as a workbook (XLSX): as they are printed, to be worked on; what Svod says of them is elsewhere.
import type { OfficeDocument } from '../document.ts';
import { firstParts, office, relationsPart } from '../opc.ts';
import { packed } from '../package.ts';
import { escaped, part, tag } from '../xml.ts';
import { type Sheet, sheetsOf } from './sheets.ts';
import { stylesPart } from './styles.ts';
import { namespace, rowsAbove, worksheet } from './worksheet.ts';

const excel = 'officedocument.spreadsheetml';
const fileOf = (index: number): string => `worksheets/sheet${index + 1}.xml`;

/** The rows that are printed again on each page. */
const repeated = (sheets: readonly Sheet[]): readonly string[] =>
  sheets.flatMap((sheet, index) => {
    const from = sheet.titles.length + 1;
    const to = rowsAbove(sheet);
    if (to < from) return [];
    const name = `'${sheet.name.replaceAll("'", "''")}'!$${from}:$${to}`;
    return [tag('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, escaped(name))];
  });

const workbookPart = (sheets: readonly Sheet[]): string => {
  const names = repeated(sheets);
  return part(
    tag(
      'workbook',
      { xmlns: namespace, 'xmlns:r': office },
      tag('bookViews', {}, tag('workbookView')),
      tag(
        'sheets',
        {},
        ...sheets.map(({ name }, index) =>
          tag('sheet', { name, sheetId: index + 1, 'r:id': `sheet${index + 1}` }),
        ),
      ),
      names.length === 0 ? '' : tag('definedNames', {}, ...names),
    ),
  );
};

/** The bytes of an XLSX; the same document is the same bytes. Null where the document has no table. */
export const xlsx = (document: OfficeDocument): Uint8Array<ArrayBuffer> | null => {
  const sheets = sheetsOf(document);
  if (sheets.length === 0) return null;
  const files = sheets.map((_, index) => fileOf(index));
  return packed({
    ...firstParts(document.title, 'xl/workbook.xml', {
      'xl/workbook.xml': `${excel}.sheet.main`,
      'xl/styles.xml': `${excel}.styles`,
      ...Object.fromEntries(files.map((file) => [`xl/${file}`, `${excel}.worksheet`])),
    }),
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': relationsPart([
      ...files.map((target, index) => ({ id: `sheet${index + 1}`, type: 'worksheet', target })),
      { id: 'styles', type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': stylesPart(namespace),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${fileOf(index)}`, worksheet(sheet)])),
  });
};
