import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cell, row } from '../odt/testing.ts';
import type { Table } from '../printed.ts';
import { answerTo, documentOf, noticed, outline } from '../testing.ts';

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces = [
  ...['office', 'text', 'table', 'style', 'manifest'].map((name) => `xmlns:${name}="${odf}${name}:1.0"`),
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');

/** The bytes of an ODS whose sheets hold these rows. */
const odsOf = (sheets: readonly string[], styles = '', manifest = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest ${namespaces}>${manifest}</manifest:manifest>`),
    'content.xml': strToU8(
      `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets
        .map((inside, index) =>
          inside.startsWith('<table:table ')
            ? inside
            : `<table:table table:name="Лист${index + 1}">${inside}</table:table>`,
        )
        .join('')}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const covered = '<table:covered-table-cell/>';
const far =
  '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';

describe('лист OpenDocument', () => {
  it('читается с объединениями, повторами и пустыми полями в миллион ячеек', async () => {
    const document = await documentOf(
      odsOf([
        row([cell('Показатели', 'table:number-columns-spanned="3"'), covered, covered]) +
          row([
            cell('№', 'table:number-rows-spanned="2"'),
            cell('Значения', 'table:number-columns-spanned="2"'),
            covered,
          ]) +
          row([covered, cell('2025'), cell('2026')]) +
          row([cell('1'), cell('5', 'table:number-columns-repeated="2"')], 'table:number-rows-repeated="2"') +
          far,
      ]),
    );
    expect(outline(document.blocks)).toEqual([
      'Показатели',
      ['№ ↓2 | Значения →2', '2025 | 2026', '1 | 5 | 5', '1 | 5 | 5'],
    ]);
    const table = document.blocks[1] as Table;
    expect(table.place).toMatchObject({ in: 'sheet', sheet: 'Лист1', cell: 'A2:C5' });
    expect(table.rows[3]?.cells[2]?.place).toMatchObject({ cell: 'C5', part: 'content.xml' });
  });
  it('показывает то, что напечатано, держит значение и знает шапку', async () => {
    const [table] = (
      await documentOf(
        odsOf([
          `<table:table-header-rows>${row([cell('Срок'), cell('Доля')])}</table:table-header-rows>` +
            row([
              cell('1 мая 2026 года', 'office:value-type="date" office:date-value="2026-05-01"'),
              cell('25,6 %', 'office:value-type="percentage" office:value="0.256"'),
            ]) +
            row([
              '<table:table-cell office:value-type="date" office:date-value="2026-05-02"/>',
              '<table:table-cell office:value-type="float" office:value="0.5"/>',
            ]),
        ]),
      )
    ).blocks as Table[];
    expect(outline(table === undefined ? [] : [table])).toEqual([
      ['# Срок | Доля', '1 мая 2026 года | 25,6 %', '02.05.2026 | 0,5'],
    ]);
    expect(table?.rows[1]?.cells.map(({ value }) => value)).toEqual([
      { date: '2026-05-01' },
      { number: 0.256 },
    ]);
  });
  it('говорит о скрытом, примечаниях, ошибках и формулах без значения', async () => {
    const document = await documentOf(
      odsOf(
        [
          '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>' +
            row([cell('а'), cell('скрыт'), cell('б')]) +
            row([cell('в'), cell(''), cell('г')], 'table:visibility="filter"') +
            row([
              cell(
                '<office:annotation><dc:creator>Иванова</dc:creator><dc:date>2026-01-01</dc:date><text:p>уточнить</text:p></office:annotation><text:p>д</text:p>',
              ),
              '<table:table-cell table:formula="of:=1"/>',
              cell('#ССЫЛКА!', 'calcext:value-type="error"'),
            ]),
          '<table:table table:name="Черновик" table:style-name="ta2"><table:table-row><table:table-cell><text:p>а</text:p></table:table-cell></table:table-row></table:table>',
        ],
        '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
      ),
    );
    expect(outline(document.blocks)).toEqual([['а | б', 'д | #ССЫЛКА!']]);
    expect(noticed(document)).toEqual([
      'comment',
      'formula',
      'formula error',
      'hidden cells ×3',
      'hidden cells',
    ]);
    expect(
      document.asides.map(({ mark, place, blocks }) => [
        mark,
        place.in === 'sheet' && place.cell,
        outline(blocks),
      ]),
    ).toEqual([['Иванова', 'A3', ['уточнить']]]);
  });
  it('защищённая и подписанная книга читается, и об этом сказано', async () => {
    const rows = row([cell('а'), cell('б')]);
    const files = unzipSync(
      odsOf([`<table:table table:name="Лист1" table:protected="true">${rows}</table:table>`]),
    );
    const content = strFromU8(files['content.xml'] ?? new Uint8Array()).replace(
      '<office:spreadsheet>',
      '<office:spreadsheet table:structure-protected="true">',
    );
    const document = await documentOf(
      zipSync({
        ...files,
        'content.xml': strToU8(content),
        'META-INF/documentsignatures.xml': strToU8('<a/>'),
      }),
    );
    expect(noticed(document)).toEqual(['signed', 'protected', 'protected']);
  });
});

it.each([
  ['пустая', odsOf([far]), 'empty'],
  [
    'под паролем',
    odsOf([], '', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
    'password',
  ],
  [
    'повторяющая одну строку миллион раз',
    odsOf([row([cell('а'), cell('б')], 'table:number-rows-repeated="1048576"')]),
    'too large',
  ],
  [
    'с ячейкой, повторённой на всю ширину',
    odsOf([row([cell('а', 'table:number-columns-repeated="99999"')])]),
    'read',
  ],
])('таблица %s получает скорый ответ', async (_, bytes, answer) => {
  expect(await answerTo(bytes)).toBe(answer);
});
