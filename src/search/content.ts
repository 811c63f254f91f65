// What a record is found by: its words for the index, heavier where they name it.

import type { SearchRecord } from '../../validators/search/records/record.ts';
import { matchPhrases, type Phrase } from '../../validators/search/text/phrases.ts';
import { rootToken, stemToken, wordsOf } from '../../validators/search/text/words.ts';

/** A record with the keys of its words and of the phrases in it, each as often as it counts. */
export interface Analysed {
  readonly record: SearchRecord;
  readonly printed: readonly string[];
  readonly weighted: readonly string[];
}

// A word of a name counts as much as this many words of a text.
const NAME_WEIGHT = 8;
const TITLE_WEIGHT = 2;
// An abbreviation that stands in more records than this tells little about any of them.
const RARE = 0.05;

const analysePart = (text: string, weight: number, phrases: readonly Phrase[]): Omit<Analysed, 'record'> => {
  const words = wordsOf(text);
  const first = words.map((word) => word.keys[0]);
  const printed = words.flatMap((word) => word.keys);
  const once = [...printed, ...matchPhrases(first, phrases).map(({ key }) => key)];
  return { printed, weighted: Array.from({ length: weight }, () => once).flat() };
};

/** Reads the words of a record. */
export const analyse = (record: SearchRecord, phrases: readonly Phrase[]): Analysed => {
  const { names, title, text } = record;
  const parts = [
    ...names.map((name) => analysePart(name, NAME_WEIGHT, phrases)),
    analysePart(title, text === '' ? 1 : TITLE_WEIGHT, phrases),
    analysePart(text, 1, phrases),
  ];
  return {
    record,
    printed: parts.flatMap((part) => part.printed),
    weighted: parts.flatMap((part) => part.weighted),
  };
};

/** The phrases whose abbreviation stands in so few records that it tells what they are about. */
export const rarePhrases = (all: readonly Analysed[], phrases: readonly Phrase[]): readonly Phrase[] => {
  const counts = new Map<string, number>();
  for (const { weighted } of all) {
    for (const key of new Set(weighted)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return phrases.filter(({ key }) => (counts.get(key) ?? 0) <= all.length * RARE);
};

/**
 * The text that Pagefind indexes for a record: each key as its stem and as its root. «Охвачены ЦМН» is about «наставничество»
 * too: the words of a rare abbreviation are added as roots only, so that they come after what is printed.
 */
export const indexText = ({ weighted }: Analysed, rare: readonly Phrase[]): string => {
  const own = new Set(weighted);
  const related = rare.filter(({ key }) => own.has(key)).flatMap(({ words }) => words);
  const tokens = weighted.flatMap((key) => [stemToken(key), rootToken(key)]);
  return [...tokens, ...new Set(related.map(rootToken))].join(' ');
};
