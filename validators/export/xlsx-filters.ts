// What write-excel-file has no option for: a filter over every sheet, and sheets that print on as many pages as wide as one.
import type { Feature } from 'write-excel-file/universal';
import type { Sheet } from './tables/sheet.ts';

/** The letters of a column: 0 is A, 26 is AA. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The cells of a sheet from the first one on, its header included; `below` are rows under those of the table. */
const range = ({ rows }: Sheet, columns: number, fixed: '' | '$', below = 0): string =>
  `${fixed}A${fixed}1:${fixed}${letters(columns - 1)}${fixed}${rows.length + 1 + below}`;

/** Landscape A4, as high as it needs; the elements stand in the order of the standard (ECMA-376 part 1, 18.3.1.99). */
const paper =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;A, &amp;P из &amp;N</oddFooter></headerFooter>';

/** What a sheet filters, what of it is printed, and its header on every page. No title of a table has an apostrophe or a sign of XML. */
const namesOf = (sheet: Sheet, index: number): string => {
  const { columns, title, notes } = sheet;
  const printed = columns.filter(({ onScreen }) => onScreen !== true).length;
  const name = (of: string, cells: string, more = ''): string =>
    `<definedName name="_xlnm.${of}" localSheetId="${index}"${more}>'${title}'!${cells}</definedName>`;
  return [
    name('_FilterDatabase', range(sheet, columns.length, '$'), ' hidden="1"'),
    name('Print_Area', range(sheet, printed, '$', notes.length === 0 ? 0 : notes.length + 1)),
    name('Print_Titles', '$1:$1'),
  ].join('');
};

/** A feature of the writer that gives each of the sheets a filter, the width of one page and its header on every page. */
export const filtersAndPaper = (sheets: readonly Sheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          if (sheet === undefined) throw new Error(`the workbook has no sheet ${sheetIndex}`);
          return xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace(
              '</sheetData>',
              `</sheetData><autoFilter ref="${range(sheet, sheet.columns.length, '')}"/>${paper}`,
            );
        },
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace('<definedNames/>', `<definedNames>${sheets.map(namesOf).join('')}</definedNames>`),
      },
    },
  },
});
