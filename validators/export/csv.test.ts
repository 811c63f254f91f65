import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';
import type { Cell, Table } from './tables/table.ts';

const table = (rows: readonly (readonly Cell[])[]): Table => ({
  name: 't',
  title: 'Т',
  columns: [
    { name: 'a', title: 'А', type: 'string', width: 10 },
    { name: 'b', title: 'Б', type: 'string', width: 10 },
  ],
  rows,
});

/** Reads CSV as RFC 4180 has it. */
const read = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
};

describe('таблица в CSV', () => {
  it('начинается с имён столбцов, пустое остаётся пустым', () => {
    expect(csv(table([['x', null]]))).toBe('a,b\r\nx,\r\n');
  });
  it.each(['=1+1', '+7', '@SUM(A1)', '\tx', '-x'])('%j табличная программа не примет за формулу', (text) => {
    expect(read(csv(table([[text, null]])))[1]?.[0]).toBe(`'${text}`);
  });
  it.each(['- педагог', '-5', 'а = б'])('%j остаётся как есть', (text) => {
    expect(read(csv(table([[text, null]])))[1]?.[0]).toBe(text);
  });
  it('любой текст читается обратно тем же', () => {
    const plain = fc.string({ unit: 'binary' }).filter((text) => !/^[=+@\t\r-]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain)), (rows) => {
        expect(read(csv(table(rows))).slice(1)).toEqual(rows);
      }),
    );
  });
});
