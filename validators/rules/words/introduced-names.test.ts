import { describe, expect, it } from 'vitest';
import { useOf } from './introduced-names.ts';
import type { PrintedText } from './printed-texts.ts';

const at: PrintedText['at'] = {
  source: {
    file: 'provision.mdx',
    valueRange: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
    keyRange: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }),
    identity: () => '',
  },
  path: [],
};
const uses = (short: string, ...texts: readonly string[]): boolean =>
  useOf(texts.map((text) => ({ text, at })))(short);

describe('употреблено ли введённое название', () => {
  it('слова «далее –» его только вводят', () => {
    expect(uses('ММО', 'Муниципальные методические объединения (далее – ММО).')).toBe(false);
    expect(uses('ММО', 'Объединения (далее – ММО).', 'Функции ММО:')).toBe(true);
  });
  it('скобки с одним сокращением его только вводят', () =>
    expect(uses('ЕСОКО', 'в единую систему оценки качества образования (ЕСОКО).')).toBe(false));
  it('сокращение внутри другого – не оно', () => expect(uses('МО', 'МОМО и ММО')).toBe(false));
  it('слова узнаются в другом падеже', () =>
    expect(uses('Федеральный реестр', 'программы из Федерального реестра')).toBe(true));
  it('текст самого определения можно не считать', () => {
    const own = { text: '«тьютор» – педагог', at };
    expect(useOf([own])('тьютор', new Set([own]))).toBe(false);
    expect(useOf([own])('тьютор')).toBe(true);
  });
});
