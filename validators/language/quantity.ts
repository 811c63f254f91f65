// How the name of an indicator measures: «Доля …» is a part of a whole, «Общее количество …» a count of all.

import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import { isOneOf } from './word-set.ts';

/** `share`: a part of a whole; `count`: how many. */
export type Quantity = 'share' | 'count';

const shares = new Set(['доля', 'процент', 'охват']);
const counts = new Set(['количество', 'число', 'численность']);
/** «Удельный вес»: the weight alone is none. */
const weight = 'вес';
/** So many adjectives stand before the noun at most: «Общее среднегодовое количество». */
const mostBefore = 3;

const isNoun = (word: string): boolean => analyse(word).some(({ part }) => part === 'noun');

/** By its first noun how a name measures; null where that is none of the words for it («Увеличение доли …», «Наличие плана»). */
export const quantityOf = (name: string): Quantity | null => {
  const tokens = indexOfText(name).tokens.slice(0, mostBefore + 1);
  const at = tokens.findIndex(({ kind, text }) => kind === 'word' && isNoun(text));
  if (isOneOf(tokens[at], counts)) return 'count';
  const isWeight = tokens[at]?.lemmas.has(weight) === true && tokens[at - 1]?.lemmas.has('удельный') === true;
  return isWeight || isOneOf(tokens[at], shares) ? 'share' : null;
};
