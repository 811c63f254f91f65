import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Table } from '../printed.ts';
import { answerTo, documentOf, noticed, outline } from '../testing.ts';
import { madeUpBook } from './made-up-book.ts';
import { type Book, merged, row, type Sheet, xlsxOf } from './testing.ts';

const sheet = (rows: readonly string[], more: Partial<Sheet> = {}, book: Partial<Book> = {}): Uint8Array =>
  xlsxOf({ ...book, sheets: [{ rows: rows.join(''), ...more }] });

const head = ['№', 'Мероприятие', 'Срок'];

describe('лист Excel', () => {
  it('отдаёт заголовки над таблицей абзацами, а таблицу – где бы она ни начиналась', async () => {
    const bytes = sheet([
      row(2, [null, 'Приложение 1']),
      row(3, [null, 'Дорожная карта']),
      row(5, [null, ...head]),
      row(6, [null, 1, 'Семинар', 'май']),
      row(7, [null, 2, 'Совещание']),
    ]);
    const { blocks } = await documentOf(bytes);
    expect(outline(blocks)).toEqual([
      'Приложение 1',
      'Дорожная карта',
      ['№ | Мероприятие | Срок', '1 | Семинар | май', '2 | Совещание | '],
    ]);
    expect(blocks[2]?.place).toEqual({
      in: 'sheet',
      sheet: 'Лист1',
      part: 'xl/worksheets/sheet1.xml',
      cell: 'B5:D7',
    });
    const table = blocks[2] as Table;
    expect(table.rows[2]?.cells[2]?.place).toMatchObject({ cell: 'D7' });
    expect(table.rows[1]?.cells[1]?.place).toMatchObject({ cell: 'C6', from: expect.any(Number) });
  });
  it('делится на таблицы пустыми строками и широкими пустыми столбцами', async () => {
    const bytes = sheet([
      row(1, ['А', 'Б', null, null, 'В', 'Г']),
      row(2, [1, 2, null, null, 3, 4]),
      row(4, ['Д', 'Е']),
      row(5, [5, 6]),
    ]);
    expect(outline((await documentOf(bytes)).blocks)).toEqual([
      ['А | Б', '1 | 2'],
      ['В | Г', '3 | 4'],
      ['Д | Е', '5 | 6'],
    ]);
  });
  it('знает объединённые ячейки в обе стороны, шапку в два ряда и примечание под таблицей', async () => {
    const bytes = sheet(
      [
        row(1, ['Дорожная карта на все годы и для всех']),
        row(2, ['№', 'Показатель', 'Значения']),
        row(3, [null, null, '2025 год', '2026 год']),
        row(4, ['Направление 1']),
        row(5, [1, 'Доля', 10, 20]),
        row(6, [null, 'Число', 30, 40]),
        row(7, ['Значения уточняются ежегодно']),
      ],
      { behind: merged('A1:D1', 'A2:A3', 'B2:B3', 'C2:D2', 'A4:D4', 'A5:A6', 'A7:D7') },
    );
    expect(outline((await documentOf(bytes)).blocks)).toEqual([
      'Дорожная карта на все годы и для всех',
      [
        '№ ↓2 | Показатель ↓2 | Значения →2',
        '2025 год | 2026 год',
        'Направление 1 →4',
        '1 ↓2 | Доля | 10 | 20',
        'Число | 30 | 40',
      ],
      'Значения уточняются ежегодно',
    ]);
  });
  it('верхний ряд шапки из одной ячейки – шапка, а не заголовок', async () => {
    const bytes = sheet(
      [
        row(1, [null, null, 'Годы']),
        row(2, ['№', 'Показатель', '2025', '2026']),
        row(3, ['1', 'Доля', '5', '6']),
      ],
      { behind: merged('C1:D1') },
    );
    expect(outline((await documentOf(bytes)).blocks)).toEqual([
      [' |  | Годы →2', '№ | Показатель | 2025 | 2026', '1 | Доля | 5 | 6'],
    ]);
  });
  it('берёт шапку из сквозных строк печати, фильтра и таблицы Excel', async () => {
    const rows = [row(1, head), row(2, [1, 'Семинар', 'май'])];
    const titles = '<definedName name="_xlnm.Print_Titles" localSheetId="0">Лист1!$1:$1</definedName>';
    const expected = [['# № | Мероприятие | Срок', '1 | Семинар | май']];
    for (const bytes of [
      sheet(rows, {}, { names: titles }),
      sheet(rows, { behind: '<autoFilter ref="A1:C2"/>' }),
      sheet(rows, {
        beside: {
          table:
            '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="т" ref="A1:C2"/>',
        },
      }),
    ])
      expect(outline((await documentOf(bytes)).blocks)).toEqual(expected);
  });
  it('показывает числа и даты по их формату, а рядом держит значения', async () => {
    const bytes = sheet(
      [
        row(1, [
          '<c s="1"><v>0.256</v></c>',
          '<c s="2"><v>46143</v></c>',
          '<c t="b"><v>1</v></c>',
          '<c t="d"><v>2026-05-01</v></c>',
        ]),
      ],
      {},
      { formats: ['0.0%', 'dd.mm.yyyy'] },
    );
    const [table] = (await documentOf(bytes)).blocks as Table[];
    expect(table?.rows[0]?.cells.map(({ text, value }) => [text, value])).toEqual([
      ['25,6%', { number: 0.256 }],
      ['01.05.2026', { date: '2026-05-01' }],
      ['ИСТИНА', { boolean: true }],
      ['01.05.2026', { date: '2026-05-01' }],
    ]);
  });
  it('собирает общие строки из кусков разного вида, со строками внутри ячейки', async () => {
    const bytes = sheet(
      [row(1, ['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>'])],
      {},
      {
        strings: [
          '<r><t xml:space="preserve">K</t></r><r><rPr><b/><vertAlign val="subscript"/></rPr><t>1</t></r><rPh><t>к</t></rPh>',
          '<t>первая_x000A_вторая</t>',
        ],
      },
    );
    const [table] = (await documentOf(bytes)).blocks as Table[];
    const [first, second] = table?.rows[0]?.cells ?? [];
    expect([first?.text, second?.text]).toEqual(['K1', 'первая\nвторая']);
    const [block] = first?.blocks ?? [];
    expect(
      block?.kind === 'paragraph' && block.runs.map(({ text, bold, script }) => [text, bold, script]),
    ).toEqual([
      ['K', false, null],
      ['1', true, 'below'],
    ]);
  });
  it('строка с номером, которого на листе быть не может, стоит за предыдущей', async () => {
    const bytes = sheet([row(1, head), row(999_999_999, [1, 'Семинар', 'май'])]);
    expect(outline((await documentOf(bytes)).blocks)).toEqual([
      ['№ | Мероприятие | Срок', '1 | Семинар | май'],
    ]);
  });
  it('не берёт скрытые листы, строки и столбцы и текст под объединением и говорит о них', async () => {
    const bytes = xlsxOf({
      sheets: [
        {
          columns: '<cols><col min="2" max="2" hidden="1"/></cols>',
          rows:
            row(1, ['А', 'скрыт', 'Б']) +
            row(2, ['строка', 'скрыта', 'вся'], 'hidden="1"') +
            row(3, [1, 2, 'под']) +
            row(4, [3, 4, 'ней']),
          behind: merged('A1:B1', 'C3:C4'),
        },
        { name: 'Черновик', state: 'hidden', rows: row(1, ['а', 'б']) },
      ],
    });
    const document = await documentOf(bytes);
    expect(outline(document.blocks)).toEqual([['А | Б', '1 | под ↓2', '3']]);
    expect(noticed(document)).toEqual(['hidden cells', 'hidden cells ×5', 'hidden cells']);
    const [table] = document.blocks as Table[];
    expect(table?.rows[1]?.cells[1]?.place).toMatchObject({ cell: 'C3' });
  });
  it('говорит о формулах без значения и об ошибках в них', async () => {
    const bytes = sheet([
      row(1, [
        '<c><f>A2+1</f></c>',
        '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        '<c><f>2+2</f><v>4</v></c>',
        'текст',
      ]),
    ]);
    const document = await documentOf(bytes);
    expect(outline(document.blocks)).toEqual([['#ДЕЛ/0! | 4 | текст']]);
    expect(noticed(document)).toEqual(['formula', 'formula error']);
  });
  it('защищённая и подписанная книга читается, и об этом сказано', async () => {
    const plain = { sheets: [{ rows: row(1, head), behind: '<sheetProtection sheet="1" objects="1"/>' }] };
    const files = unzipSync(xlsxOf({ ...plain, more: { '_xmlsignatures/sig1.xml': '<a/>' } }));
    const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    const locked = book.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
    const document = await documentOf(zipSync({ ...files, 'xl/workbook.xml': strToU8(locked) }));
    expect(noticed(document)).toEqual(['signed', 'protected', 'protected']);
    expect(document.notices.map(({ place }) => place)).toMatchObject([null, null, { sheet: 'Лист1' }]);
  });
  it('ставит примечания к ячейкам и колонтитулы рядом с текстом', async () => {
    const document = await documentOf(
      sheet([row(1, head)], {
        behind:
          '<headerFooter><oddHeader>&amp;L&amp;"Times,Bold"&amp;12Проект&amp;RЛист &amp;P</oddHeader></headerFooter>',
        beside: {
          comments:
            '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Иванова</author></authors><commentList><comment ref="C1" authorId="0"><text><r><t>Иванова:</t></r><r><t xml:space="preserve">\nуточнить</t></r></text></comment></commentList></comments>',
        },
      }),
    );
    expect(document.asides.map(({ kind, mark, blocks }) => [kind, mark, outline(blocks)])).toEqual([
      ['comment', 'Иванова', ['уточнить']],
      ['header', null, ['Проект', 'Лист']],
    ]);
    expect(document.asides[0]?.place).toMatchObject({ sheet: 'Лист1', cell: 'C1' });
  });
});

it('книга, которую пересохранил LibreOffice, читается так же', async () => {
  const fixture = (name: string): Uint8Array =>
    readFileSync(join(import.meta.dirname, '../../../tests/printed/fixtures', name));
  const own = await documentOf(madeUpBook(6));
  const [xlsx, ods] = await Promise.all(
    ['book-libreoffice.xlsx', 'book-libreoffice.ods'].map((name) => documentOf(fixture(name))),
  );
  expect(outline(own.blocks)).toMatchInlineSnapshot(`
    [
      "УТВЕРЖДЕНА",
      "Дорожная карта Примерной области",
      [
        "№ | Мероприятие | Срок | Ответственные | Охват",
        "1 | Семинар для методистов и наставников, занятие 1 | 01.05.2026 | Министерство образования ↓5 | 0%",
        "2 | Семинар для методистов и наставников, занятие 2 | 02.05.2026 | 1%",
        "3 | Семинар для методистов и наставников, занятие 3 | 03.05.2026 | 2%",
        "4 | Семинар для методистов и наставников, занятие 4 | 04.05.2026 | 3%",
        "5 | Семинар для методистов и наставников, занятие 5 | 05.05.2026 | 4%",
        "6 | Семинар для методистов и наставников, занятие 6 | 06.05.2026 | Министерство образования | 5%",
      ],
      [
        "Показатель ↓2 | Значения →2",
        "2025 год | 2026 год",
        "Доля методистов | 12 | = 20",
      ],
    ]
  `);
  expect(outline(xlsx?.blocks ?? [])).toEqual(outline(own.blocks));
  expect(outline(ods?.blocks ?? [])).toEqual(outline(own.blocks));
});

it.each([
  ['пустая книга', sheet([]), 'empty'],
  [
    'тысяча тысяч ячеек',
    sheet([row(1, ['а', 'б']), `<row r="1000000"><c r="XFD1000000"><v>1</v></c></row>`]),
    'read',
  ],
  [
    'таблица шире и длиннее всякой',
    sheet([row(1, ['а', 'б']), row(2, ['в', 'г'])], { behind: merged('A1:A1048576', 'B2:XFD2') }),
    'read',
  ],
  [
    'слияния без конца',
    sheet([row(1, ['а', 'б']), row(9, ['в', 'г'])], {
      behind: merged(...Array.from({ length: 20_000 }, (_, index) => `A${index + 1}:XFD1048576`)),
    }),
    'read',
  ],
])('%s получает скорый ответ', async (_, bytes, answer) => {
  expect(await answerTo(bytes)).toBe(answer);
});
