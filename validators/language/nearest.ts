// What a word that nobody knows was perhaps meant to be: known words one letter from it, and words of the field or of a text two
// letters from it. The tree of stems is walked with the row of edit distances beside it, so that a branch is left as soon as
// nothing in it can be near; for two letters that would take ten times as long, and find what nobody meant.
import { distance as distanceOf } from 'fastest-levenshtein';
import { remembered } from '../text/remembered.ts';
import { isKnown } from './analyse.ts';
import { foundInDictionary, theDictionary } from './dictionary.ts';
import { letters as alphabet } from './packed.ts';
import { lettersOf } from './stem-tree.ts';

/** A known word near an unknown one. */
export interface Near {
  readonly word: string;
  /** Letters lost, put in or mistaken; two neighbours that changed places are two. */
  readonly distance: 1 | 2;
  /** The word is on the list of the field. */
  readonly ofField: boolean;
}

/** In a shorter word a letter makes too many others, and two letters do; what is longer is not one word. */
const oneLetterFrom = 4;
const twoLettersFrom = 8;
const longest = 40;

const lettersOfSuffix = new Map<string, readonly number[]>();
const suffixLetters = (suffix: string): readonly number[] => {
  const known = lettersOfSuffix.get(suffix) ?? lettersOf(suffix);
  lettersOfSuffix.set(suffix, known);
  return known;
};

const bound = 1;

/** Known common words one letter from another. */
const within = (word: string): ReadonlyMap<string, number> => {
  const { tree, paradigms, paradigmOfStem } = theDictionary();
  const sought = lettersOf(word);
  const width = sought.length + 1;
  const deepest = sought.length + bound;
  // A row of Levenshtein's table for each letter walked: distances to each beginning of the word; beyond the bound all are alike.
  const rows = new Uint8Array((deepest + 2) * width).fill(bound + 1);
  for (let at = 0; at <= Math.min(bound, sought.length); at += 1) rows[at] = at;
  const path: string[] = [];
  const found = new Map<string, number>();

  /** Fills the row below `depth` for one letter more, and says whether anything in it is within the bound. */
  const step = (depth: number, letter: number): boolean => {
    const [above, own] = [depth * width, (depth + 1) * width];
    const [first, last] = [Math.max(0, depth + 1 - bound), Math.min(sought.length, depth + 1 + bound)];
    let near = false;
    for (let at = first; at <= last; at += 1) {
      let value = (at <= depth + bound ? (rows[above + at] ?? 0) : bound) + 1;
      if (at > first) value = Math.min(value, (rows[own + at - 1] ?? 0) + 1);
      if (at > 0) value = Math.min(value, (rows[above + at - 1] ?? 0) + (sought[at - 1] === letter ? 0 : 1));
      rows[own + at] = Math.min(value, bound + 1);
      near ||= value <= bound;
    }
    return near;
  };
  const ends = (depth: number, paradigm: number): void => {
    for (const suffix of paradigms.commonSuffixes(paradigm)) {
      const length = depth + suffix.length;
      if (Math.abs(length - sought.length) > bound) continue;
      const isNear = suffixLetters(suffix).every((letter, index) => step(depth + index, letter));
      const distance = rows[length * width + sought.length] ?? bound + 1;
      if (isNear && distance <= bound) found.set(path.slice(0, depth).join('') + suffix, distance);
    }
  };
  const walk = (node: number, depth: number): void => {
    const lastStem = tree.firstStem[node + 1] ?? 0;
    for (let number = tree.firstStem[node] ?? 0; number < lastStem; number += 1)
      ends(depth, paradigmOfStem[number] ?? 0);
    if (depth >= deepest) return;
    const end = tree.end[node] ?? 0;
    for (let child = node + 1; child < end; child = tree.end[child] ?? end) {
      const letter = tree.letter[child] ?? 0;
      if (!step(depth, letter)) continue;
      path[depth] = alphabet.charAt(letter);
      walk(child, depth + 1);
    }
  };
  walk(0, 0);
  return found;
};

let formsOfField: readonly string[] | null = null;

/** Every form of the words of the field. */
const fieldForms = (): readonly string[] => {
  const { ofField, paradigms } = theDictionary();
  formsOfField ??= ofField.flatMap(({ stem, paradigm }) =>
    paradigms.commonSuffixes(paradigm).map((suffix) => stem + suffix),
  );
  return formsOfField;
};

/** The words of a list within a distance of another, each with its own. */
const nearIn = (words: readonly string[], word: string, bound: number): ReadonlyMap<string, number> =>
  new Map(
    words
      .filter((one) => Math.abs(one.length - word.length) <= bound)
      .map((one) => [one, distanceOf(one, word)] as const)
      .filter(([, far]) => far <= bound),
  );

/** Known common words in which two letters side by side have changed places: «консультцаий». */
const swapped = (word: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (let at = 1; at < word.length; at += 1) {
    const other = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    if (foundInDictionary(other).some(({ form }) => form.name === null)) found.set(other, 1);
  }
  return found;
};

/** The known words near an unknown one, in any order. */
const nearTo: (word: string) => readonly Near[] = remembered((word) => {
  const inField = nearIn(fieldForms(), word, word.length < twoLettersFrom ? 1 : 2);
  const byField = new Map([...inField].filter(([, far]) => far === 1));
  const all = [...new Map([...within(word), ...swapped(word), ...byField])];
  return (all.length > 0 ? all : [...inField]).map(([known, far]) => ({
    word: known,
    distance: far === 1 ? 1 : 2,
    ofField: inField.has(known),
  }));
});

/**
 * The known words that an unknown one may be meant to be: one letter from it, or two that have changed places; else, for a long
 * one, words of the field two letters from it. None for a word that is known, or too short to be told from another. Names and
 * abbreviations are left out.
 *
 * @param word lower case or not, «е» for «ё» or not
 * @param times how often a word stands in the texts at hand: of equally near ones the more frequent comes first
 * @returns the nearest first, then those of the field, then the more frequent, then those with the same first letter
 */
export const nearest = (word: string, times: (known: string) => number = () => 0): readonly Near[] => {
  const sought = word.toLowerCase().replaceAll('ё', 'е');
  if (sought.length < oneLetterFrom || sought.length > longest || isKnown(word)) return [];
  const rank = (known: string): number => (known.startsWith(sought.charAt(0)) ? 1 : 0);
  return nearTo(sought).toSorted(
    (a, b) =>
      a.distance - b.distance ||
      Number(b.ofField) - Number(a.ofField) ||
      times(b.word) - times(a.word) ||
      rank(b.word) - rank(a.word),
  );
};

/**
 * Finds, for a long word, those of a text's words that begin with its letter and are two letters from it at most.
 *
 * @param words in lower case with «е» for «ё»
 */
export const nearAmong = (words: readonly string[]): ((word: string) => readonly string[]) => {
  const byLetter = Map.groupBy(words, (word) => word.charAt(0));
  return (word) =>
    word.length < twoLettersFrom ? [] : [...nearIn(byLetter.get(word.charAt(0)) ?? [], word, 2).keys()];
};
