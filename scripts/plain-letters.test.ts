// What the bundle says of letters matches what the sources say of them, in the scripts that acts are printed in.
import { describe, expect, it } from 'vitest';
import { plainLetters } from './plain-letters.ts';

const signs = [...Array(0x530).keys(), 0x2075, 0x2160, 0x2168, 0x2116, 0x2460, 0x1e9e].map((code) =>
  String.fromCharCode(code),
);

/** The pattern that a literal of a module becomes. */
const bundled = (literal: string): RegExp => {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/u.exec(plainLetters(literal)) ?? [];
  return new RegExp(source, flags);
};

const patterns = [
  String.raw`/\p{L}/u`,
  String.raw`/^\P{L}$/u`,
  String.raw`/[\p{L}\p{N}-]/iu`,
  String.raw`/[^\p{L}\d]/u`,
  String.raw`/[\]\p{N}[]/u`,
  String.raw`/\[\p{L}\]|(?<!\p{L})\p{N}/u`,
];

describe('буквы в собранной программе', () => {
  it.each(patterns)('%s находит то же, что и в исходном тексте', (literal) => {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/u.exec(literal) ?? [];
    const written = new RegExp(source, flags);
    const plain = bundled(literal);
    expect(plain.source).not.toContain(String.raw`\p{`);
    for (const sign of [...signs, ...signs.map((one) => `[${one}]`)])
      expect([sign, plain.test(sign)]).toEqual([sign, written.test(sign)]);
  });

  it('строка, из которой делается образец, остаётся строкой', () => {
    const text = String.raw`const form = '(?<!\\p{L})[\\p{L}-]+'; const words = "буквы";`;
    const plain = plainLetters(text);
    expect(plain).toContain(String.raw`'(?<![\\u0041`);
    expect(plain).toContain('const words = "буквы"');
  });

  it('класс, который начат в одной строке и окончен в другой, не переписать', () => {
    expect(() => plainLetters(String.raw`const open = '[\\p{L}';`)).toThrow();
    expect(() => plainLetters(String.raw`const close = '\\p{L}]';`)).toThrow();
  });
});
