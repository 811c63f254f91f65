// The words of a printed text with their places, found once for all the rules that look at words beside each other.
import { remembered } from '../remembered.ts';

/** A run of letters; a hyphen parts two of them. */
export interface WordPlace {
  readonly text: string;
  /** The word in small letters. */
  readonly lower: string;
  readonly at: number;
  readonly end: number;
}

const WORD = /\p{L}+/gu;

/** The words of a text in order. */
export const wordPlaces: (text: string) => readonly WordPlace[] = remembered((text) => {
  const words: WordPlace[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    words.push({ text: word, lower: word.toLowerCase(), at: index, end: index + word.length });
  return words;
});
