// A word that another word of the language hides: in «подогов» for «педагогов» a syllable is lost and a vowel mistaken, and the
// dictionary has «подог» too. Only a word that stands often in the documents is taken for meant.
import { distance } from 'fastest-levenshtein';
import { stem } from './stem.ts';

/** A word of a document and how often it stands there in all its cases. */
export interface KnownWord {
  readonly word: string;
  readonly stem: string;
  readonly times: number;
}

const sameEnd = (a: string, b: string): number => {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same;
};

/** The consonants of a word, a repeated one once: «подогов» and «педагогов» have the same. */
const skeleton = (word: string): string => word.replace(/[аеиоуыэюяьъй]/gu, '').replace(/(.)\1+/gu, '$1');

const syllableFrom = 7;
const endLetters = 4;
const mostEdits = 3;

const isInside = (shorter: string, longer: string): boolean => {
  let next = 0;
  for (const letter of longer) if (letter === shorter[next]) next += 1;
  return next === shorter.length;
};

/**
 * A syllable is lost and a vowel mistaken; the consonants of the two are the same. Where nothing is mistaken the shorter
 * may be a word of its own: «современный» and «своевременный».
 */
const losesSyllable = (word: string, known: string): boolean => {
  if (word.length < syllableFrom || word.length >= known.length || isInside(word, known)) return false;
  if (word.charAt(0) !== known.charAt(0) || sameEnd(word, known) < endLetters) return false;
  return distance(word, known) <= mostEdits;
};

/** So often must a word stand in the documents to be what was meant. */
const often = 10;

/**
 * Finds the known word that another was evidently meant to be; null where none is surely meant. The words are in lower
 * case, with «е» for «ё».
 */
export const meantAmong = (known: readonly KnownWord[]): ((word: string) => KnownWord | null) => {
  const bySkeleton = Map.groupBy(
    known.filter(({ times }) => times >= often),
    ({ word }) => skeleton(word),
  );
  return (word) => {
    const own = stem(word);
    const others = (bySkeleton.get(skeleton(word)) ?? []).filter((other) => other.stem !== own);
    return others.find((other) => losesSyllable(word, other.word)) ?? null;
  };
};
