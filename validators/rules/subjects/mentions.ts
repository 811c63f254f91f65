// Which of many sentences print a name, in whatever case. The sentences are read once; a name is then looked for only where
// its rarest word stands.
import type { Subject } from '../../model/types.ts';
import { matchWords } from '../../text/words/word-match.ts';

/** All names of a subject as the data give them. */
export const namesOf = ({ name, short, aliases }: Subject): readonly string[] => [
  name,
  ...(short === null ? [] : [short]),
  ...aliases,
];

/** Shorter words, and abbreviations, have no cases that would be told from other words. */
const shortestInflected = 5;
const VOWEL = /[аеёиоуыэюя]/u;
const longestEnding = 3;

const isInflected = (word: string): boolean => word.length >= shortestInflected && VOWEL.test(word);

/** What all cases of a word have in common, and other words may have too. */
const keyOf = (word: string): string => (isInflected(word) ? word.slice(0, shortestInflected - 1) : word);

/** Whether two words are cases of one: «актив» and «актива», not «методист» and «методический». */
const areOne = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (!isInflected(a) || !isInflected(b)) return false;
  const least = Math.max(shortestInflected - 1, Math.max(a.length, b.length) - longestEnding);
  return a.slice(0, least) === b.slice(0, least);
};

/** Where a name stands in the words of a sentence: the place of its first word, every time. A name without words stands nowhere. */
export function* namePlaces(name: readonly string[], sentence: readonly string[]): Generator<number> {
  if (name.length === 0) return;
  for (const at of sentence.keys())
    if (name.every((word, place) => areOne(sentence[at + place] ?? '', word))) yield at;
}

const standsIn = (name: readonly string[], sentence: readonly string[]): boolean =>
  namePlaces(name, sentence).next().done !== true;

/** Finds the indexes of the sentences in which one of some names stands; a name without words stands nowhere. */
export const mentionsIn = (
  sentences: readonly string[],
): ((names: readonly string[]) => ReadonlySet<number>) => {
  const read = sentences.map(matchWords);
  const having = new Map<string, number[]>();
  for (const [index, words] of read.entries())
    for (const key of new Set(words.map(keyOf))) {
      const known = having.get(key);
      if (known === undefined) having.set(key, [index]);
      else known.push(index);
    }
  return (names) => {
    const found = new Set<number>();
    for (const name of names) {
      const words = matchWords(name);
      const [rarest = []] = words
        .map((word) => having.get(keyOf(word)) ?? [])
        .toSorted((a, b) => a.length - b.length);
      for (const index of rarest) if (standsIn(words, read[index] ?? [])) found.add(index);
    }
    return found;
  };
};
