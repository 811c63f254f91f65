// Whether one of many places of a text holds another: there may be as many as the text has words.
import { firstBeyond } from './halving.ts';

/** A place of a text. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** Whether a place lies wholly inside one of some places. */
export const coveredBy = (places: readonly Stretch[]): ((inner: Stretch) => boolean) => {
  const sorted = places.toSorted((a, b) => a.at - b.at);
  // The furthest end of the places up to each.
  const ends: number[] = [];
  for (const { at, length } of sorted) ends.push(Math.max(ends.at(-1) ?? 0, at + length));
  return ({ at, length }) => {
    const behind = firstBeyond(sorted.length, (index) => (sorted[index]?.at ?? 0) <= at);
    return behind > 0 && (ends[behind - 1] ?? 0) >= at + length;
  };
};
