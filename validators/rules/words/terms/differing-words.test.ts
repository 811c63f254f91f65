import { describe, expect, it } from 'vitest';
import { differingWords } from './differing-words.ts';

describe('чем расходятся два определения', () => {
  it('одним словом', () =>
    expect(
      differingWords('Статус, присваиваемый организацией, давно', 'статус, присваиваемый организации, давно'),
    ).toEqual(['организацией', 'организации']));
  it('добавкой в конце', () =>
    expect(differingWords('лицо', 'лицо. К нему относится РС НМС')).toEqual(['', 'К нему относится РС НМС']));
  it('ничем, кроме знаков препинания', () =>
    expect(differingWords('в том числе – в рамках', 'в том числе в рамках')).toEqual(['', '']));
  it('всем', () => expect(differingWords('группа педагогов', 'объединение людей')).toBeNull());
});
