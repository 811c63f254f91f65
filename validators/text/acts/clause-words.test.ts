// How a clause is called in a sentence.
import { expect, it } from 'vitest';
import { clauseWords } from './clause-words.ts';

it.each([
  ['1.2', 'п.\u00A01.2', 'clause 1.2'],
  ['V', 'разд.\u00A0V', 'section V'],
  ['order/2', 'п.\u00A02 приказа', 'clause 2 of the order'],
  ['order/preamble', 'преамбула приказа', 'preamble of the order'],
  ['term-teacher', 'понятия', 'terms'],
])('«%s» читается как «%s»', (clause, ru, en) => {
  expect(clauseWords(clause)).toEqual({ ru, en });
});
