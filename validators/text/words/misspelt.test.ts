import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownWord, meantAmong } from './misspelt.ts';
import { stem } from './stem.ts';

const known = (times: number, ...words: readonly string[]): readonly KnownWord[] =>
  words.map((word) => ({ word, stem: stem(word), times }));

const often = known(
  30,
  'педагогов',
  'функционирования',
  'институционального',
  'сопровождения',
  'современного',
  'представляют',
  'образования',
  'общения',
  'района',
);
const meant = (word: string): string | null => meantAmong(often)(word)?.word ?? null;

describe('слово с опечаткой', () => {
  it.each([['подогов', 'педагогов']])('«%s» – это «%s»', (word, right) => expect(meant(word)).toBe(right));

  it.each([
    'своевременного',
    'предоставляет',
    'оборудования',
    'обобщения',
    'функциональной',
    'педагога',
    'районами',
    'майора',
  ])('«%s» – слово само по себе', (word) => expect(meant(word)).toBeNull());

  it('редкое слово ничего не доказывает', () =>
    expect(meantAmong(known(1, 'педагогов'))('подогов')).toBeNull());

  it('любое слово читается без исключений, и слово не бывает опечаткой самого себя', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'авгдеийклмнопрстья') }), (word) => {
        expect(meantAmong(known(99, word))(word)).toBeNull();
      }),
    );
  });
});
