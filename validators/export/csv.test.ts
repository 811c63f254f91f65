import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, excelCsv } from './csv.ts';
import type { Cell, Said, Table } from './tables/table.ts';

const headings = [
  { name: 'a', title: 'А', type: 'string', width: 10 },
  { name: 'b', title: 'Б', type: 'string', width: 10 },
] as const;

const table = (rows: readonly (readonly Cell[])[], said: readonly (readonly Said[])[] = rows): Table => ({
  name: 't',
  title: 'Т',
  programs: { columns: headings, rows },
  people: { columns: headings, rows: said },
});

/** The rows as a program reads them. */
const read = (text: string): readonly (readonly string[])[] => parse(text, { record_delimiter: '\r\n' });

/** The one cell of a table as a program reads it. */
const readCell = (value: Cell): string => read(csv(table([[value, null]])))[1]?.[0] ?? '';

/** The text as it was before an apostrophe was put into it: the way back that the page of the open data tells. */
const original = (text: string): string =>
  text.replaceAll(/(?<=^|[;\t\r\n])'(?=["']*[=+\-@＝＋－＠\t\r\n])/g, '');

const signs = '=+-@＝＋－＠\t\r\n';

/** What a spreadsheet makes cells of where it divides at any of these, with or without a look at the quotes. */
const cellsOf = (text: string): readonly string[] =>
  text.split(/[;\t\r\n]/).flatMap((part) => [part, part.replace(/^"+/, '')]);

describe('таблица в CSV', () => {
  it('начинается с имён столбцов, пустое остаётся пустым', () => {
    expect(csv(table([['x', null]]))).toBe('a,b\r\nx,\r\n');
  });
  it.each([
    '=1+1',
    '+7',
    '@SUM(A1)',
    '\tx',
    '-x',
    '- педагог',
    "-2+3+cmd|' /C calc'!A0",
    '\n=1+1',
    '\r=1+1',
    '＝1+1',
    "'=1+1",
    '"=1+1',
  ])('%j табличная программа не примет за формулу', (text) => {
    expect(readCell(text)).toMatch(/^'/);
    expect(original(readCell(text))).toBe(text);
  });
  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['x;"=1+1;"', `x;'"=1+1;"`],
    ['перечень:\n- педагог', "перечень:\n'- педагог"],
    ['x\t@A1', "x\t'@A1"],
  ])('%j, разделённое не там, тоже не формула', (text, written) => {
    expect(readCell(text)).toBe(written);
    expect(original(written)).toBe(text);
  });
  it.each(['-5', '-0,5', 'а = б', "'слово'", 'да; нет'])('%j остаётся как есть', (text) => {
    expect(readCell(text)).toBe(text);
  });
  it('число остаётся числом', () => {
    expect(csv(table([[-5, 0.5]]))).toBe('a,b\r\n-5,0.5\r\n');
  });
  it('любой текст читается обратно тем же', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...signs, ';', '"', "'", ',', '1', 'а') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
        const cells = read(csv(table(rows))).slice(1);
        expect(cells.map((row) => row.map(original))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
  it('где бы ни разделить строку, ни одна ячейка не начинается со знака формулы', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs, ';', '"', ',', '1', 'а') }), (text) => {
        const formulas = cellsOf(csv(table([[text, text]]))).filter(
          (cell) => /^[=+\-@＝＋－＠]/.test(cell) && !/^-\d+([.,]\d+)*"?(?:,|$)/.test(cell),
        );
        expect(formulas).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('таблица для Excel с русскими настройками', () => {
  /** The cells of the one row of a file, as a program reads them. */
  const cellsOfRow = (row: readonly Said[], home: string | null = null): readonly string[] => {
    const text = excelCsv(table([], [row]), home);
    return (parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][])[1] ?? [];
  };
  it('начинается с отметки UTF-8, столбцы делит точкой с запятой, строки sep= нет', () => {
    expect(excelCsv(table([], [['x;y', 'да']]), null)).toBe('\uFEFFА;Б\r\n"x;y";да\r\n');
  });
  it('число – с запятой, день – как пишут в России, адрес – полный, а без адреса сайта его нет', () => {
    expect(cellsOfRow([0.5, { day: '2024-03-01' }])).toEqual(['0,5', '01.03.2024']);
    const address = { address: 'regions/primer/' };
    expect(cellsOfRow([-5, address], 'https://svod.example/')).toEqual([
      '-5',
      'https://svod.example/regions/primer/',
    ]);
    expect(cellsOfRow([-5, address])).toEqual(['-5']);
  });
  it.each([
    '4.1.3',
    '1/3',
    '007',
    '1e5',
    '12345678901234567',
    '2022-2023',
    '27.04.2023',
    'апрель 2023',
    '3 мая',
    '10:30',
  ])('%j Excel показал бы иначе – оно помечено текстом', (text) => {
    expect(cellsOfRow([text, 'б'])[0]).toBe(`'${text}`);
  });
  it.each(['20', '63%', '40 %', '0,5', 'п. 4.1.3', 'май', 'апрель 2023 года', 'марте', 'I'])(
    '%j Excel показывает как есть',
    (text) => {
      expect(cellsOfRow([text, 'б'])[0]).toBe(text);
    },
  );
  it('ни одна ячейка не формула, какой бы текст ни был', () => {
    const text = fc.string({ unit: fc.constantFrom(...signs, ';', '"', "'", ',', '1', 'а') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }), (rows) => {
        const lines = excelCsv(table([], rows), null).slice(1);
        const formulas = cellsOf(lines).filter(
          (cell) => /^[=+\-@＝＋－＠]/.test(cell) && !/^-\d+([.,]\d+)*"?$/.test(cell),
        );
        expect(formulas).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
