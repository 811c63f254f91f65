// One kind of marks outside, the other inside.
import { expect, it } from 'vitest';
import { nestedQuotes } from './nested-quotes.ts';

it('внешние кавычки — ёлочки, внутренние — лапки', () => {
  expect(nestedQuotes('Центр «ГБУ «Педагог»» назван')).toBe('Центр «ГБУ „Педагог“» назван');
  expect(nestedQuotes('допишите слова „зоны Центра“')).toBe('допишите слова «зоны Центра»');
  expect(nestedQuotes('«Центр „Педагог“» и „Школа“')).toBe('«Центр „Педагог“» и «Школа»');
});

it('кавычки без пары остаются, как напечатаны', () => {
  const printed = 'Кавычка закрыта, но не открыта: …образования» (48 часов), «Центр «Педагог»»';
  expect(nestedQuotes(printed)).toBe(printed);
});
