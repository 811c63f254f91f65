// How a clause is called in a sentence.
import { expect, it } from 'vitest';
import { clauseWords } from './clause-words.ts';

it.each([
  ['1.2', 'п.\u00A01.2', 'clause 1.2'],
  ['V', 'разд.\u00A0V', 'section V'],
  ['order/2', 'п.\u00A02 приказа', 'clause 2 of the order'],
  ['order/preamble', 'преамбула приказа', 'preamble of the order'],
  ['term-teacher', 'понятия', 'terms'],
  ['part-2', '2-й\u00A0раздел без номера', 'section 2 without a number'],
  ['part-2-abz-1', '2-й\u00A0раздел без номера, абзац\u00A01', 'section 2 without a number, paragraph 1'],
  ['III-abz-30', 'разд.\u00A0III, абзац\u00A030', 'section III, paragraph 30'],
  ['preamble-abz-2', 'преамбула, абзац\u00A02', 'preamble, paragraph 2'],
])('«%s» читается как «%s»', (clause, ru, en) => {
  expect(clauseWords(clause)).toEqual({ ru, en });
});
