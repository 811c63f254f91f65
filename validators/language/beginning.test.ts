import { expect, it } from 'vitest';
import { beginsSmall } from './beginning.ts';

it.each([
  ['справка центра', true],
  ['Справка центра', false],
  ['Проведён опрос', false],
  ['ИОМ педагогов', null],
  ['25 наставников обучены', null],
  ['Примерский колледж', null],
  ['«Школа» открыта', null],
] as const)('«%s» начинается со строчной: %s', (text, small) => {
  expect(beginsSmall(text)).toBe(small);
});
