// Places in a row of others: the lowest that is promised is the greatest figure.
import { describe, expect, it } from 'vitest';
import { isMeasured } from '../../text/target/model.ts';
import { readRank } from '../../text/target/rank.ts';
import { formatTarget, parseTarget, unitBeside } from '../../text/target/target.ts';
import { inUnit } from '../../text/target/unit.ts';
import { shownBetter } from './direction.ts';
import { parseCell } from './values.ts';

const read = (printed: string): string => {
  const parsed = parseTarget(printed);
  return parsed.ok && isMeasured(parsed.value) && parsed.value.rank === true
    ? formatTarget(parsed.value)
    : 'не место';
};

describe('место среди других', () => {
  it.each([
    ['не ниже 10 места', 'не ниже 10-го места'],
    ['не ниже 10-го места', 'не ниже 10-го места'],
    ['не хуже 5-й позиции', 'не ниже 5-го места'],
    ['Не ниже 20 места в федеральном округе', 'не ниже 20-го места в федеральном округе'],
    ['выше 3 места', 'выше 3-го места'],
    ['в первой десятке', 'не ниже 10-го места'],
    ['вхождение в первую пятёрку', 'не ниже 5-го места'],
    ['входит в лучшую двадцатку регионов', 'не ниже 20-го места регионов'],
    ['в числе первых 15', 'не ниже 15-го места'],
    ['среди лучших десяти', 'не ниже 10-го места'],
    ['топ-30', 'не ниже 30-го места'],
    ['в топ 5', 'не ниже 5-го места'],
  ])('«%s»: %s', (printed, says) => {
    expect(read(printed)).toBe(says);
    expect(read(says)).toBe(says);
  });

  it.each([
    'не ниже 10',
    'не менее 10 мест в группе',
    '2 место',
    'не ниже 4,5 балла',
    'первая десятка',
    'в первых 10 классах',
    'не менее 10 лучших практик',
  ])('не место: «%s»', (printed) => expect(read(printed)).toBe('не место'));

  it.each([
    ['место', 'Положение области', '12', '12-е место'],
    ['место', 'Положение области', 'не ниже 10', 'не ниже 10-го места'],
    ['позиция', 'Положение области', 'не более 8', 'не ниже 8-го места'],
    ['место в рейтинге', 'Положение области', 'не менее 8', 'не ниже 8-го места'],
    [undefined, 'Место области среди соседей', '12 место', '12-е место'],
    [undefined, 'Рейтинговая позиция региона', '5–7', '5–7 место'],
    ['–', 'Место в рейтинге ЦФО', '3-е место', '3-е место'],
    ['ед.', 'Место в рейтинге', 'не ниже 10', 'не менее 10'],
    [undefined, 'Число призовых мест', 'не ниже 10', 'не менее 10'],
    [undefined, 'Местная сеть наставников', '12', '12'],
  ])('единица «%s», «%s»: «%s» – %s', (cell, name, printed, says) => {
    const unit = unitBeside(cell, name);
    const parsed = parseCell(printed, false, unit?.rank);
    const value = parsed.ok ? parsed.value : [];
    expect(value.map((target) => formatTarget(unit === null ? target : inUnit(target, unit)))).toEqual([
      says,
    ]);
  });

  it('первое место лучше десятого', () => {
    const parsed = parseTarget('в первой десятке');
    const value = parsed.ok ? [parsed.value] : [];
    const spot = { source: { file: 'f' }, path: [] } as never;
    expect(shownBetter([{ printed: '', parsed: { ok: true, value }, spot }])).toBe('lower');
    expect(readRank('12 место')).toBeNull();
  });
});
