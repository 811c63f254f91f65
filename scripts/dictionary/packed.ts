// Writes the dictionary as texts of plain signs: a tab parses them as a string, a server compresses them, and nothing need be
// unpacked before the first word is read. `validators/language/packed.ts` reads what is written here.
import {
  digitsFrom,
  digitsTo,
  letterFrom,
  letters,
  oneDigit,
  twoDigits,
} from '../../validators/language/packed.ts';
import type { Endings } from './endings.ts';
import type { Reduced } from './reduced.ts';

/** The texts of the dictionary by name. */
export interface Packed {
  /** Tags of forms, parted by a space. */
  readonly tags: string;
  /** Suffixes of forms, each as the letters that it shares with the one before and the rest. */
  readonly suffixes: string;
  /** What the forms of a paradigm are, but for their suffixes: how many, then prefix and tag of each. */
  readonly shapes: string;
  /** Of each paradigm its shape and the suffixes of its forms. */
  readonly paradigms: string;
  /** Stems, as the suffixes are written. */
  readonly stems: string;
  /** Of each stem its paradigm. */
  readonly paradigmOfStem: string;
  /** Endings, as the suffixes are written. */
  readonly endings: string;
  /** Of each ending how many guesses it has, and of each its paradigm and the length of its suffix. */
  readonly guesses: string;
}

const base = digitsTo - digitsFrom + 1;
const digit = (value: number): string => String.fromCharCode(digitsFrom + value);

/** A number from 0 on, in one, two or three signs; the more frequent should be the smaller. @throws RangeError where it is too great */
const number = (value: number): string => {
  if (value < oneDigit) return digit(value);
  const second = value - oneDigit;
  if (second < (twoDigits - oneDigit) * base)
    return digit(oneDigit + Math.floor(second / base)) + digit(second % base);
  const third = second - (twoDigits - oneDigit) * base;
  if (third >= (base - twoDigits) * base * base) throw new RangeError(`${value} has no place in three signs`);
  return (
    digit(twoDigits + Math.floor(third / base / base)) +
    digit(Math.floor(third / base) % base) +
    digit(third % base)
  );
};

const packedLetter = (letter: string): string => {
  const index = letters.indexOf(letter);
  if (index < 0) throw new RangeError(`«${letter}» is no letter of the dictionary`);
  return String.fromCharCode(letterFrom + index);
};

const packedLetters = (text: string): string => Array.from(text, packedLetter).join('');

/** Each word as the number of letters that it shares with the word before, and the rest of its letters. */
const packedWords = (words: readonly string[]): string => {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return number(shared) + packedLetters(word.slice(shared));
    })
    .join('');
};

const packedNumbers = (numbers: readonly number[]): string => numbers.map(number).join('');

/** Numbers for things by how often they are used: the most frequent gets the smallest. */
const byUse = (used: readonly string[]): ReadonlyMap<string, number> => {
  const times = Map.groupBy(used, (one) => one);
  const sorted = [...times].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return new Map(sorted.map(([one], index) => [one, index]));
};

const prefixes = ['', 'по', 'наи'];

/** Packs the dictionary. */
export const packed = ({ paradigms, lexemes }: Reduced, endings: Endings): Packed => {
  const forms = paradigms.flat();
  const tags = byUse(forms.map(({ tag }) => tag));
  const suffixes = [...new Set(forms.map(({ suffix }) => suffix))].sort();
  const suffixNumbers = new Map(suffixes.map((suffix, index) => [suffix, index]));
  const shapeOf = (paradigm: Reduced['paradigms'][number]): string =>
    packedNumbers([
      paradigm.length,
      ...paradigm.flatMap(({ prefix, tag }) => [prefixes.indexOf(prefix), tags.get(tag) ?? -1]),
    ]);
  const shapes = byUse(paradigms.map(shapeOf));
  return {
    tags: [...tags.keys()].join(' '),
    suffixes: packedWords(suffixes),
    shapes: [...shapes.keys()].join(''),
    paradigms: paradigms
      .map((paradigm) =>
        packedNumbers([
          shapes.get(shapeOf(paradigm)) ?? -1,
          ...paradigm.map(({ suffix }) => suffixNumbers.get(suffix) ?? -1),
        ]),
      )
      .join(''),
    stems: packedWords(lexemes.map(([stem]) => stem)),
    paradigmOfStem: packedNumbers(lexemes.map(([, paradigm]) => paradigm)),
    endings: packedWords([...endings.keys()]),
    guesses: [...endings.values()]
      .map((own) => packedNumbers([own.length, ...own.flatMap(({ paradigm, suffix }) => [paradigm, suffix])]))
      .join(''),
  };
};
