import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearAbbreviations, nearSurnames } from './near-spelling.ts';

describe('почти одинаковые сокращения', () => {
  it.each([
    ['ЦНППИМ', 'ЦНППМ'],
    ['РЦЦТО', 'РЦЦО'],
    ['ВРО', 'ВИРО'],
    ['ЦНППМ', 'ЦНПММ'],
  ])('%s и %s похожи', (a, b) => {
    expect(nearAbbreviations(a, b)).toBe(true);
    expect(nearAbbreviations(b, a)).toBe(true);
  });
  it.each([
    ['ММС', 'ММО'],
    ['УГН', 'УГС'],
    ['ОГЭ', 'ЕГЭ'],
    ['НОО', 'ООО'],
    ['ДО', 'ДПО'],
    ['РЦНППМ', 'ЦНППМ'],
    ['ЕСОКО', 'ВСОКО'],
    ['ЦНППМ', 'ЦНППМ'],
  ])('%s и %s – разные', (a, b) => expect(nearAbbreviations(a, b)).toBe(false));
});

describe('почти одинаковые фамилии', () => {
  it.each([
    ['Чикунова', 'Чичунова'],
    ['Чикунова', 'Чикуннова'],
    ['Чикунова', 'Чихунова'],
    ['Болтунова', 'Балтунова'],
  ])('%s и %s похожи', (a, b) => expect(nearSurnames(a, b)).toBe(true));
  it.each([
    ['Болтунова', 'Болтунову'],
    ['Петров', 'Петрова'],
    ['Ли', 'Лю'],
    ['Назарова', 'Назарова'],
    ['Андреева', 'Беляева'],
  ])('%s и %s – падеж, род или разные люди', (a, b) => expect(nearSurnames(a, b)).toBe(false));
  it('сравнение не зависит от порядка', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(nearSurnames(a, b)).toBe(nearSurnames(b, a));
        expect(nearAbbreviations(a, b)).toBe(nearAbbreviations(b, a));
      }),
    );
  });
});
