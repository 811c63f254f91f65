// Words on one height are a line; a wide gap in it parts what stands beside each other.
import { around, type Box, boxOf, type Word } from './shapes.ts';

export interface Line {
  /** From left to right. */
  readonly words: readonly Word[];
  readonly box: Box;
  /** Of most of its letters. */
  readonly size: number;
}

const sizeOf = (words: readonly Word[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
};

const lineOf = (words: readonly Word[]): Line => ({
  words: [...words].sort((a, b) => a.x - b.x),
  box: around(words.map(boxOf)),
  size: sizeOf(words),
});

/** Lines from the top. Raised and lowered marks stay on their line. */
export const linesOf = (words: readonly Word[]): readonly Line[] => {
  const lines: Line[] = [];
  let current: Word[] = [];
  let base = 0;
  for (const word of [...words].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const size = Math.max(word.size, current[0]?.size ?? 0);
    if (current.length > 0 && base - word.y > size * 0.45) {
      lines.push(lineOf(current));
      current = [];
    }
    // A raised mark comes first but does not say where the line is.
    base = current.length === 0 || word.size > (current[0]?.size ?? 0) * 1.2 ? word.y : base;
    current.push(word);
  }
  if (current.length > 0) lines.push(lineOf(current));
  return lines;
};

/** A gap this wide, in sizes of letters, is no space between words. */
const wideGap = 1.6;

/** The stretches of a line between wide gaps. */
export const stretchesOf = ({ words, size }: Line): readonly Line[] => {
  const stretches: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    if (word.x - right > size * wideGap) stretches.push([]);
    stretches.at(-1)?.push(word);
    right = Math.max(right, word.x + word.width);
  }
  return stretches.map(lineOf);
};

const spaceGap = 0.15;

/** The words of a line with the spaces that stand between them. */
export const spaced = ({ words }: Line): readonly Word[] =>
  words.map((word, index) => {
    const before = words[index - 1];
    if (before === undefined) return word;
    const gap = word.x - before.x - before.width;
    const joined =
      gap < Math.max(word.size, before.size) * spaceGap || /\s$/u.test(before.text) || /^\s/u.test(word.text);
    return joined ? word : { ...word, text: ` ${word.text}` };
  });

export const textOfLine = (line: Line): string =>
  spaced(line)
    .map(({ text }) => text)
    .join('');
