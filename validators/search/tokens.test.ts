import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTokens } from './tokens.ts';

const keys = (text: string): readonly string[] => searchTokens(text).map((token) => token.keys[0]);

describe('слова, числа и даты запроса и текста', () => {
  it.each([
    ['Учёт и «Отчёт»', ['учет', 'отчет']],
    ['№ 767', ['767']],
    ['273-ФЗ', ['273фз']],
    ['273 фз', ['273фз']],
    ['Р-174', ['р174']],
    ['3273-р', ['3273р']],
    ['п. 4.1.3', ['4.1.3']],
    ['59,4 %', ['59,4%']],
    ['12 860 педагогов', ['12860', 'педагогов']],
    ['от 27.04.2023', ['2023-04-27']],
    ['27 апреля 2023 г.', ['2023-04-27']],
    ['приказ от 27 апреля', ['приказ', '--04-27']],
    ['45 апреля и 12 школ', ['45', 'апреля', '12', 'школ']],
    ['научно-методический', ['научно', 'методический']],
    ['', []],
    ['№ и 🙂', []],
  ])('«%s»', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
  it('дата находится и годом, и днём без года, номер закона – и числом', () => {
    expect(searchTokens('27.04.2023')[0]?.keys).toEqual(['2023-04-27', '2023', '--04-27']);
    expect(searchTokens('273-ФЗ')[0]?.keys).toContain('273');
  });
  it('любой текст читается, и слова стоят на своих местах', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = searchTokens(text);
        expect(tokens.every(({ at, end }) => at < end && end <= text.length)).toBe(true);
      }),
    );
  });
});
