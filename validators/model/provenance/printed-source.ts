// The official text as extracted, with its corrections applied: a row of words, each with its place in source.txt.
import type { Correction, Omission } from '../types.ts';
import { type Edit, type EntryEdits, edited, type Unmatched } from './edits.ts';
import { wordsOf } from './words.ts';

/** A word of the source and where it stands in source.txt (line and column from 1). */
export interface SourceWord {
  readonly word: string;
  readonly line: number;
  readonly column: number;
  /** Characters in source.txt: of a restored word, those of the passage it was restored from. */
  readonly length: number;
  /** Offset in the corrected text, and the offset where it ends. */
  readonly at: number;
  readonly end: number;
}

export interface PrintedSource {
  /** The corrected text. */
  readonly text: string;
  readonly words: readonly SourceWord[];
  /** The replaced passages in printed order. */
  readonly edits: readonly Edit[];
  readonly unmatched: readonly Unmatched[];
  /** Corrections that change nothing but white space within a line. */
  readonly idle: readonly Correction[];
}

/** A stretch of the corrected text: where it begins there and in source.txt. */
interface Stretch {
  readonly from: number;
  readonly printedFrom: number;
  /** Length of the printed passage that a correction replaced; null for text as extracted. */
  readonly replaced: number | null;
}

const joined = (text: string, edits: readonly Edit[]): { text: string; stretches: readonly Stretch[] } => {
  const pieces: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  let done = 0;
  const add = (piece: string, printedFrom: number, replaced: number | null): void => {
    if (piece === '') return;
    stretches.push({ from: length, printedFrom, replaced });
    pieces.push(piece);
    length += piece.length;
  };
  for (const { from, to, reads } of edits) {
    add(text.slice(done, from), done, null);
    add(reads, from, to - from);
    done = to;
  }
  add(text.slice(done), done, null);
  return { text: pieces.join(''), stretches };
};

/** The words of the corrected text with their places in the file; both rows are walked once. */
const placed = (
  corrected: string,
  stretches: readonly Stretch[],
  starts: readonly number[],
): SourceWord[] => {
  let stretch = 0;
  let line = 0;
  return wordsOf(corrected).map(({ word, at, length }) => {
    while ((stretches[stretch + 1]?.from ?? Number.POSITIVE_INFINITY) <= at) stretch += 1;
    const { from = 0, printedFrom = 0, replaced = null } = stretches[stretch] ?? {};
    const offset = replaced === null ? printedFrom + at - from : printedFrom;
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    return {
      word,
      line: line + 1,
      column: offset - (starts[line] ?? 0) + 1,
      length: replaced ?? length,
      at,
      end: at + length,
    };
  });
};

/** How much white space stands between two words of a line, and which quotation marks stand, is nothing to mend. */
const asRead = (texts: readonly string[]): string =>
  texts
    .join('\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/[«»„“”]/gu, '"');

const isIdle = ({ printed, reads }: Correction): boolean => asRead(printed) === asRead(reads);

/** Reads a source: corrections first, in their order, then what is left out on purpose. */
export const readSource = (
  text: string,
  corrections: readonly Correction[],
  omissions: readonly Omission[],
): PrintedSource => {
  const entries: EntryEdits[] = [
    ...corrections.map((entry) => ({ entry, reads: entry.reads.join('\n') })),
    ...omissions.map((entry) => ({ entry, reads: '' })),
  ];
  const { edits, unmatched, starts } = edited(text, entries);
  const corrected = joined(text, edits);
  const applied = new Set(edits.map(({ entry }) => entry));
  return {
    text: corrected.text,
    words: placed(corrected.text, corrected.stretches, starts),
    edits,
    unmatched,
    idle: corrections.filter((entry) => applied.has(entry) && isIdle(entry)),
  };
};
