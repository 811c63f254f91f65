// The words of all records, small enough to be loaded with the page: what is known, what is mistyped, what stands for what.
import { distance } from 'fastest-levenshtein';
import type { Phrase } from './phrases.ts';
import { isNumber, rootOf } from './words.ts';

/** The vocabulary as it lies in words.json: the stems and numbers of all records, most frequent first, with spaces between. */
export interface VocabularyFile {
  readonly stems: string;
  readonly phrases: readonly Phrase[];
}

export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
}

/** Makes a file of the keys of all records; a key comes as often as it is printed. */
export const writeVocabulary = (keys: readonly string[], phrases: readonly Phrase[]): VocabularyFile => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { stems: sorted.map(([key]) => key).join(' '), phrases };
};

export const readVocabulary = ({ stems, phrases }: VocabularyFile): Vocabulary => {
  const all = new Set([...stems.split(' '), ...phrases.map(({ key }) => key)]);
  return { stems: all, roots: new Set([...all].map(rootOf)), phrases };
};

/** Whether a key, or a word of the same root, occurs in the records. */
export const isKnown = (key: string, vocabulary: Vocabulary): boolean => vocabulary.roots.has(rootOf(key));

const SHORTEST_BEGINNING = 3;

/** Whether a word of the records begins like this: it is still being typed. */
export const isBeginning = (plain: string, vocabulary: Vocabulary): boolean =>
  plain.length >= SHORTEST_BEGINNING && [...vocabulary.stems].some((stem) => stem.startsWith(plain));

const swapped = (word: string): readonly string[] =>
  [...word]
    .slice(1)
    .map((letter, index) => `${word.slice(0, index)}${letter}${word.charAt(index)}${word.slice(index + 2)}`);

const away = (stem: string, known: string, turned: ReadonlySet<string>): number =>
  turned.has(known) ? 1 : distance(known, stem);

/**
 * Known stems that a mistyped one may have been meant for, the closest first and of equally close ones the more frequent.
 * Two letters that changed places count as one slip. `slips` is how many are allowed.
 */
const closeStems = (stem: string, { stems }: Vocabulary, slips: number): readonly string[] => {
  if (slips === 0 || isNumber(stem)) return [];
  const turned = new Set(swapped(stem));
  return [...stems]
    .filter((known) => Math.abs(known.length - stem.length) <= slips && !isNumber(known))
    .map((known) => ({ known, slips: away(stem, known, turned) }))
    .filter((one) => one.slips <= slips)
    .toSorted((a, b) => a.slips - b.slips)
    .map(({ known }) => known);
};

/** The stem that is surely meant by a mistyped one; a short word may as well be another word, and has none. */
export const meantStem = (stem: string, vocabulary: Vocabulary): string | undefined =>
  closeStems(stem, vocabulary, stem.length < 6 ? 0 : stem.length < 9 ? 1 : 2)[0];

/** Stems that may be meant by a mistyped one: worth offering to the reader, not worth deciding for them. */
export const possibleStems = (stem: string, vocabulary: Vocabulary): readonly string[] =>
  closeStems(stem, vocabulary, stem.length < 4 ? 0 : stem.length < 7 ? 1 : 2);
