// Two long rows of words are laid side by side in time that grows with their length: first the runs of words that both
// have exactly once, then what lies between those, word by word.
import { diffArrays } from 'diff/lib/diff/array.js';

/** For each word of `published`, the index of its word in `printed`, or -1. Indexes that are given only grow. */
export type Alignment = Int32Array;

/** Words of a run that is looked for in both rows. */
const runLength = 4;
/** So many differing words are found at once, without looking for runs. */
const fewEdits = 60;
/**
 * Steps of comparing word by word that are spent in all, at most half of what is left on one stretch that needs more;
 * what is left over then counts as different.
 */
const wholeBudget = 4_000_000;

type Words = readonly string[];

/** The places of the runs that a row has once, by the run. */
const uniqueRuns = (words: Words): Map<string, number> => {
  const places = new Map<string, number>();
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const key = words.slice(at, at + runLength).join(' ');
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
};

/** The longest chain of pairs in which both indexes grow; the pairs come in the order of the first. */
const longestChain = (pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] => {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
};

/** Pairs (published, printed) of words that begin the same run of words, found once in each row. */
const anchors = (printed: Words, published: Words): (readonly [number, number])[] => {
  const inPrinted = uniqueRuns(printed);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, at] of uniqueRuns(published)) {
    const other = inPrinted.get(key);
    if (at !== -1 && other !== undefined && other !== -1) pairs.push([at, other]);
  }
  return longestChain(pairs.sort(([a], [b]) => a - b));
};

/** A rectangle of the two rows. */
interface Gap {
  readonly printed: readonly [number, number];
  readonly published: readonly [number, number];
}

/** Aligns the words of the content with those of the source. The same rows always give the same alignment. */
export const align = (printed: Words, published: Words): Alignment => {
  const alignment: Alignment = new Int32Array(published.length).fill(-1);
  let budget = wholeBudget;

  /** Compares what lies between, at most `most` differing words; false where there are more. */
  const compare = ({ printed: [a, b], published: [c, d] }: Gap, most: number): boolean => {
    const changes = diffArrays(printed.slice(a, b), published.slice(c, d), { maxEditLength: most });
    if (changes === undefined) return false;
    let inPrinted = a;
    let inPublished = c;
    for (const { added, removed, count } of changes) {
      if (!added && !removed)
        for (let step = 0; step < count; step += 1) alignment[inPublished + step] = inPrinted + step;
      if (!added) inPrinted += count;
      if (!removed) inPublished += count;
    }
    return true;
  };

  const fill = (gap: Gap): void => {
    let [a, b] = gap.printed;
    let [c, d] = gap.published;
    for (; a < b && c < d && printed[a] === published[c]; a += 1, c += 1) alignment[c] = a;
    for (; a < b && c < d && printed[b - 1] === published[d - 1]; b -= 1, d -= 1) alignment[d - 1] = b - 1;
    if (a === b || c === d) return;
    const whole = (b - a + d - c) * Math.min(b - a, d - c);
    if (whole <= budget) {
      budget -= whole;
      compare({ printed: [a, b], published: [c, d] }, b - a + d - c);
      return;
    }
    const most = Math.floor(Math.sqrt(budget / 2));
    budget -= most * most;
    compare({ printed: [a, b], published: [c, d] }, most);
  };

  const whole: Gap = { printed: [0, printed.length], published: [0, published.length] };
  if (compare(whole, fewEdits)) return alignment;
  let [a, c] = [0, 0];
  for (const [inPublished, inPrinted] of anchors(printed, published)) {
    fill({ printed: [a, inPrinted], published: [c, inPublished] });
    alignment[inPublished] = inPrinted;
    a = inPrinted + 1;
    c = inPublished + 1;
  }
  fill({ printed: [a, printed.length], published: [c, published.length] });
  return alignment;
};
