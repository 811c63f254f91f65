// How a clause is called in a sentence.
import { expect, it } from 'vitest';
import { clauseWords } from './clause-words.ts';

it.each([
  ['1.2', 'п.\u00A01.2'],
  ['V', 'разд.\u00A0V'],
  ['order/2', 'п.\u00A02 приказа'],
  ['order/preamble', 'преамбула приказа'],
  ['term-teacher', 'понятия'],
])('«%s» читается как «%s»', (clause, words) => {
  expect(clauseWords(clause)).toBe(words);
});
