// Finds words in a printed text by their stems: the ground on which functions are tied to the topics of a teacher.
import { remembered } from '../remembered.ts';
import { normalise } from './words.ts';

/** What a text must have: everything of `all`, something of `any` where it is given, nothing of `none`. */
export interface WordGroup {
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** The words of a text as they are compared: lower case, ё as е, without punctuation; «научно-методический» is two. */
export const matchWords: (text: string) => readonly string[] = remembered(
  (text) => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [],
);

/** Whether a word is the pattern, or begins with it where the pattern ends in an asterisk. */
const fits = (word: string | undefined, pattern: string): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** A pattern as the words it asks for one after another, each a word or a stem with its asterisk. */
const steps: (pattern: string) => readonly string[] = remembered((pattern) =>
  pattern.split(/\s+/u).flatMap((part) => {
    const words = matchWords(part);
    return words.map((word, index) => (part.endsWith('*') && index === words.length - 1 ? `${word}*` : word));
  }),
);

/**
 * Whether a pattern stands in the words of a text. A pattern is a whole word («ИОМ»), a stem with an asterisk, which
 * fits every word that begins with it («диагностик*»), or several of these in a row («индивидуальн* маршрут*»).
 */
export const hasPattern = (words: readonly string[], pattern: string): boolean => {
  const asked = steps(pattern);
  return (
    asked.length > 0 && words.some((_, at) => asked.every((step, index) => fits(words[at + index], step)))
  );
};

/** Whether a text has what a group asks for. A group that asks for nothing fits no text. */
export const fitsGroup = (words: readonly string[], { all, any, none }: WordGroup): boolean =>
  all.length + any.length > 0 &&
  all.every((pattern) => hasPattern(words, pattern)) &&
  (any.length === 0 || any.some((pattern) => hasPattern(words, pattern))) &&
  !none.some((pattern) => hasPattern(words, pattern));
