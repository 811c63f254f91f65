// Gathers what belongs together by pairs: in a group each belongs with each, so that no chain leads from one thing to another.

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly near: number;
}

/**
 * Groups of items, the nearest pairs first.
 *
 * @param items the items in an order that does not change: among equals the earlier wins
 * @param nearness how near two items are, or null where they must not stand together
 * @returns groups of one item and more, by their first items
 */
export const groupsOf = <T>(
  items: readonly T[],
  nearness: (a: T, b: T) => number | null,
): readonly (readonly T[])[] => {
  const pairs: Pair[] = [];
  const allowed = items.map(() => new Set<number>());
  for (const [a, first] of items.entries())
    for (let b = a + 1; b < items.length; b += 1) {
      const second = items[b];
      const near = second === undefined ? null : nearness(first, second);
      if (near === null) continue;
      pairs.push({ a, b, near });
      allowed[a]?.add(b);
      allowed[b]?.add(a);
    }
  const groupAt = items.map((_, index): number[] => [index]);
  for (const { a, b } of pairs.toSorted((x, y) => y.near - x.near || x.a - y.a || x.b - y.b)) {
    const [one, other] = [groupAt[a] ?? [], groupAt[b] ?? []];
    if (one === other || !one.every((x) => other.every((y) => allowed[x]?.has(y)))) continue;
    const joined = [...one, ...other].sort((x, y) => x - y);
    for (const index of joined) groupAt[index] = joined;
  }
  return [...new Set(groupAt)].map((group) => group.flatMap((index) => items.slice(index, index + 1)));
};
