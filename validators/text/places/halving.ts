// Looking something up in an order: there may be as many things as a text has words.

/** Of `count` things in order, the index of the first for which nothing holds any more; `holds` holds for the first ones. */
export const firstBeyond = (count: number, holds: (index: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
