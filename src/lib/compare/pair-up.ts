// Puts the items of two documents beside one another: first those that are known to be one, then those that say one thing.
import { likeness, sayingOf } from '../../../validators/text/words/saying.ts';

/** Two items of one meaning; null where the document has none. */
export interface PairedUp<T> {
  readonly left: T | null;
  readonly right: T | null;
}

export interface PairingBy<T> {
  /** What an item says. */
  readonly text: (item: T) => string;
  /** A key that settles the matter where both items have one; null where an item has none. */
  readonly key?: (item: T) => string | null;
  /** Names whose words tell nothing, such as those of the territories. */
  readonly besides: string;
}

/** So near must two texts be: a wrong pair is worse than a missed one. */
const NEAR = 0.75;

/** The items one to one, in the order of the left document; what only the right has comes last. */
export const pairUp = <T>(
  left: readonly T[],
  right: readonly T[],
  { text, key = () => null, besides }: PairingBy<T>,
): readonly PairedUp<T>[] => {
  const sayings = new Map([...left, ...right].map((item) => [item, sayingOf(text(item), besides)]));
  const nearness = (a: T, b: T): number => {
    const [keyA, keyB] = [key(a), key(b)];
    if (keyA !== null && keyB !== null) return keyA === keyB ? 2 : 0;
    const [sayingA, sayingB] = [sayings.get(a), sayings.get(b)];
    return sayingA === undefined || sayingB === undefined ? 0 : likeness(sayingA, sayingB);
  };
  const candidates = left
    .flatMap((a) => right.map((b) => ({ a, b, near: nearness(a, b) })))
    .filter(({ near }) => near >= NEAR)
    .toSorted((x, y) => y.near - x.near);
  const partner = new Map<T, T>();
  const taken = new Set<T>();
  for (const { a, b } of candidates) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  return [
    ...left.map((item) => ({ left: item, right: partner.get(item) ?? null })),
    ...right.filter((item) => !taken.has(item)).map((item) => ({ left: null, right: item })),
  ];
};
