// Where a series of printed numbers is broken: one break for one slip, however many numbers follow it.

/** `gap`: the numbers from `from` to `to` are missing before the item. `misplaced`: the item does not belong there. */
export type Break =
  | { readonly kind: 'gap'; readonly index: number; readonly from: number; readonly to: number }
  | { readonly kind: 'misplaced'; readonly index: number };

/** Indexes of a longest strictly increasing series; of several, the one with the least numbers. */
const increasing = (numbers: readonly number[]): readonly number[] => {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, value] of numbers.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    const there = tails[low];
    if (there !== undefined && numbers[there] === value) continue;
    before.set(index, tails[low - 1]);
    tails[low] = index;
  }
  const kept: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) kept.push(at);
  return kept.reverse();
};

/**
 * The breaks of a series that ought to be 1, 2, 3 …
 * A number that repeats an earlier one is no break (it is a repetition), and takes the place of the one it stands for.
 */
export const numberingBreaks = (numbers: readonly number[]): readonly Break[] => {
  const present = new Set(numbers);
  const kept = increasing(numbers);
  const inSeries = new Set(kept);
  const seen = new Set<number>();
  const breaks: Break[] = [];
  for (const [index, value] of numbers.entries()) {
    if (!inSeries.has(index) && !seen.has(value)) breaks.push({ kind: 'misplaced', index });
    seen.add(value);
  }
  let previous = 0;
  let previousIndex = -1;
  for (const index of kept) {
    const value = numbers[index] ?? 0;
    const elsewhere = [...present].filter((other) => other > previous && other < value).length;
    const standIns = index - previousIndex - 1;
    if (value - previous - 1 - elsewhere - standIns > 0)
      breaks.push({ kind: 'gap', index, from: previous + 1, to: value - 1 });
    previous = value;
    previousIndex = index;
  }
  return breaks.sort((a, b) => a.index - b.index);
};
