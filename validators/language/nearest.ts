// What a word that nobody knows was perhaps meant to be: known words one or two letters from it. The tree of stems is walked
// with the row of edit distances beside it, so that a branch is left as soon as nothing in it can be near.
import { distance as distanceOf } from 'fastest-levenshtein';
import { isKnown } from './analyse.ts';
import { theDictionary } from './dictionary.ts';
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

/** A row of Levenshtein's table: distances from what was walked so far to each beginning of the word. */
type Row = readonly number[];

const nextRow = (before: Row, letter: number, word: readonly number[]): Row => {
  const row = [(before[0] ?? 0) + 1];
  for (let at = 1; at <= word.length; at += 1)
    row.push(
      Math.min(
        (before[at] ?? 0) + 1,
        (row[at - 1] ?? 0) + 1,
        (before[at - 1] ?? 0) + (word[at - 1] === letter ? 0 : 1),
      ),
    );
  return row;
};

const least = (row: Row): number => Math.min(...row);

/** Known common words within a distance, each with its own. */
const within = (word: string, bound: number): ReadonlyMap<string, number> => {
  const { tree, paradigms, paradigmOfStem } = theDictionary();
  const sought = lettersOf(word);
  const found = new Map<string, number>();
  const ends = (stem: string, row: Row, paradigm: number): void => {
    for (const suffix of paradigms.commonSuffixes(paradigm)) {
      if (Math.abs(stem.length + suffix.length - word.length) > bound) continue;
      let own = row;
      for (const letter of lettersOf(suffix)) {
        own = nextRow(own, letter, sought);
        if (least(own) > bound) break;
      }
      const last = own[word.length] ?? bound + 1;
      if (last <= bound && least(own) <= bound) found.set(stem + suffix, last);
    }
  };
  const walk = (node: number, stem: string, row: Row): void => {
    const lastStem = tree.firstStem[node + 1] ?? 0;
    for (let number = tree.firstStem[node] ?? 0; number < lastStem; number += 1)
      ends(stem, row, paradigmOfStem[number] ?? 0);
    const end = tree.end[node] ?? 0;
    for (let child = node + 1; child < end; child = tree.end[child] ?? end) {
      const letter = tree.letter[child] ?? 0;
      const next = nextRow(row, letter, sought);
      if (least(next) <= bound) walk(child, stem + alphabet.charAt(letter), next);
    }
  };
  walk(
    0,
    '',
    Array.from({ length: word.length + 1 }, (_, at) => at),
  );
  return found;
};

const nearInField = (word: string, bound: number): ReadonlyMap<string, number> => {
  const { ofField, paradigms } = theDictionary();
  const forms = ofField.flatMap(({ stem, paradigm }) =>
    Math.abs(stem.length - word.length) > longest
      ? []
      : paradigms.commonSuffixes(paradigm).map((suffix) => stem + suffix),
  );
  return new Map(
    forms.map((form) => [form, distanceOf(form, word)] as const).filter(([, far]) => far <= bound),
  );
};

/**
 * The known words that an unknown one may be meant to be: one letter from it, else, for a long one, two. None for a word that is
 * known, or too short to be told from another. Names and abbreviations are left out.
 *
 * @param word lower case or not, «е» for «ё» or not
 * @param times how often a word stands in the texts at hand: of equally near ones the more frequent comes first
 * @returns the nearest first, then those of the field, then the more frequent, then those with the same first letter
 */
export const nearest = (word: string, times: (known: string) => number = () => 0): readonly Near[] => {
  const sought = word.toLowerCase().replaceAll('ё', 'е');
  if (sought.length < oneLetterFrom || sought.length > longest || isKnown(word)) return [];
  for (const bound of [1, 2] as const) {
    if (bound === 2 && sought.length < twoLettersFrom) break;
    const [field, general] = [nearInField(sought, bound), within(sought, bound)];
    const all = [...new Map([...general, ...field])].filter(([, far]) => far > 0);
    const rank = (one: string): number => (one.startsWith(sought.charAt(0)) ? 1 : 0);
    if (all.length > 0)
      return all
        .map(([known, far]) => ({
          word: known,
          distance: far === 1 ? (1 as const) : (2 as const),
          ofField: field.has(known),
        }))
        .sort(
          (a, b) =>
            a.distance - b.distance ||
            Number(b.ofField) - Number(a.ofField) ||
            times(b.word) - times(a.word) ||
            rank(b.word) - rank(a.word),
        );
  }
  return [];
};
