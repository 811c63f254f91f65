import { describe, expect, it } from 'vitest';
import { findNames, isName } from './find-names.ts';

const names = ['Республика Алтай', 'Орёл и Орловский район', 'Алтайский край', '«Джидинский район»'].map(
  (name) => ({ name }),
);
const found = (typed: string): readonly string[] => findNames(typed, names).map(({ name }) => name);

describe('подсказки территорий', () => {
  it('пока ничего не набрано, подходит всё, в том же порядке', () => {
    expect(found('  ')).toEqual(names.map(({ name }) => name));
  });

  it('каждое набранное слово начинает слово названия; название, которое с него начинается, стоит раньше', () => {
    expect(found('алтай')).toEqual(['Алтайский край', 'Республика Алтай']);
    expect(found('край алт')).toEqual(['Алтайский край']);
    expect(found('лтай')).toEqual([]);
  });

  it('ё, регистр и кавычки не мешают', () => {
    expect(found('ОРЕЛ')).toEqual(['Орёл и Орловский район']);
    expect(found('джидинский')).toEqual(['«Джидинский район»']);
    expect(isName('"джидинский  район"', '«Джидинский район»')).toBe(true);
    expect(isName('джидинский', '«Джидинский район»')).toBe(false);
  });
});
