// Words of the language that a hurried hand has garbled: «институциального» for «институционального», «подогов» for
// «педагогов», «рйона» for «района». A word of its own may be near another by chance, so each way of going wrong is
// narrow: letters lost or put in deep inside a long word, a syllable lost, letters that never stand side by side.
import { distance } from 'fastest-levenshtein';
import { oneLetterOff } from './one-letter-off.ts';
import { stem } from './stem.ts';

/** A word of a document and how often it stands there in all its cases. */
export interface KnownWord {
  readonly word: string;
  readonly stem: string;
  readonly times: number;
}

const sameStart = (a: string, b: string): number => {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  return same;
};

const sameEnd = (a: string, b: string): number => {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same;
};

/** As long must a stem be, and so many letters of it stand on either side, for a difference inside to be no other word. */
const longStem = 8;
const keptAtStart = 6;
const keptAtEnd = 3;
const mostLetters = 2;

/** One or two letters side by side are lost, put in or, one only, mistaken inside a long stem. */
const differsInside = (a: string, b: string): boolean => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < longStem || longer.length - shorter.length > mostLetters) return false;
  const start = sameStart(shorter, longer);
  const end = Math.min(sameEnd(shorter, longer), shorter.length - start);
  if (start < keptAtStart || end < keptAtEnd) return false;
  return start + end === (longer.length === shorter.length ? shorter.length - 1 : shorter.length);
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

/** No Russian word has «й» after a consonant, a soft or hard sign after a vowel, or a letter three times. */
const impossible = /[бвгджзклмнпрстфхцчшщ]й|[аеиоуыэюя][ьъ]|([а-я])\1\1/u;

const isNear = (word: string, known: string): boolean =>
  word.charAt(0) === known.charAt(0) && distance(word, known) === 1;

/** So often must a word stand in the documents to be what was meant: for letters, for a syllable, for what cannot be read. */
const often = { inside: 4, syllable: 10, broken: 2 } as const;

/**
 * Finds the known word that another was evidently meant to be; null where none is surely meant. The words are in lower
 * case, with «е» for «ё».
 */
export const meantAmong = (known: readonly KnownWord[]): ((word: string) => KnownWord | null) => {
  const atLeast = (times: number): readonly KnownWord[] => known.filter((one) => one.times >= times);
  const byStart = Map.groupBy(atLeast(often.inside), (one) => one.stem.slice(0, keptAtStart));
  const bySkeleton = Map.groupBy(atLeast(often.syllable), ({ word }) => skeleton(word));
  const readable = Map.groupBy(atLeast(often.broken), ({ word }) => word);
  const near = oneLetterOff([...readable.keys()]);
  return (word) => {
    const own = stem(word);
    const others = (list: readonly KnownWord[] | undefined): readonly KnownWord[] =>
      (list ?? []).filter((other) => other.stem !== own);
    const inside = others(byStart.get(own.slice(0, keptAtStart)))
      .filter((other) => differsInside(own, other.stem))
      .sort((a, b) => sameEnd(b.word, word) - sameEnd(a.word, word));
    const meant =
      inside[0] ??
      others(bySkeleton.get(skeleton(word))).find((other) => losesSyllable(word, other.word)) ??
      (impossible.test(word)
        ? others(near(word).flatMap((one) => readable.get(one) ?? [])).find((other) =>
            isNear(word, other.word),
          )
        : undefined);
    return meant ?? null;
  };
};
