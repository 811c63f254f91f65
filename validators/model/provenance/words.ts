// Texts are compared word by word: white space, kinds of quote and dash and letter case do not matter; words and other marks do.
import { remembered } from '../../text/remembered.ts';
import { normalise } from '../../text/words/words.ts';

/** A word of a text: a run of letters or figures. */
export interface Word {
  /** The word as it is compared. */
  readonly word: string;
  readonly at: number;
  readonly length: number;
}

/** Combining marks and what no reader sees belong to the word they stand in. */
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;
const plain = /^[а-яa-z0-9]+$/;

/** A language has far fewer words than a text: each is made comparable once. */
const compared: (text: string) => string = remembered((text) => {
  const lower = text.toLowerCase();
  return plain.test(lower) ? lower : normalise(text);
});

/** The words of a text in order, with their offsets. */
export const wordsOf: (text: string) => readonly Word[] = remembered((text) =>
  Array.from(text.matchAll(run), ({ 0: printed, index }) => ({
    word: compared(printed),
    at: index,
    length: printed.length,
  })),
);

/** What stands between two words as it is compared: no white space, one kind of quote, of dash and of ellipsis. */
export const marksOf = (between: string): string =>
  /\S/.test(between)
    ? normalise(between).replace(/["`]+/g, '"').replaceAll('…', '...').replace(/\s/gu, '')
    : '';
