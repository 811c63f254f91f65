// Remarks stand by hundreds in one paragraph: the place of each is found without going through all of it.

/** The first index from 0 for which a test holds that holds for all behind it, too; `length` where it holds for none. */
export const firstWhere = (length: number, test: (index: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
