// Endings of Russian words, and what kindred words have in common.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root, stem } from './stem.ts';

describe('основа слова', () => {
  it('одна во всех падежах', () => {
    for (const word of ['мониторинга', 'мониторингу', 'мониторингов', 'мониторингами'])
      expect(stem(word)).toBe(stem('мониторинг'));
    for (const word of ['педагогических', 'педагогическими', 'педагогическая'])
      expect(stem(word)).toBe(stem('педагогический'));
  });
  it('у сокращения — оно само', () => expect(stem('иом')).toBe('иом'));
  it('корень у глагола и его существительного общий', () => {
    expect(root(stem('сопровождать'))).toBe(root(stem('сопровождение')));
    expect(root(stem('наставник'))).toBe(root(stem('наставничество')));
  });
  it('не длиннее слова', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя') });
    fc.assert(fc.property(word, (text) => stem(text).length <= text.length));
  });
});
