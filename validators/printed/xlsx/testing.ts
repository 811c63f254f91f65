// Makes small workbooks of Excel for the tests.
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Sheet {
  readonly name?: string;
  readonly state?: string;
  /** Rows by `row`. */
  readonly rows: string;
  readonly columns?: string;
  /** What stands behind the rows: merged cells, filters. */
  readonly behind?: string;
  /** Parts beside the sheet by the types of their relations. */
  readonly beside?: Readonly<Record<string, string>>;
}

export interface Book {
  readonly sheets: readonly Sheet[];
  readonly strings?: readonly string[];
  /** Formats of numbers, one a style: style 1 is the first. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  readonly names?: string;
  readonly more?: Readonly<Record<string, string>>;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;

const relationPart = (inside: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

const stylePart = (formats: readonly string[]): string =>
  `${declaration}<styleSheet xmlns="${main}"><numFmts>${formats
    .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`)
    .join(
      '',
    )}</numFmts><fonts><font/><font><b/></font></fonts><fills><fill/></fills><borders><border/></borders>` +
  `<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/>${formats
    .map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`)
    .join('')}</cellXfs></styleSheet>`;

const contentTypes = (sheets: number): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  ).join('')}</Types>`;

/** The bytes of a workbook. */
export const xlsxOf = ({
  sheets,
  strings = [],
  formats = [],
  from1904 = false,
  names = '',
  more = {},
}: Book): Uint8Array => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationPart(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name ?? `Лист${index + 1}`}" sheetId="${index + 1}" ${state === undefined ? '' : `state="${state}"`} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationPart(
      sheets
        .map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('') +
        relationship('rIdS', 'styles', 'styles.xml') +
        relationship('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': stylePart(formats),
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${strings.map((said) => `<si>${said}</si>`).join('')}</sst>`,
    ...more,
  };
  for (const [index, { rows, columns = '', behind = '', beside = {} }] of sheets.entries()) {
    const own = `xl/worksheets/sheet${index + 1}.xml`;
    parts[own] =
      `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}">${columns}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationPart(
      Object.keys(beside)
        .map((type, at) => relationship(`rId${at + 1}`, type, `../${type}${index + 1}.xml`))
        .join(''),
    );
    for (const [type, text] of Object.entries(beside))
      parts[`xl/${type}${index + 1}.xml`] = declaration + text;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2026-01-01',
  });
};

/** A row from the first column: texts and numbers as they are, null for no cell, else a cell as markup. */
export const row = (number: number, cells: readonly (string | number | null)[], attributes = ''): string =>
  `<row r="${number}" ${attributes}>${cells
    .map((cell, column) => {
      const name = `${String.fromCharCode(65 + column)}${number}`;
      if (cell === null) return '';
      if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
      return cell.startsWith('<')
        ? cell.replace('<c', `<c r="${name}"`)
        : `<c r="${name}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    })
    .join('')}</row>`;

export const merged = (...ranges: readonly string[]): string =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
