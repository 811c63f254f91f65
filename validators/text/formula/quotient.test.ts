import { expect, it } from 'vitest';
import { parseFormula } from './parse.ts';
import { quotientOf } from './quotient.ts';
import { identityOf } from './symbols.ts';

it.each([
  ['D = K_1 / K_2 \\cdot 100\\%', 'K_1', 'K_2', 'percent'],
  ['D = 100 \\cdot \\frac{K_1}{K_2}', 'K_1', 'K_2', 'percent'],
  ['D = (K_1 : K_2) × 100 %', 'K_1', 'K_2', 'percent'],
  ['D = K_1 / K_2', 'K_1', 'K_2', 'bare'],
])('«%s» — доля', (printed, above, below, scale) => {
  const read = parseFormula(printed);
  const quotient = read.ok ? quotientOf(read.value) : null;
  expect(quotient && [identityOf(quotient.above), identityOf(quotient.below), quotient.scale]).toEqual([
    above,
    below,
    scale,
  ]);
});

it.each([
  'D = K_1 \\cdot 100\\%',
  'D = (K_1 + K_3) / K_2',
  'D = K_1 / 100',
  'D = K_1 - K_2',
  'D = K_1 / K_2 \\cdot 50',
])('«%s» — не доля двух обозначений', (printed) => {
  const read = parseFormula(printed);
  expect(read.ok && quotientOf(read.value)).toBeNull();
});
