// A finding about a few words of a long cell points at these words, not at the whole cell.
import type { Range } from '../source/position.ts';
import { placeOf, type Spot } from '../source/spot.ts';
import { rawAt } from './raw-text.ts';

/** The place of the `nth` (from 0) occurrence, -1 where there are fewer. */
const occurrence = (text: string, words: string, nth: number): number => {
  let at = text.indexOf(words);
  for (let left = nth; left > 0 && at !== -1; left -= 1) at = text.indexOf(words, at + 1);
  return at;
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
  const { file, range } = placeOf(spot);
  const words = printed.slice(at, at + length);
  const raw = rawAt(texts.get(file) ?? '', range);
  if (words === '') return spot;
  let before = 0;
  for (
    let found = printed.indexOf(words);
    found !== -1 && found < at;
    found = printed.indexOf(words, found + 1)
  )
    before += 1;
  const start = occurrence(raw, words, before);
  if (start === -1 || words.includes('\n')) return spot;
  const lines = raw.slice(0, start).split('\n');
  const inLine = lines.at(-1)?.length ?? 0;
  const line = range.line + lines.length - 1;
  const column = (lines.length === 1 ? range.column : 1) + inLine;
  const narrow: Range = { line, column, endLine: line, endColumn: column + words.length };
  return { source: { ...spot.source, valueRange: () => narrow, keyRange: () => narrow }, path: spot.path };
};
