import { describe, expect, it } from 'vitest';
import type { PrintedDocument, Table } from '../printed.ts';
import { cell, docxOf, p, readOk, row, run, table } from './testing.ts';

const read = (...rows: readonly string[]): Promise<PrintedDocument> =>
  readOk(docxOf({ body: table(rows) + p('после') }));
const tableOf = ({ blocks }: PrintedDocument): Table => {
  const [first] = blocks;
  if (first?.kind !== 'table') throw new Error('нет таблицы');
  return first;
};
/** Each cell as `column:columns×rows text`. */
const grid = (document: PrintedDocument): readonly string[] =>
  tableOf(document).rows.map(({ cells }) =>
    cells.map(({ column, columns, rows, text }) => `${column}:${columns}×${rows} ${text}`).join(' | '),
  );
const heads = (document: PrintedDocument): readonly (string | null)[] =>
  tableOf(document).rows.map(({ head }) => head);

const across = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

describe('таблица Word', () => {
  it('объединённые ячейки стоят один раз, со своими столбцами и строками', async () => {
    const document = await read(
      row([cell('а', across(2)), cell('б', begins)]),
      row([cell('в'), cell('г'), cell('', goesOn)]),
      row([cell('д', across(2) + begins), cell('', goesOn)]),
      row([cell('', across(2) + goesOn), cell('е')]),
    );
    expect(grid(document)).toEqual(['0:2×1 а | 2:1×3 б', '0:1×1 в | 1:1×1 г', '0:2×2 д', '2:1×1 е']);
    expect(tableOf(document).columns).toBe(3);
  });
  it('пустые столбцы по краям строки, старое объединение вширь и продолжение без начала', async () => {
    expect(
      grid(
        await read(
          row([cell('а')], '<w:gridBefore w:val="2"/>'),
          row([cell('б', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('в', goesOn)]),
          row([cell('г', across(999_999))]),
        ),
      ),
    ).toEqual(['2:1×1 а', '0:2×1 б | 2:1×1 в', '0:1000×1 г']);
  });
  it('текст в продолжении объединённой ячейки не теряется', async () => {
    expect(
      grid(await read(row([cell('а', begins)]), row([cell('б', goesOn)]), row([cell('', goesOn)]))),
    ).toEqual(['0:1×3 а\nб', '', '']);
  });
  it('таблица в ячейке остаётся таблицей', async () => {
    const document = await read(
      row([cell(table([row([cell('1'), cell('2')])], 2) + p('и текст')), cell('б')]),
    );
    expect(grid(document)).toEqual(['0:1×1 1\t2\nи текст | 1:1×1 б']);
    expect(tableOf(document).rows[0]?.cells[0]?.blocks.map(({ kind }) => kind)).toEqual([
      'table',
      'paragraph',
    ]);
  });
  it('удалённые строки и ячейки не взяты, вставленные взяты, обёртки прозрачны', async () => {
    const document = await read(
      row([cell('нет')], '<w:del w:id="1"/>'),
      row([cell('да'), cell('нет', '<w:cellDel w:id="2"/>')], '<w:ins w:id="3"/>'),
      `<w:sdt><w:sdtContent>${row([`<w:sdt><w:sdtContent>${cell('и это')}</w:sdtContent></w:sdt>`])}</w:sdtContent></w:sdt>`,
    );
    expect(grid(document)).toEqual(['0:1×1 да', '0:1×1 и это']);
    expect(document.notices.map(({ what, count }) => [what, count])).toEqual([
      ['tracked deletion', 2],
      ['tracked insertion', 1],
    ]);
  });
  it('шапка – строки, отмеченные как повторяемые, и их копии среди строк', async () => {
    const head = row([cell('№'), cell('Мероприятие')], '<w:tblHeader/>');
    const copy = row([cell('№ '), cell(p(run('Меро\u00ad') + run('приятие')))]);
    const group = row([cell('1. Раздел', across(2))]);
    expect(
      heads(await read(head, group, row([cell('1'), cell('а')]), copy, row([cell('2'), cell('б')]))),
    ).toEqual(['head', null, null, 'repeated', null]);
  });
  it('без отметки шапка узнаётся по тому, что напечатана ещё раз, вместе со строкой под ней', async () => {
    const head = row([cell('№'), cell('Мероприятие')]);
    const numbers = row([cell('1'), cell('2')]);
    const [a, b] = [row([cell('1'), cell('а')]), row([cell('2'), cell('б')])];
    expect(heads(await read(head, numbers, a, head, numbers, b))).toEqual([
      'head',
      'head',
      null,
      'repeated',
      'repeated',
      null,
    ]);
    expect(heads(await read(head, numbers, a))).toEqual([null, null, null]);
  });
});
