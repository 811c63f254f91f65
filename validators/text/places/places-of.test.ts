import { describe, expect, it } from 'vitest';
import { placesOf } from './places-of.ts';

describe('места слова в тексте', () => {
  it.each([
    ['система и система', 'система', [0, 10]],
    ['ааа', 'аа', [0, 1]],
    ['текст', 'слово', []],
    ['текст', '', []],
    ['', '', []],
  ])('в «%s» ищут «%s»', (text, needle, places) => expect([...placesOf(text, needle)]).toEqual(places));
});
