// «ИОМ» and «индивидуальный образовательный маршрут» are one thing: the acts' own abbreviations say so.
import type { Corpus } from '../../index.ts';
import { wordsOf } from './words.ts';

/** The keys of a phrase's words in order, and the key that stands for the phrase. */
export interface Phrase {
  readonly words: readonly string[];
  readonly key: string;
}

/** Where a phrase stands: from the first word of a list up to, but without, `end`. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

interface Named {
  readonly short: string | null;
  readonly means: string;
}

const ABBREVIATION = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*$/u;

const keysOf = (text: string): readonly string[] => wordsOf(text).map((word) => word.keys[0]);

// «Владимирский институт развития образования» out of «… учреждение «Владимирский институт …» имени …»: the words whose
// first letters spell the abbreviation; all words where none do.
const spelledOut = (means: string, letters: string): readonly string[] => {
  const words = wordsOf(means);
  const initials = words.map((word) => word.plain.charAt(0)).join('');
  const at = initials.indexOf(letters);
  return (at < 0 ? words : words.slice(at, at + letters.length)).map((word) => word.keys[0]);
};

const phrasesOf = ({ short, means }: Named): readonly Phrase[] => {
  if (short === null || !ABBREVIATION.test(short)) return [];
  const joined = short.replace(/[ -]/gu, '');
  const key = keysOf(joined)[0];
  if (key === undefined) return [];
  const spaced = keysOf(short);
  const long = spelledOut(means, joined.toLowerCase());
  return [spaced, long].filter((words) => words.length > 1).map((words) => ({ words, key }));
};

/**
 * Every abbreviation that the territories define (in their acts, terms and names of subjects) with its words, longest first.
 * Only those in capitals count: «Министерство» would stand for too much.
 */
export const findPhrases = (corpus: Corpus): readonly Phrase[] => {
  const named = corpus.territories.flatMap((territory): readonly Named[] => [
    ...territory.abbreviations,
    ...territory.terms.map(({ short, term }) => ({ short, means: term })),
    ...territory.subjects.map(({ short, name }) => ({ short, means: name })),
  ]);
  const unique = new Map(
    named.flatMap(phrasesOf).map((phrase) => [[...phrase.words, phrase.key].join(' '), phrase]),
  );
  return [...unique.entries()]
    .toSorted(([a, one], [b, two]) => two.words.length - one.words.length || (a < b ? -1 : 1))
    .map(([, phrase]) => phrase);
};

const standsAt = (keys: readonly string[], start: number, words: readonly string[]): boolean =>
  words.every((word, index) => keys[start + index] === word);

/** Every place where a phrase stands among the keys of a text; places may overlap. `phrases` come longest first. */
export const matchPhrases = (keys: readonly string[], phrases: readonly Phrase[]): readonly PhraseMatch[] => {
  const byFirst = Map.groupBy(phrases, (phrase) => phrase.words[0] ?? '');
  return keys.flatMap((first, start) =>
    (byFirst.get(first) ?? [])
      .filter((phrase) => standsAt(keys, start, phrase.words))
      .map(({ key, words }) => ({ start, end: start + words.length, key })),
  );
};
