// How near two passages are in what they say: one measure for all that compare texts, by the lemmas of their words.

import { areApart } from '../text/sets.ts';
import { kindredRoots, type SaidWord, saidWords, unsaid } from './said-words.ts';

/**
 * `same`: the same words in the same order, whatever their case, number and spelling. `reworded`: they say the same in another
 * order or by kindred words («разработан план» – «разработка плана»). `extended`: one says all that the other says, and more.
 * `similar`: they speak of one thing, and each says what the other does not. `other`: of different things.
 */
export type Level = 'same' | 'reworded' | 'extended' | 'similar' | 'other';

/** How near two passages are. */
export interface Likeness {
  readonly level: Level;
  /** The weight of what they share in the weight of both, from 0 to 1: to choose the nearest of several. */
  readonly share: number;
}

/** Weights are fractions that binary numbers do not hold. */
const rounding = 1e-9;

const total = (words: readonly SaidWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** The weight of the words of a passage that a text says. */
const found = (words: readonly SaidWord[], passage: string, text: string): number =>
  total(words) - total(unsaid(passage, text));

/**
 * What of a passage the other must say for the two to say the same, for one to be within the other, for them to be similar, and
 * for one to say some of the other.
 */
const least = { reworded: 0.87, within: 0.9, similar: 0.55, some: 0.4 } as const;

const areInOrder = (left: readonly SaidWord[], right: readonly SaidWord[]): boolean =>
  left.length === right.length &&
  left.every(({ lemmas }, index) => !areApart(lemmas, right[index]?.lemmas ?? new Set()));

/** Whether two passages are the same but for case, number and spelling: their level, without asking how near others are. */
export const isSame = (a: string, b: string): boolean => {
  const left = saidWords(a);
  return left.length > 0 && areInOrder(left, saidWords(b));
};

/** How near two passages are; the order of the two makes no difference. Of a passage without words nothing is near. */
export const likeness = (a: string, b: string): Likeness => {
  const [left, right] = [saidWords(a), saidWords(b)];
  const [ofLeft, ofRight] = [total(left), total(right)];
  if (ofLeft === 0 || ofRight === 0) return { level: 'other', share: 0 };
  const [inRight, inLeft] = [found(left, a, b), found(right, b, a)];
  const share = (inRight + inLeft) / (ofLeft + ofRight);
  const covers = [inRight / ofLeft, inLeft / ofRight];
  const level = areInOrder(left, right)
    ? 'same'
    : Math.min(...covers) >= least.reworded
      ? 'reworded'
      : Math.max(...covers) >= least.within
        ? 'extended'
        : share >= least.similar
          ? 'similar'
          : 'other';
  return { level, share };
};

/** How much of a passage a text says, whatever else it says: `all` of it, `most`, `some`, a `little`, or `nothing`. */
export type Part = 'all' | 'most' | 'some' | 'little' | 'nothing';

/** How much of a passage a text says, in the same words or kindred ones; of a passage without words nothing. */
export const saidOf = (passage: string, text: string): Part => {
  const words = saidWords(passage);
  const share = words.length === 0 ? 0 : found(words, passage, text) / total(words);
  if (share >= least.within) return 'all';
  if (share >= least.similar) return 'most';
  if (share >= least.some) return 'some';
  return share > 0 ? 'little' : 'nothing';
};

/** Whether a text says all of a passage, as `saidOf` has it: known by the first words that it does not say. */
export const saysAll = (passage: string, text: string): boolean => {
  const words = saidWords(passage);
  const known = kindredRoots(text);
  let spare = (1 - least.within) * total(words);
  for (const { roots, weight } of words) {
    if (areApart(roots, known)) spare -= weight;
    if (spare < -rounding) return false;
  }
  return words.length > 0;
};

/** Whether a text says most of a passage, or all of it. */
export const isMostly = (part: Part): boolean => part === 'all' || part === 'most';
