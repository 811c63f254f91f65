import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { oneLetterOff } from './one-letter-off.ts';

describe('слова, которые отличаются одной буквой', () => {
  it.each([
    ['чикунова', ['чикунова', 'чичунова', 'чикнова', 'чиккунова']],
    ['петрова', ['петрова']],
  ])('от «%s»', (word, found) =>
    expect(oneLetterOff(['чикунова', 'чичунова', 'петрова', 'чикнова', 'чиккунова'])(word)).toEqual(found),
  );

  it('не пропущено ни одно', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, given) => {
        const found = oneLetterOff(words)(given);
        expect(words.filter((other) => distance(other, given) <= 1).every((one) => found.includes(one))).toBe(
          true,
        );
      }),
    );
  });
});
