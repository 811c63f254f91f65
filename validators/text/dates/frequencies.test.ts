import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFrequencies, timesAYear } from './frequencies.ts';

const read = (text: string): readonly (readonly [string, number, boolean])[] =>
  findFrequencies(text).map((found) => [found.printed, timesAYear(found), found.atLeast]);

describe('частота в тексте', () => {
  it('«не реже одного раза в полугодие» — не меньше двух раз в год', () => {
    expect(read('Мониторинг проводится не реже одного раза в полугодие.')).toEqual([
      ['не реже одного раза в полугодие', 2, true],
    ]);
  });
  it('«один раз в полугодие (декабрь и июнь)» — два раза в год', () => {
    expect(read('значений один раз в полугодие (декабрь и июнь) строится рейтинг')).toEqual([
      ['один раз в полугодие', 2, false],
    ]);
  });
  it('наречия и счёт лет', () => {
    expect(read('ежегодно; раз в два года; ежеквартально')).toEqual([
      ['ежегодно', 1, false],
      ['раз в два года', 0.5, false],
      ['ежеквартально', 4, false],
    ]);
  });
  it('«в первые три года работы» — не частота', () => {
    expect(read('педагогов до 35 лет в первые три года работы')).toEqual([]);
  });
  it('место указывает на напечатанные слова', () => {
    fc.assert(
      fc.property(fc.string(), (before) => {
        const text = `${before} ежегодно`;
        const last = findFrequencies(text).at(-1);
        expect(last === undefined ? '' : text.slice(last.at, last.at + 8)).toBe('ежегодно');
      }),
    );
  });
});
