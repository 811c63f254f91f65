import { describe, expect, it } from 'vitest';
import { phrasePlaces } from './phrase-places.ts';

const found = (text: string, phrase: string): readonly string[] =>
  phrasePlaces(text, phrase).map(({ at, length }) => text.slice(at, at + length));

describe('где стоит словосочетание', () => {
  it.each([
    ['Работу ведут методические службы и центры', 'методическая служба', ['методические службы']],
    [
      'О Методической службе. Методическую службу создают',
      'методическая служба',
      ['Методической службе', 'Методическую службу'],
    ],
    ['с учётом диагностики дефицитов ИОМ', 'диагностика дефицитов', ['диагностики дефицитов']],
    ['служба методическая', 'методическая служба', []],
    ['методическая, служба', 'методическая служба', []],
    ['служба', '', []],
  ])('%s: «%s»', (text, phrase, places) => expect(found(text, phrase)).toEqual(places));
  it('слов больше, чем бывает в названии, – нигде', () =>
    expect(found('слово '.repeat(30), 'слово '.repeat(25))).toEqual([]));
});
