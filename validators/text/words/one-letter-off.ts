// Which of many words may differ from one by a letter, without holding each against each: two such words are the same when
// the right letter is left out of the one, of the other, or of both.
import { longestWord } from '../places/bounds.ts';

/** A word and what is left of it without each of its letters. */
const lessOne = (word: string): ReadonlySet<string> =>
  new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);

/**
 * Finds the words that may differ from a given one by one letter mistaken, lost or put in; some of them differ by more.
 *
 * @param words each once; those longer than any word of an act are left out
 * @returns the found words in the order in which they were given, the word itself among them
 */
export const oneLetterOff = (words: readonly string[]): ((word: string) => readonly string[]) => {
  const known = new Map<string, number[]>();
  for (const [index, word] of words.entries())
    if (word.length <= longestWord)
      for (const key of lessOne(word)) {
        const same = known.get(key);
        if (same === undefined) known.set(key, [index]);
        else same.push(index);
      }
  return (word) => {
    if (word.length > longestWord) return [];
    const found = new Set([...lessOne(word)].flatMap((key) => known.get(key) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((index) => words.slice(index, index + 1));
  };
};
