import { describe, expect, it } from 'vitest';
import type { Correction, Omission } from '../types.ts';
import { readSource } from './printed-source.ts';

const spot = {
  source: {
    file: 'corrections.yaml',
    valueRange: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
    keyRange: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
    identity: () => '',
  },
  path: [],
};

const correction = (
  printed: readonly string[],
  reads: readonly string[],
  lines: readonly number[] = [],
): Correction => ({
  id: 'c',
  kind: 'word',
  lines,
  printed,
  reads,
  why: '',
  spot,
});

const omission = (printed: readonly string[], lines: readonly number[]): Omission => ({
  lines,
  printed,
  why: '',
  spot,
});

const words = (
  text: string,
  corrections: readonly Correction[] = [],
  omissions: readonly Omission[] = [],
): string =>
  readSource(text, corrections, omissions)
    .words.map(({ word }) => word)
    .join(' ');

describe('исправленный источник', () => {
  it('слово, исправленное в середине, остаётся одним словом', () => {
    expect(words('персонифщированный подход', [correction(['щи'], ['ици'], [1])])).toBe(
      'персонифицированный подход',
    );
  });
  it('остаток разметки без места убран отовсюду и не разрывает слова', () => {
    expect(words('<p>мето<p>дист</p>\n<p>и</p>', [correction(['<p>'], []), correction(['</p>'], [])])).toBe(
      'методист и',
    );
  });
  it('разорванная строка читается на месте первой, вторая убрана', () => {
    const text = '1\tДоля\t5%\n№\tИмя\tЗначение\n\tпедагогов\t\n2\tЧисло\t7';
    const row = correction(['1\tДоля\t5%', '\tпедагогов\t'], ['1\tДоля педагогов\t5%'], [1, 3]);
    expect(words(text, [row])).toBe('1 доля педагогов 5 имя значение 2 число 7');
  });
  it('исправляется первое место строки, второе — другой записью; дважды одно место не исправляется', () => {
    const one = correction(['а'], ['б'], [1]);
    expect(words('а а', [one])).toBe('б а');
    expect(words('а а', [one, one])).toBe('б б');
    expect(readSource('а а', [one, one, one], []).unmatched).toHaveLength(1);
    expect(readSource('а', [one, correction(['б'], ['в'], [1])], []).unmatched).toHaveLength(1);
  });
  it('запись, у которой не нашлась часть, не исправляет ничего; сказано, где эта часть стоит', () => {
    const source = readSource('а\nб\nв', [correction(['а', 'в'], ['г'], [1, 2])], []);
    expect(source.words.map(({ word }) => word)).toEqual(['а', 'б', 'в']);
    expect(source.unmatched).toMatchObject([{ passage: 1, elsewhere: 3 }]);
  });
  it('пропуск убирает слова; следующие стоят на своих местах', () => {
    const source = readSource('а стр. 3 б', [], [omission(['стр. 3 '], [1])]);
    expect(source.words.map(({ word, line, column }) => [word, line, column])).toEqual([
      ['а', 1, 1],
      ['б', 1, 10],
    ]);
  });
  it('восстановленные слова указывают на то, что извлечено', () => {
    const { words: found } = readSource(
      'первая\nвот пелагогика здесь',
      [correction(['пелаго'], ['педаго'], [2])],
      [],
    );
    expect(found.map(({ word, line, column }) => [word, line, column])).toEqual([
      ['первая', 1, 1],
      ['вот', 2, 1],
      ['педагогика', 2, 5],
      ['здесь', 2, 16],
    ]);
  });
  it('пустое исправление не меняет ничего и не ищется', () => {
    expect(readSource('а б', [correction([''], ['в'])], []).unmatched).toHaveLength(1);
    expect(readSource('а б', [correction(['а б'], ['а  б'])], []).idle).toHaveLength(1);
    expect(readSource('а\nб', [correction(['а', 'б'], ['а б'], [1, 2])], []).idle).toEqual([]);
  });
  it('мягкий перенос и диакритика не делят слова', () => {
    expect(words('педа\u00ADгогика и\u0306од')).toBe('педагогика йод');
  });
});
