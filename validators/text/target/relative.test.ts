// Values that are held against another time, come so often, or are not planned at all.
import { describe, expect, it } from 'vitest';
import { asksGrowth, formatTarget, parseTarget, type Target } from './target.ts';

const read = (printed: string): Target | string => {
  const parsed = parseTarget(printed);
  if (!parsed.ok) return parsed.reason;
  const again = parseTarget(formatTarget(parsed.value));
  expect(again).toEqual(parsed);
  return parsed.value;
};

const change = (by: number, unit: string, base?: string): Record<string, unknown> => ({
  kind: 'change',
  direction: 'up',
  by,
  unit,
  ...(base === undefined ? {} : { base }),
});

describe('рост с тем, от чего он считается', () => {
  it.each([
    ['рост на 3 п.п. к 2024 году', change(3, 'points', 'к 2024 году')],
    ['увеличение в 1,5 раза к 2024 году', change(1.5, 'times', 'к 2024 году')],
    ['рост на 5 % к уровню 2024 года', change(5, 'percent', 'к уровню 2024 года')],
    ['прирост на 10 процентов по сравнению с 2024 годом', change(10, 'percent', 'по сравнению с 2024 годом')],
    [
      'увеличение на 2 процентных пункта относительно базового значения',
      change(2, 'points', 'относительно базового значения'),
    ],
    ['рост в 2 раза к предыдущему году', change(2, 'times', 'к предыдущему году')],
    ['+2 п.п. к прошлому году', change(2, 'points', 'к прошлому году')],
    ['рост на 3 п.п.', change(3, 'points')],
    ['рост на 3 %', change(3, 'percent')],
  ])('«%s»', (printed, value) => expect(read(printed)).toMatchObject(value));

  it.each(['рост на 3 п.п. к числу школ', 'рост на 3 п.п. к маю', 'рост на 3 п.п. к 2024 году и ещё'])(
    '«%s»: это не время',
    (printed) => expect(read(printed)).not.toHaveProperty('base'),
  );
});

describe('значение не хуже другого времени', () => {
  it.each([
    ['не ниже уровня предыдущего года', 'min'],
    ['не ниже значения 2024 года', 'min'],
    ['не менее показателя прошлого года', 'min'],
    ['не хуже достигнутого уровня 2024 года', 'min'],
    ['не выше уровня базового года', 'max'],
    ['на уровне предыдущего года', 'same'],
    ['сохранение на уровне 2024 года', 'same'],
    ['выше уровня прошлого года', 'min'],
    ['не ниже уровня II квартала', 'min'],
    ['не ниже значения 1 полугодия 2026 года', 'min'],
    ['на уровне первого квартала', 'same'],
  ])('«%s»', (printed, bound) => expect(read(printed)).toEqual({ kind: 'relative', bound, words: printed }));

  it.each([
    ['не менее 2024 человек', 'interval'],
    ['не ниже 40 %', 'interval'],
    ['на уровне 70 %', 'value'],
    ['не ниже уровня 40 %', 'interval'],
  ])('«%s» – число', (printed, kind) => expect(read(printed)).toMatchObject({ kind }));

  it.each(['не ниже уровня', 'не ниже среднего', 'выше всех', 'не ниже II квартала'])(
    '«%s» не читается',
    (printed) => expect(typeof read(printed)).toBe('string'),
  );
});

describe('как часто', () => {
  it.each([
    ['не реже 1 раза в месяц', 1, null, 'month'],
    ['не реже одного раза в квартал', 1, null, 'quarter'],
    ['не реже двух раз в год', 2, null, 'year'],
    ['не реже раза в полугодие', 1, null, 'half-year'],
    ['не чаще 4 раз в год', null, 4, 'year'],
  ])('«%s»', (printed, min, max, period) =>
    expect(read(printed)).toMatchObject({ kind: 'interval', min, max, period, unit: 'count' }),
  );

  it.each(['не реже', 'реже обычного'])('«%s» не читается', (printed) =>
    expect(typeof read(printed)).toBe('string'),
  );
});

describe('значение не планируется', () => {
  it.each([
    'не устанавливается',
    'Не устанавливаются.',
    'не планируется',
    'не применяется',
    'не рассчитывается',
    'не предусматривается',
    'не требуется',
  ])('«%s»', (printed) => expect(read(printed)).toEqual({ kind: 'not-assessed', unset: true }));

  it.each([
    ['не оценивался', 'not-assessed'],
    ['–', 'not-assessed'],
    ['не утверждён', 'stated'],
  ])('«%s» – другое', (printed, kind) => {
    expect(read(printed)).toMatchObject({ kind });
    expect(read(printed)).not.toHaveProperty('unset');
  });

  it.each(['не устанавливается до 2026 года', 'уточняется'])('«%s» не читается', (printed) =>
    expect(typeof read(printed)).toBe('string'),
  );
});

describe('прирост, о котором говорит название', () => {
  it.each([
    ['Прирост числа наставников', 'на 15', 'на 15'],
    ['Увеличение охвата к 2025 году', 'не менее чем на 25', 'не менее чем на 25'],
    ['Ежегодный прирост соглашений', 'на 4 единицы', 'на 4 единицы'],
    ['Снижение числа жалоб', 'на 10 в год', 'на 10 в год'],
    ['Число наставников', 'на 15', null],
    ['Повышение квалификации', 'на 15', null],
    ['Прирост числа наставников', 'на 10 учителей', null],
    ['Темп роста', 'на 15', null],
    ['Прирост числа наставников', 'на базе 15', null],
  ])('«%s», «%s»: %s', (name, printed, says) => {
    const parsed = parseTarget(printed, asksGrowth(name));
    expect(parsed.ok && parsed.value.kind === 'change' ? formatTarget(parsed.value) : null).toBe(says);
  });
});
