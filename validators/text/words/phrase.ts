// Whether a text uses a name in whatever case: «Федеральный реестр» is used in «из Федерального реестра».
import { matchWords } from './word-match.ts';

/** As many letters at the end of a Russian word as its cases change, and as few as a stem must keep. */
const endingLetters = 3;
const stemLetters = 4;

const stem = (word: string): string => word.slice(0, Math.max(stemLetters, word.length - endingLetters));

/** The words of a name by their stems; a number or a short word is its own stem. */
export const phraseStems = (name: string): readonly string[] => matchWords(name).map(stem);

const fits = (word: string | undefined, wanted: string): boolean =>
  word !== undefined &&
  (wanted.length < stemLetters || /^\d+$/.test(wanted) ? word === wanted : word.startsWith(wanted));

/** Whether the words of a name stand one after another in the words of a text, in any case and number. */
export const hasPhrase = (words: readonly string[], stems: readonly string[]): boolean =>
  stems.length > 0 && words.some((_, at) => stems.every((wanted, step) => fits(words[at + step], wanted)));
