// Hidden rows and columns are left out; what is shown is counted anew, and knows where it stood.

/** Rows or columns from one to another, both included. */
export type Stretch = readonly [from: number, to: number];

export interface Shown {
  /** The first of a stretch among what is shown, and how many of it are; null where all of it is hidden. */
  readonly within: (stretch: Stretch) => { readonly first: number; readonly count: number } | null;
  /** The place in the file; beyond the last one it goes on as if nothing were hidden. */
  readonly original: (shown: number) => number;
}

/** `count` rows or columns, of which some are hidden. */
export const shownOf = (count: number, hidden: readonly Stretch[]): Shown => {
  const steps = new Int32Array(count + 1);
  for (const [from, to] of hidden) {
    if (from >= count || to < from) continue;
    steps[Math.max(0, from)] = (steps[Math.max(0, from)] ?? 0) + 1;
    const end = Math.min(count, to + 1);
    steps[end] = (steps[end] ?? 0) - 1;
  }
  const before = new Int32Array(count + 1);
  const originals: number[] = [];
  let over = 0;
  for (let at = 0; at < count; at += 1) {
    over += steps[at] ?? 0;
    if (over === 0) originals.push(at);
    before[at + 1] = originals.length;
  }
  return {
    within: ([from, to]) => {
      const first = before[Math.min(from, count)] ?? 0;
      const shown = (before[Math.min(to + 1, count)] ?? 0) - first;
      return shown > 0 ? { first, count: shown } : null;
    },
    original: (shown) => originals[shown] ?? count + shown - originals.length,
  };
};
