import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedIn } from './statement.ts';

const brief = (text: string) =>
  statedIn(text).map(({ printed, value, counted, when }) => ({
    printed,
    min: value.min,
    max: value.max,
    kinds: counted.kinds,
    when,
  }));

describe('число в тексте', () => {
  it('доля людей, которая повторяется каждый год', () =>
    expect(
      brief('Разработаны ИОМ для 10% педагогических работников и управленческих кадров ежегодно'),
    ).toEqual([
      {
        printed: '10% педагогических работников и управленческих кадров',
        min: 10,
        max: 10,
        kinds: ['teachers', 'managers'],
        when: 'every-year',
      },
    ]));
  it('доля к году, названная до числа', () =>
    expect(brief('доля педагогов, освоивших программы (к 2024 году - не менее 30%)')).toEqual([
      { printed: 'не менее 30%', min: 30, max: null, kinds: ['teachers'], when: { year: '2024' } },
    ]));
  it('количество', () =>
    expect(brief('Действуют 10 соглашений.')).toEqual([
      { printed: '10 соглашений', min: 10, max: 10, kinds: ['agreements'], when: null },
    ]));
  it('прирост — не значение', () =>
    expect(brief('Увеличение на 10% доли педагогов, прошедших обучение')).toEqual([]));
  it('число, о котором не сказано, кого оно считает, пропущено', () => {
    expect(brief('не менее 40% от общего количества')).toEqual([]);
    expect(brief('в 2023 году, п. 4.1, до 35 лет')).toEqual([]);
  });
  it('место числа верно в любом тексте, и чтение не падает', () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('15% педагогов', 'в 100% школ', '(7% учителей)'),
        fc.string(),
        (a, b, c) => {
          const text = `${a} ${b} ${c}`;
          for (const { printed, at, length } of statedIn(text))
            expect(text.slice(at, at + length).trim()).toBe(printed);
        },
      ),
    ));
});
