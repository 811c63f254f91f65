import { describe, expect, it } from 'vitest';
import { isMeasured } from '../../text/target/target.ts';
import { parseCell } from './values.ts';

const bounds = (printed: string): unknown => {
  const parsed = parseCell(printed);
  if (!parsed.ok) return parsed.reason;
  return parsed.value.map((target) => (isMeasured(target) ? [target.min, target.max] : null));
};

describe('ячейка таблицы показателей', () => {
  it.each([
    ['63%', [[63, 63]]],
    ['не менее 40% высокий, повышенный уровень', [[40, null]]],
    [
      'не менее 60% педагогов зоны Центра имеют разработанные ИОМ; 80% педагогов успешно реализовали ИОМ',
      [
        [60, null],
        [80, 80],
      ],
    ],
    [
      'к 2023 году - 30%; к 2024 году - 40%',
      [
        [30, 30],
        [40, 40],
      ],
    ],
    ['Не оценивался', [null]],
  ])('«%s» читается', (printed, expected) => expect(bounds(printed)).toEqual(expected));

  it.each([
    ['два значения одного и того же', '7%; 8%', 'several-targets'],
    ['второе значение без числа', '7%; уточняется', 'no-number'],
    ['пустая ячейка', ' ', 'empty'],
  ])('%s («%s») не читается', (_, printed, reason) => expect(bounds(printed)).toBe(reason));
});
