// How the name of an indicator measures: «Доля …» is a part of a whole, «Общее количество …» a count of all.

import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import { isOneOf } from './word-set.ts';

/** `share`: a part of a whole; `count`: how many. */
export type Quantity = 'share' | 'count';

/** What a figure alone tells whole: nothing is counted, or the word itself is the unit. */
const figures = new Set(
  'индекс коэффициент соотношение отношение кратность балл место позиция ранг'.split(' '),
);
const shares = new Set(['доля', 'процент', 'охват']);
const counts = new Set(['количество', 'число', 'численность']);
/** «Удельный вес»: the weight alone is none. */
const weight = 'вес';
/** So many adjectives stand before the noun at most: «Общее среднегодовое количество». */
const mostBefore = 3;

const isNoun = (word: string): boolean => analyse(word).some(({ part }) => part === 'noun');

const firstNoun = (
  name: string,
): { readonly tokens: ReturnType<typeof indexOfText>['tokens']; readonly at: number } => {
  const tokens = indexOfText(name).tokens.slice(0, mostBefore + 1);
  return { tokens, at: tokens.findIndex(({ kind, text }) => kind === 'word' && isNoun(text)) };
};

/** By its first noun how a name measures; null where that is none of the words for it («Увеличение доли …», «Наличие плана»). */
export const quantityOf = (name: string): Quantity | null => {
  const { tokens, at } = firstNoun(name);
  if (isOneOf(tokens[at], counts)) return 'count';
  const isWeight = tokens[at]?.lemmas.has(weight) === true && tokens[at - 1]?.lemmas.has('удельный') === true;
  return isWeight || isOneOf(tokens[at], shares) ? 'share' : null;
};

/** Whether the first noun of a name needs no unit: «Индекс удовлетворённости», «Средний балл», «Место в рейтинге». */
export const isFigureAlone = (name: string): boolean => {
  const { tokens, at } = firstNoun(name);
  return isOneOf(tokens[at], figures);
};
