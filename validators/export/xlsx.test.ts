import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsx } from './xlsx.ts';

/** Texts as a program finds them in the cells of a sheet. */
const read = async (texts: readonly string[]): Promise<readonly unknown[]> => {
  const book = await xlsx([
    {
      name: 't',
      title: 'Т',
      columns: [{ name: 'a', title: 'А', type: 'string', width: 10 }],
      rows: texts.map((text) => [text]),
    },
  ]);
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
