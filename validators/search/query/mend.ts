// A word that nobody knows, mended: mistyped, glued to another, split in two. It becomes a word that the records have, or stays.
import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** In a shorter word a letter makes too many others; in a long one two letters may be wrong. */
const MENDED_FROM = 5;
const OFFERED_FROM = 4;
const TWO_SLIPS_FROM = 8;
/** Each half of a glued word. */
const SHORTEST_HALF = 2;

interface Near {
  readonly word: string;
  readonly lemma: string;
  readonly slips: number;
  readonly times: number;
}

const swapped = (word: string): ReadonlySet<string> =>
  new Set(
    [...word]
      .slice(1)
      .map(
        (letter, index) => `${word.slice(0, index)}${letter}${word.charAt(index)}${word.slice(index + 2)}`,
      ),
  );

/** The forms of the words of the records, and its names, that begin somewhat like a word and are about as long. */
const formsNear = (vocabulary: Vocabulary, word: string, slips: number): readonly Omit<Near, 'slips'>[] => {
  const isLike = (start: string): boolean =>
    start.charAt(0) === word.charAt(0) || (start.length > 1 && start.slice(1, 3) === word.slice(1, 3));
  const found: Omit<Near, 'slips'>[] = [];
  for (const { lemma, stem, endings } of vocabulary.lexemes) {
    const times = vocabulary.counts.get(lemma);
    if (times === undefined || Math.abs(stem.length - word.length) > 12 || !isLike(stem || word)) continue;
    for (const ending of endings)
      if (Math.abs(stem.length + ending.length - word.length) <= slips)
        found.push({ word: stem + ending, lemma, times });
  }
  for (const [key, times] of vocabulary.counts)
    if (key.startsWith('~') && isLike(key.slice(1))) found.push({ word: key.slice(1), lemma: key, times });
  return found;
};

const slipsIn = (length: number): number => (length < OFFERED_FROM ? 0 : length < TWO_SLIPS_FROM ? 1 : 2);

const nearest = (vocabulary: Vocabulary, word: string): readonly Near[] => {
  const slips = slipsIn(word.length);
  if (slips === 0 || /\p{N}/u.test(word)) return [];
  const turned = swapped(word);
  const near = formsNear(vocabulary, word, slips)
    .map((one): Near => ({ ...one, slips: turned.has(one.word) ? 1 : distance(one.word, word) }))
    .filter((one) => one.slips <= slips)
    .toSorted((a, b) => a.slips - b.slips || b.times - a.times);
  // Of the forms of one word the nearest.
  return [...Map.groupBy(near, ({ lemma }) => lemma).values()].flatMap(([first]) => first ?? []);
};

/** The words of the records that a mistyped one may be meant to be, the nearest first, then the more frequent. */
export const nearWords = (vocabulary: Vocabulary, word: string): readonly string[] =>
  nearest(vocabulary, word).map((one) => one.word);

/** The words of the records that are like a right one, in their first forms. */
export const likeWords = (vocabulary: Vocabulary, word: string): readonly string[] =>
  nearest(vocabulary, word).map((one) => (vocabulary.byLemma.has(one.lemma) ? one.lemma : one.word));

/** Whether a word is one that can be looked for. */
export type Stands = (word: string) => boolean;

/** «дорожнаякарта» as two words; null where no two words make it. Of several the one with the longer shorter half. */
const parted = (stands: Stands, word: string): string | null => {
  const halves = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, index) => {
    const at = index + SHORTEST_HALF;
    return [word.slice(0, at), word.slice(at)] as const;
  });
  const shorter = ([first, second]: readonly [string, string]): number =>
    Math.min(first.length, second.length);
  const [best] = halves.filter((half) => half.every(stands)).toSorted((a, b) => shorter(b) - shorter(a));
  return best === undefined ? null : best.join(' ');
};

/** What an unknown word surely is: a near one, two glued together, else one two letters away; null where nothing is sure. */
export const mended = (vocabulary: Vocabulary, stands: Stands, word: string): string | null => {
  const near = word.length < MENDED_FROM ? [] : nearWords(vocabulary, word);
  const [first] = near;
  if (first !== undefined && (swapped(word).has(first) || distance(first, word) === 1)) return first;
  return parted(stands, word) ?? first ?? null;
};
