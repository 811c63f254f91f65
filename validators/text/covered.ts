// Whether one of many places of a text holds another: found by halving, since there may be as many as the text has words.

/** A place of a text. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** Whether a place lies wholly inside one of some places. */
export const coveredBy = (places: readonly Stretch[]): ((inner: Stretch) => boolean) => {
  const sorted = places.toSorted((a, b) => a.at - b.at);
  // The furthest end of the places up to each.
  let furthest = 0;
  const ends = sorted.map(({ at, length }) => (furthest = Math.max(furthest, at + length)));
  return ({ at, length }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (ends[low - 1] ?? 0) >= at + length;
  };
};
