// How near two passages are in what they say: one measure for all that compare texts, by the lemmas of their words.

import { areApart } from '../text/sets.ts';
import { type SaidWord, saidWords } from './said-words.ts';

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

const total = (words: readonly SaidWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** The weight of the words of `a` that `b` has too, or a kindred word. */
const found = (a: readonly SaidWord[], b: readonly SaidWord[]): number => {
  const known = new Set(b.flatMap(({ roots }) => [...roots]));
  return total(a.filter(({ roots }) => !areApart(roots, known)));
};

/** What of a passage the other must say for the two to say the same, for one to be within the other, and for them to be similar. */
const least = { reworded: 0.87, within: 0.9, similar: 0.55 } as const;

/** How near two passages are; the order of the two makes no difference. Of a passage without words nothing is near. */
export const likeness = (a: string, b: string): Likeness => {
  const [left, right] = [saidWords(a), saidWords(b)];
  const [ofLeft, ofRight] = [total(left), total(right)];
  if (ofLeft === 0 || ofRight === 0) return { level: 'other', share: 0 };
  const [inRight, inLeft] = [found(left, right), found(right, left)];
  const share = (inRight + inLeft) / (ofLeft + ofRight);
  const covers = [inRight / ofLeft, inLeft / ofRight];
  const inOrder =
    left.length === right.length &&
    left.every(({ lemmas }, index) => !areApart(lemmas, right[index]?.lemmas ?? new Set()));
  const level = inOrder
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
