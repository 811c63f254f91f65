// Characters are counted as JSON Schema counts them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePoints } from './code-points.ts';

it('знаки считаются по Юникоду: «я» и «😀» — по одному знаку', () => {
  expect(codePoints('')).toBe(0);
  expect(codePoints('я😀')).toBe(2);
});

it('половина суррогатной пары — тоже знак, и счёт тот же, что у самого языка', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => codePoints(text) === [...text].length));
  expect(codePoints('\ud83d')).toBe(1);
});
