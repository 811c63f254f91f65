import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubledWords } from './doubled-words.ts';

const found = (text: string): readonly (readonly [string, string])[] =>
  doubledWords(text).map(({ how, text: words }) => [how, words]);

describe('напечатанное дважды', () => {
  it.each([
    ['план план работы', 'same', 'план план'],
    ['памятки и и справки', 'same', 'и и'],
    ['в целях развития в целях развития сети', 'same', 'в целях развития в целях развития'],
    ['в на базе лицея', 'prepositions', 'в на'],
    ['итоги проверки проверка подводит', 'cases', 'проверки проверка'],
    ['за отбор, отбор и обучение', 'items', 'отбор, отбор'],
    ['учителей химии и учителей химии.', 'items', 'учителей химии и учителей химии'],
  ])('«%s»', (text, how, words) => expect(found(text)).toEqual([[how, words]]));

  it.each([
    'педагог педагогу помогает',
    'педагог и педагог',
    'снова и снова и без конца',
    'из-за в основном старых программ',
    'за от трёх до пяти лет',
    'школы, школы искусств и музеи',
    'для 5 классов и для 6 классов',
    'вот вот',
    'лицей «Школа «Школа»',
  ])('«%s» стоит по праву', (text) => expect(found(text)).toEqual([]));

  it('любой текст читается без исключений, и найденное стоит там, где сказано', () => {
    const word = fc.constantFrom('план', 'школы', 'и', ',', 'в', 'на', 'плана', 'работы', '.', '2');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        for (const { text: said, at, length } of doubledWords(text))
          expect(text.slice(at, at + length)).toBe(said);
      }),
    );
  });
});
