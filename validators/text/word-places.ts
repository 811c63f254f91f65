// The words of a printed text with their places, found once for all the rules that look at words beside each other.
import { remembered } from './remembered.ts';

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

const SPACE = /^\s+$/u;

/** Two words with nothing but white space between them, and no hyphen before or after. */
export interface Neighbours {
  readonly left: WordPlace;
  readonly right: WordPlace;
}

/** The words of a text that stand side by side, pair by pair; a word is the right of one pair and the left of the next. */
export function* neighbours(text: string): Generator<Neighbours> {
  let left: WordPlace | null = null;
  for (const right of wordPlaces(text)) {
    if (
      left !== null &&
      text.charAt(left.at - 1) !== '-' &&
      text.charAt(right.end) !== '-' &&
      SPACE.test(text.slice(left.end, right.at))
    )
      yield { left, right };
    left = right;
  }
}
