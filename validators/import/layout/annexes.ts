// An annex as it is printed: its stamp, its title, and what stands under it; and where among the lines of a file each begins.
import { readClauseNumber } from '../../text/acts/clause-number.ts';
import { type Item, type Line, linesIn } from './lines.ts';
import { isOfDocument, opensStamp, stampAt } from './stamp.ts';
import { titleAt } from './title.ts';
import { documentWord } from './words.ts';

/** An annex as it is printed: its stamp, its title, and what stands under it. */
export interface PrintedAnnex {
  /** What stands over its stamp: the letterhead of an institution. */
  readonly over: readonly Line[];
  readonly stamp: readonly Line[];
  readonly title: readonly Line[];
  readonly body: readonly Item[];
}

/** So many lines of a letterhead, or of another stamp, stand over the stamp of approval. */
export const longestHead = 12;

const annexOf = (items: readonly Item[]): PrintedAnnex => {
  const found = items.slice(0, longestHead).findIndex((_, at) => opensStamp(items, at));
  const over = Math.max(found, 0);
  const stamp = found < 0 ? [] : stampAt(items, over);
  const below = over + stamp.length;
  const title = titleAt(items, below);
  // An annex of a document names it, and nobody who approved.
  const isWithin = found >= 0 && isOfDocument(items, over);
  return {
    over: linesIn(items.slice(0, isWithin ? below : over)),
    stamp: isWithin ? [] : stamp,
    title,
    body: items.slice(below + title.length),
  };
};

/** Whether lines say nothing themselves: they stand over a stamp. */
const isOver = (items: readonly Item[]): boolean =>
  items.length < longestHead &&
  items.every(
    (item, at) =>
      item.kind === 'line' &&
      readClauseNumber(item.said.text) === null &&
      !opensStamp(items, at) &&
      documentWord(item.said.text) === null,
  );

/** The places at which an annex begins, besides the first. */
export const annexesIn = (items: readonly Item[]): readonly PrintedAnnex[] => {
  if (items.length === 0) return [];
  const starts = [0];
  for (let at = 1; at < items.length; at += 1) {
    const last = starts.at(-1) ?? 0;
    if (at - last < 2 || !opensStamp(items, at)) continue;
    // The lines of one stamp may each look like the first of another.
    if (at < last + stampAt(items, last).length) continue;
    // «СОГЛАСОВАНО …», a letterhead: it stands over the stamp of one document.
    if (last === 0 && isOver(items.slice(0, at))) continue;
    starts.push(at);
  }
  return starts.map((start, index) => annexOf(items.slice(start, starts[index + 1])));
};
