// What is typed into the form of a list, held against the words of an item as a Russian reader means it: endings aside.

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a word begins with, whatever its ending: all but the last three letters, and never less than four. */
const beginning = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** Whether a text has every word that is asked for, or one of the same beginning; true where nothing is asked for. */
export const hasWords = (text: string, asked: string): boolean => {
  const words = wordsIn(text);
  return wordsIn(asked).every((word) => words.some((one) => one.startsWith(beginning(word))));
};
