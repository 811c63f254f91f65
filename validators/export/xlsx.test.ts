import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { rowHeight } from './row-height.ts';
import { xlsx } from './xlsx.ts';

/** Texts as a program finds them in the cells of a sheet. */
const read = async (texts: readonly string[]): Promise<readonly unknown[]> => {
  const columns = [{ title: 'А', width: 10 }];
  const people = { columns, rows: texts.map((text) => [text]) };
  const book = await xlsx([{ name: 't', title: 'Т', programs: { columns: [], rows: [] }, people }], null);
  const [sheet] = await readXlsx(Buffer.from(book), { trim: false });
  return sheet?.data.slice(1).map(([cell]) => cell) ?? [];
};

describe('текст в ячейке XLSX', () => {
  it('показан таким, каким напечатан, и не становится ни формулой, ни числом, ни иным знаком', async () => {
    const texts = [
      '=1+1',
      "-2+3+cmd|' /C calc'!A0",
      '@SUM(1)',
      '\tтаб',
      '\r\nвозврат\r',
      '  пробелы  ',
      "'апостроф",
      '001',
      '1e5',
      'TRUE',
      '2024-01-01',
      '_x0041_ _X0041_ _x005F_x000D_',
      '&lt;b&gt; &#65; <f>1</f> ]]>',
      'мягкий\u00adперенос \u202e',
    ];
    expect(await read(texts)).toEqual(texts);
  });
  it('знак, которого нет в XML, заменён видимым', async () => {
    expect(await read(['а\u0001б', '\ud800', '\uffff'])).toEqual(['а\uFFFDб', '\uFFFD', '\uFFFD']);
  });
  it('длиннее, чем вмещает ячейка, — обрезан не посреди знака, и это видно', async () => {
    const [cut] = await read([`а${'𝕎'.repeat(20_000)}`]);
    expect(cut).toBe(`а${'𝕎'.repeat(16_382)}…`);
    const whole = 'щ'.repeat(32_767);
    expect(await read([whole])).toEqual([whole]);
  });
});

describe('высота строки', () => {
  it('вмещает слова, перенесённые по ширине столбца, и строки с переводом', () => {
    const lines = (text: string, width: number) => Math.round((rowHeight([text], [width]) - 2.25) / 12.75);
    expect(lines('', 10)).toBe(1);
    expect(lines('одно два три', 12)).toBe(1);
    expect(lines('одно два три', 8)).toBe(2);
    expect(lines('один\nдва\r\nтри', 40)).toBe(3);
    expect(lines('сорокасемибуквенноесловокотороенигденеделится47', 10)).toBe(5);
  });
  it('не больше той, которую знает Excel', () => {
    expect(rowHeight(['слово '.repeat(10_000)], [10])).toBe(409);
  });
});
