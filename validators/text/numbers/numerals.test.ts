import { describe, expect, it } from 'vitest';
import { cardinalNumber, cardinalWord, ordinalNumber, romanNumber, toRoman } from './numerals.ts';

describe('числа словами и римскими цифрами', () => {
  it('римские числа разделов читаются так, как пишутся, а неправильные — не читаются', () => {
    const all = Array.from({ length: 39 }, (_, k) => k + 1);
    expect(all.map((n) => romanNumber(toRoman(n)))).toEqual(all);
    expect(['IV', 'iv', 'ІІ', 'IIII', 'VX', 'XL', ''].map(romanNumber)).toEqual([
      4,
      4,
      2,
      null,
      null,
      null,
      null,
    ]);
  });

  it('до десяти пишут словом, дальше цифрой', () => {
    expect([cardinalWord(2, 'nominative'), cardinalWord(2, 'genitive'), cardinalWord(2, 'feminine')]).toEqual(
      ['два', 'двух', 'две'],
    );
    expect(cardinalWord(11, 'genitive')).toBe('11');
    expect(['одного', 'двух', 'десяти', 'сто'].map(cardinalNumber)).toEqual([1, 2, 10, null]);
  });

  it('порядковое узнаётся в любом падеже, но не в другом слове', () => {
    expect(['первое', 'втором', 'третьего', 'четвертый', 'перво', 'вторник'].map(ordinalNumber)).toEqual([
      1,
      2,
      3,
      4,
      null,
      null,
    ]);
  });
});
