// Where the content and the source differ: in words, or in the marks between words that are the same.
import type { Alignment } from './align.ts';
import { type Setting, sameMarks } from './marks.ts';
import type { SourceWord } from './printed-source.ts';
import type { Piece } from './reading.ts';
import { wordsOf } from './words.ts';

/** A word of the content: the piece it stands in and where. */
export interface ContentWord {
  readonly word: string;
  readonly piece: Piece;
  readonly at: number;
  readonly length: number;
  /** The texts without a word that stand before it: a cell with «+». */
  readonly signs: readonly string[];
}

/** Words printed and not published, words published and not printed, or some for others. */
export interface WordDifference {
  readonly printed: readonly SourceWord[];
  readonly published: readonly ContentWord[];
  /** The published words around the place; null at the beginning and at the end. */
  readonly after: ContentWord | null;
  readonly before: ContentWord | null;
  /** The source's word before the place; null at the beginning. */
  readonly printedAfter: SourceWord | null;
}

/** Other marks between two words than those printed. */
export interface MarkDifference {
  readonly printed: string;
  readonly published: string;
  /** The words on both sides of the marks. */
  readonly from: ContentWord;
  readonly to: ContentWord;
  readonly printedFrom: SourceWord;
  readonly printedTo: SourceWord;
}

/** The words of the content in printed order. */
export const contentWords = (pieces: readonly Piece[]): ContentWord[] => {
  const words: ContentWord[] = [];
  let signs: readonly string[] = [];
  for (const piece of pieces) {
    const own = wordsOf(piece.text);
    if (own.length === 0) signs = [...signs, piece.text];
    for (const word of own) {
      words.push({ ...word, piece, signs });
      signs = [];
    }
  }
  return words;
};

/** A stretch of both rows: printed words from and to, published words from and to. */
interface Stretch {
  readonly printed: readonly [number, number];
  readonly published: readonly [number, number];
}

/** The two rows of words and which belong together. */
export interface Rows {
  /** The corrected text of the source. */
  readonly text: string;
  readonly printed: readonly SourceWord[];
  /** Places in `printed` before which a repeated header was taken away. */
  readonly breaks: ReadonlySet<number>;
  readonly published: readonly ContentWord[];
  readonly alignment: Alignment;
}

/** A hyphen at the end of a line: the word goes on in the next one. */
const lineEnd = /[-‐\u00AD]\s+$/u;

/** Whether the printed words are the published one, torn at the ends of lines. */
const isTorn = (text: string, printed: readonly SourceWord[], published: readonly ContentWord[]): boolean =>
  published.length === 1 &&
  printed.map(({ word }) => word).join('') === published[0]?.word &&
  printed.slice(1).every(({ at }, index) => lineEnd.test(text.slice(printed[index]?.at ?? 0, at)));

/** The stretches in which the rows differ. */
const unequal = ({ printed, published, alignment }: Rows): Stretch[] => {
  const stretches: Stretch[] = [];
  let [a, c] = [0, 0];
  for (let d = 0; d <= published.length; d += 1) {
    const b = d === published.length ? printed.length : (alignment[d] ?? -1);
    if (b === -1) continue;
    if (b > a || d > c) stretches.push({ printed: [a, b], published: [c, d] });
    [a, c] = [b + 1, d + 1];
  }
  return stretches;
};

const count = ([from, to]: readonly [number, number]): number => to - from;

/** So many equal words may stand between a word left out and one put in that are a single replacement. */
const nearby = 12;

/** «а б» for «б б» is «а» replaced by «б», not «а» left out and a second «б» put in: one slip, one difference. */
const asReplacement = ({ printed, published }: Rows, first: Stretch, second: Stretch): Stretch[] | null => {
  const [a, b] = [first.printed[0], second.printed[1]];
  const [c, d] = [first.published[0], second.published[1]];
  const between = second.printed[0] - first.printed[1];
  if (b - a !== d - c || between > nearby || count(first.printed) === count(first.published)) return null;
  const unlike: number[] = [];
  for (let step = 0; step < b - a; step += 1)
    if (printed[a + step]?.word !== published[c + step]?.word) unlike.push(step);
  if (unlike.length > Math.max(count(first.printed), count(first.published))) return null;
  return unlike.map((step) => ({
    printed: [a + step, a + step + 1],
    published: [c + step, c + step + 1],
  }));
};

const withReplacements = (rows: Rows, stretches: readonly Stretch[]): Stretch[] => {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const before = result.at(-1);
    const replaced = before === undefined ? null : asReplacement(rows, before, stretch);
    if (replaced === null) result.push(stretch);
    else result.splice(-1, 1, ...replaced);
  }
  return result;
};

/** The differences in words, in printed order. */
export const wordDifferences = (rows: Rows): WordDifference[] =>
  withReplacements(rows, unequal(rows)).flatMap((stretch): WordDifference[] => {
    const printed = rows.printed.slice(...stretch.printed);
    const published = rows.published.slice(...stretch.published);
    if (isTorn(rows.text, printed, published)) return [];
    return [
      {
        printed,
        published,
        after: rows.published[stretch.published[0] - 1] ?? null,
        before: rows.published[stretch.published[1]] ?? null,
        printedAfter: rows.printed[stretch.printed[0] - 1] ?? null,
      },
    ];
  });

const settingOf = (from: Piece, to: Piece): Setting => {
  if (from === to) return from.field === 'deadline' ? 'deadline' : 'inside';
  return from.field === undefined && to.field === undefined ? 'between' : 'field';
};

/** The differences in marks between words that follow each other in both rows. */
export const markDifferences = ({ text, printed, breaks, published, alignment }: Rows): MarkDifference[] => {
  const differences: MarkDifference[] = [];
  for (const [index, to] of published.entries()) {
    const from = published[index - 1];
    const place = alignment[index] ?? -1;
    const [printedFrom, printedTo] = [printed[place - 1], printed[place]];
    if (from === undefined || printedFrom === undefined || printedTo === undefined) continue;
    if (alignment[index - 1] !== place - 1 || breaks.has(place)) continue;
    const between = text.slice(printedFrom.end, printedTo.at);
    const same = from.piece === to.piece;
    const own = same
      ? from.piece.text.slice(from.at + from.length, to.at)
      : [from.piece.text.slice(from.at + from.length), ...to.signs, to.piece.text.slice(0, to.at)].join('\n');
    if (!sameMarks(between, own, settingOf(from.piece, to.piece)))
      differences.push({ printed: between, published: own, from, to, printedFrom, printedTo });
  }
  return differences;
};
