import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

describe('слова и знаки печатного текста', () => {
  it('тире, кавычки, регистр и ё не различаются, а место слова остаётся местом в тексте', () => {
    expect(tokenize('«Учёт» —\u00A015.03').map(({ text }) => text)).toEqual([
      '"',
      'учет',
      '"',
      '-',
      '15',
      '.',
      '03',
    ]);
    expect(tokenize('до\nмая')[1]).toEqual({
      kind: 'word',
      text: 'мая',
      at: 3,
      end: 6,
      gap: true,
      line: true,
    });
  });

  it('мягкий перенос внутри слова не виден', () => {
    expect(tokenize('еже\u00ADгодно')).toEqual([
      { kind: 'word', text: 'ежегодно', at: 0, end: 9, gap: false, line: false },
    ]);
  });

  it('слов не больше, чем знаков, они идут по порядку и не перекрываются', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (printed) => {
        const tokens = tokenize(printed);
        expect(tokens.length).toBeLessThanOrEqual(printed.length);
        let end = 0;
        for (const token of tokens) {
          expect(token.at).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.at);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(printed.length);
      }),
    );
  });
});
