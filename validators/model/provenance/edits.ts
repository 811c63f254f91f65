// What corrections and omissions do to a source: passages found where the entries say, none of them twice.
import type { Correction, Omission } from '../types.ts';

/** A correction or omission and the text that stands in the place of its first passage. */
export interface EntryEdits {
  readonly entry: Correction | Omission;
  readonly reads: string;
}

/** A replaced passage: offsets in source.txt, its line (from 1), and what stands there now. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly reads: string;
  readonly entry: Correction | Omission;
}

/** An entry whose printed text is not where it says: which of its passages, and on which line it stands instead. */
export interface Unmatched {
  readonly entry: Correction | Omission;
  readonly passage: number;
  readonly elsewhere: number | null;
}

export interface Edited {
  /** In printed order, none overlapping another. */
  readonly edits: readonly Edit[];
  readonly unmatched: readonly Unmatched[];
  /** Offset at which each line begins. */
  readonly starts: readonly number[];
}

/** Places looked at for all entries beyond the length of the text; a passage that needs more is taken not to be there. */
const mostLooks = 2_000_000;

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The line (from 0) that an offset is in. */
const lineOf = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Finds the passages of all entries in their order; what one has taken is not there for the next. */
export const edited = (text: string, entries: readonly EntryEdits[]): Edited => {
  const starts = lineStarts(text);
  const taken = new Uint8Array(text.length);
  const edits: Edit[] = [];
  const unmatched: Unmatched[] = [];
  let looks = mostLooks + text.length;

  /** The last taken offset of a range, or -1. */
  const lastTaken = (from: number, to: number): number => {
    for (let at = to - 1; at >= from; at -= 1) if (taken[at] === 1) return at;
    return -1;
  };

  /** The free places of a passage between two offsets, in order. */
  function* places(printed: string, from: number, to: number): Generator<number> {
    if (printed === '') return;
    const span = text.slice(from, to);
    for (let at = span.indexOf(printed); at !== -1 && looks > 0; ) {
      looks -= 1;
      const end = at + printed.length;
      const last = lastTaken(from + at, from + end);
      if (last === -1) yield from + at;
      at = span.indexOf(printed, last === -1 ? end : last - from + 1);
    }
  }

  const take = (found: readonly (readonly [number, string])[], { entry, reads }: EntryEdits): void => {
    for (const [index, [from, printed]] of found.entries()) {
      taken.fill(1, from, from + printed.length);
      edits.push({
        from,
        to: from + printed.length,
        line: lineOf(starts, from) + 1,
        reads: index === 0 ? reads : '',
        entry,
      });
    }
  };

  const inLines = (each: EntryEdits): void => {
    const { lines, printed } = each.entry;
    const found: (readonly [number, string])[] = [];
    for (const [index, passage] of printed.entries()) {
      const line = lines[index] ?? lines.at(-1) ?? 0;
      const from = starts[line - 1];
      const to = starts[line] ?? text.length;
      const clear = (at: number): boolean =>
        found.every(([other, { length }]) => at + passage.length <= other || other + length <= at);
      let at: number | undefined;
      if (from !== undefined)
        for (const place of places(passage, from, to))
          if (clear(place)) {
            at = place;
            break;
          }
      if (at === undefined) {
        const [elsewhere] = places(passage, 0, text.length);
        unmatched.push({
          entry: each.entry,
          passage: index,
          elsewhere: elsewhere === undefined ? null : lineOf(starts, elsewhere) + 1,
        });
        return;
      }
      found.push([at, passage]);
    }
    take(found, each);
  };

  const everywhere = (each: EntryEdits): void => {
    for (const [index, passage] of each.entry.printed.entries()) {
      const found = [...places(passage, 0, text.length)];
      if (found.length === 0) unmatched.push({ entry: each.entry, passage: index, elsewhere: null });
      for (const at of found) take([[at, passage]], index === 0 ? each : { ...each, reads: '' });
    }
  };

  for (const each of entries) {
    if (each.entry.lines.length === 0) everywhere(each);
    else inLines(each);
  }
  return { edits: edits.sort((a, b) => a.from - b.from), unmatched, starts };
};
