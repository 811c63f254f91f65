// How near two passages are in what they say: one measure for all that compare texts, by the lemmas of their words.

import { root, stem } from '../text/words/stem.ts';
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';
import { wordSet } from './word-set.ts';

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

/** A word of a passage that says something: its lemmas, its meanings and how much it tells. */
interface Word {
  readonly lemmas: ReadonlySet<string>;
  /** What kindred words and words for one thing have in common. */
  readonly roots: ReadonlySet<string>;
  readonly weight: number;
}

/** Words of every duty and every count: they say little of what it is about. */
const light = wordSet(
  'осуществлять осуществление обеспечивать обеспечить обеспечение организация организовать организовывать проводить ' +
    'провести проведение проводиться осуществляться реализация реализовать реализовывать деятельность работа вопрос процесс ' +
    'количество число доля являться мочь иной также год',
);
/** Words that most passages of the field have. */
const common = wordSet(
  'педагогический работник педагог управленческий кадры кадр образование образовательный профессиональный система область ' +
    'республика',
);
const weights = { light: 0.25, common: 0.5, telling: 1 } as const;

/** Words for one thing, which documents take by turns: the first stands for all. */
const alike: ReadonlyMap<string, string> = new Map([
  ['число', 'количество'],
  ['траектория', 'маршрут'],
  ['учащийся', 'обучающийся'],
  ['оператор', 'координатор'],
]);

const functionParts = new Set(['preposition', 'conjunction', 'particle', 'interjection', 'pronoun']);
/** «Не» turns what is said into its opposite. */
const saysNothing = ({ text, kind }: TextToken): boolean =>
  kind === 'word' && text.toLowerCase() !== 'не' && analyse(text).some(({ part }) => functionParts.has(part));

const weightOf = (lemmas: ReadonlySet<string>): number => {
  for (const lemma of lemmas) if (light.has(lemma)) return weights.light;
  for (const lemma of lemmas) if (common.has(lemma)) return weights.common;
  return weights.telling;
};

/** «Утверждение» and «утвердить» differ in what stands at the end of the root. */
const rootOf = (lemma: string): string => root(stem(alike.get(lemma) ?? lemma)).replace(/жд$/u, 'д');

const wordsOf = (text: string): readonly Word[] =>
  indexOfText(text).tokens.flatMap((token) => {
    if (token.kind === 'mark' || saysNothing(token)) return [];
    const said = token.lemmas.size > 0 ? token.lemmas : [token.value?.toString() ?? token.text.toLowerCase()];
    const lemmas = new Set(said);
    return [{ lemmas, roots: new Set([...lemmas].map(rootOf)), weight: weightOf(lemmas) }];
  });

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

const total = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** The weight of the words of `a` that `b` has too, or a kindred word. */
const found = (a: readonly Word[], b: readonly Word[]): number => {
  const known = new Set(b.flatMap(({ roots }) => [...roots]));
  return total(a.filter(({ roots }) => meet(roots, known)));
};

/** What of a passage the other must say for the two to say the same, for one to be within the other, and for them to be similar. */
const least = { reworded: 0.87, within: 0.9, similar: 0.55 } as const;

/** How near two passages are; the order of the two makes no difference. Of a passage without words nothing is near. */
export const likeness = (a: string, b: string): Likeness => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const [ofLeft, ofRight] = [total(left), total(right)];
  if (ofLeft === 0 || ofRight === 0) return { level: 'other', share: 0 };
  const [inRight, inLeft] = [found(left, right), found(right, left)];
  const share = (inRight + inLeft) / (ofLeft + ofRight);
  const covers = [inRight / ofLeft, inLeft / ofRight];
  const inOrder =
    left.length === right.length &&
    left.every(({ lemmas }, index) => meet(lemmas, right[index]?.lemmas ?? new Set()));
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
