// The blanks of a form: a line to write on, or what is to be written, in square brackets.

/** A blank in a text; `index` tells how many stand before it. */
export interface Blank {
  readonly at: number;
  readonly length: number;
  readonly index: number;
}

/** A prompt says what is awaited in words: «[срок]», «[орган, который издаёт приказ]». A line to write on may be parted by quotes for the day. */
const BLANK = /\[\p{Script=Cyrillic}{3}[^[\]\n]{0,120}\]|_{3,}/gu;

/** The blanks of a text, from left to right. */
export const blanksIn = (text: string): readonly Blank[] =>
  text.includes('[') || text.includes('___')
    ? [...text.matchAll(BLANK)].map(({ 0: words, index: at }, index) => ({ at, length: words.length, index }))
    : [];
