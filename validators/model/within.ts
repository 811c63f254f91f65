// A finding about a few words of a long cell points at these words, not at the whole cell.
import type { Range } from '../source/position.ts';
import { type Passage, placeOf, type Spot } from '../source/spot.ts';
import { rawAt } from './raw-text.ts';

/** In a longer text that the file writes otherwise than it reads, words are not looked for: it would take too long. */
const longestSearched = 20_000;

/** A printed text as the file writes it. */
interface Written {
  readonly printed: string;
  readonly raw: string;
  /** Where the printed text stands in `raw` letter by letter, -1 where markup or a line break parts it. */
  readonly whole: number;
  /** Where each line of `raw` begins. */
  readonly lines: readonly number[];
}

/** The text that was asked for last at a spot: one text is asked for many times in a row. */
const known = new WeakMap<Spot, Written>();

const writtenAt = (spot: Spot, printed: string, texts: ReadonlyMap<string, string>): Written => {
  const before = known.get(spot);
  if (before?.printed === printed) return before;
  const { file, range } = placeOf(spot);
  const raw = rawAt(texts.get(file) ?? '', range);
  const lines = [0, ...Array.from(raw.matchAll(/\n/g), ({ index }) => index + 1)];
  const written = { printed, raw, whole: raw.indexOf(printed), lines };
  known.set(spot, written);
  return written;
};

/** The place in `raw` of the words printed at `at`, counted by their occurrences; -1 where it has not as many. */
const searched = ({ printed, raw }: Written, words: string, at: number): number => {
  if (printed.length > longestSearched) return -1;
  let start = raw.indexOf(words);
  for (
    let found = printed.indexOf(words);
    found !== -1 && found < at && start !== -1;
    found = printed.indexOf(words, found + 1)
  )
    start = raw.indexOf(words, start + 1);
  return start;
};

/** The last line that begins at or before a place, from 0. */
const lineAt = (lines: readonly number[], place: number): number => {
  let [first, last] = [0, lines.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((lines[middle] ?? 0) <= place) first = middle;
    else last = middle - 1;
  }
  return first;
};

/**
 * The spot narrowed to the words `[at, at + length)` of its printed text.
 * The spot itself where the file writes them otherwise (markup or a line break stands between them).
 *
 * @param texts the files as read, see `Corpus.texts`
 */
export const within = (
  spot: Spot,
  printed: string,
  { at, length }: { readonly at: number; readonly length: number },
  texts: ReadonlyMap<string, string>,
): Spot => {
  const words = printed.slice(at, at + length);
  const passage: Passage = { printed, at, length };
  if (words === '' || words.includes('\n')) return { ...spot, passage };
  const written = writtenAt(spot, printed, texts);
  const start = written.whole === -1 ? searched(written, words, at) : written.whole + at;
  if (start === -1) return { ...spot, passage };
  const { range } = placeOf(spot);
  const down = lineAt(written.lines, start);
  const line = range.line + down;
  const column = (down === 0 ? range.column : 1) + start - (written.lines[down] ?? 0);
  const narrow: Range = { line, column, endLine: line, endColumn: column + words.length };
  return {
    source: { ...spot.source, valueRange: () => narrow, keyRange: () => narrow },
    path: spot.path,
    passage,
  };
};
