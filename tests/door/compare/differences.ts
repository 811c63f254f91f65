// Two lists of items side by side. What is lost, what is there and should not be, what has other words, what stands elsewhere: each
// costs one, and no fault is counted twice.
import { diffArrays } from 'diff/lib/diff/array.js';
import type { Item } from './items.ts';

/** What is wrong with one cell. */
export type Difference =
  | { readonly kind: 'lost' | 'extra'; readonly at: string; readonly text: string }
  | { readonly kind: 'changed'; readonly at: string; readonly text: string; readonly found: string }
  | { readonly kind: 'moved'; readonly at: string; readonly to: string; readonly text: string };

type Pair = readonly [wanted: Item | null, found: Item | null];

const written = ({ cells }: Item): string => JSON.stringify(Object.entries(cells).toSorted());

const words = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of words of the shorter of two texts that the other has, too. */
const kinship = (a: string, b: string): number => {
  const [first, second] = [words(a), words(b)];
  const least = Math.min(first.size, second.size);
  if (least === 0) return a === b ? 1 : 0;
  return [...first].filter((word) => second.has(word)).length / least;
};

/** Below this two items have no more in common than any two of an act. */
const kindred = 0.6;

/** How well two items agree: cell by cell, an equal one counts most. */
const agreement = (a: Item, b: Item): number => {
  let sum = 0;
  for (const [cell, text] of Object.entries(a.cells)) {
    const other = b.cells[cell];
    if (other === text) sum += 1;
    else if (other !== undefined) {
      const near = kinship(text, other);
      if (near >= kindred) sum += near / 2;
    }
  }
  return sum;
};

/** Pairs of a stretch in which nothing is equal as a whole: the pairing that agrees best, in the order of both. */
const pairsIn = (wanted: readonly Item[], found: readonly Item[]): readonly Pair[] => {
  const best = Array.from({ length: wanted.length + 1 }, () => new Float64Array(found.length + 1));
  const score = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const match = wanted.map((item) => found.map((other) => agreement(item, other)));
  for (let i = wanted.length - 1; i >= 0; i -= 1)
    for (let j = found.length - 1; j >= 0; j -= 1) {
      const here = match[i]?.[j] ?? 0;
      const row = best[i];
      if (row !== undefined)
        row[j] = Math.max(score(i + 1, j), score(i, j + 1), here > 0 ? here + score(i + 1, j + 1) : 0);
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < wanted.length || j < found.length) {
    const here = match[i]?.[j] ?? 0;
    const [item = null, other = null] = [wanted[i], found[j]];
    if (here > 0 && score(i, j) === here + score(i + 1, j + 1)) {
      pairs.push([item, other]);
      i += 1;
      j += 1;
    } else if (item !== null && (other === null || score(i, j) === score(i + 1, j))) {
      pairs.push([item, null]);
      i += 1;
    } else {
      pairs.push([null, other]);
      j += 1;
    }
  }
  return pairs;
};

/** Pairs of items in their order; null stands where one list has none. */
const paired = (wanted: readonly Item[], found: readonly Item[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  let gap: [Item[], Item[]] = [[], []];
  for (const { added, removed, count } of diffArrays(wanted.map(written), found.map(written))) {
    if (removed) gap[0].push(...wanted.slice(i, i + count));
    if (added) gap[1].push(...found.slice(j, j + count));
    if (!added) i += count;
    if (!removed) j += count;
    if (!added && !removed) {
      pairs.push(...pairsIn(...gap));
      gap = [[], []];
    }
  }
  return [...pairs, ...pairsIn(...gap)];
};

const cellwise = ([wanted, found]: Pair): readonly Difference[] => {
  const name = wanted?.name ?? found?.name ?? '';
  const cells = new Set([...Object.keys(wanted?.cells ?? {}), ...Object.keys(found?.cells ?? {})]);
  return [...cells].flatMap((cell): readonly Difference[] => {
    const [text, other] = [wanted?.cells[cell], found?.cells[cell]];
    const at = `${name} · ${cell}`;
    if (text === other) return [];
    if (text === undefined) return [{ kind: 'extra', at, text: other ?? '' }];
    if (other === undefined) return [{ kind: 'lost', at, text }];
    return [{ kind: 'changed', at, text, found: other }];
  });
};

/** What is lost here and too much there is one thing that stands elsewhere. */
const withMoved = (all: readonly Difference[]): readonly Difference[] => {
  const spare = all.filter(({ kind }) => kind === 'extra');
  const moved = all.map((each): Difference => {
    if (each.kind !== 'lost') return each;
    const index = spare.findIndex(({ text }) => text === each.text);
    const [to] = index < 0 ? [] : spare.splice(index, 1);
    return to === undefined ? each : { kind: 'moved', at: each.at, to: to.at, text: each.text };
  });
  return moved.filter((each) => each.kind !== 'extra' || spare.includes(each));
};

/** Pairs of items whose order means nothing: those of one name, then those that agree best. */
const matched = (wanted: readonly Item[], found: readonly Item[]): readonly Pair[] => {
  const left = [...found];
  const take = (other: Item | undefined): Item | null =>
    other === undefined ? null : (left.splice(left.indexOf(other), 1)[0] ?? null);
  const equal = wanted.map((item) => take(left.find((other) => written(other) === written(item))));
  const named = wanted.map((item, at) => equal[at] ?? take(left.find(({ name }) => name === item.name)));
  const near = [...named];
  const likely = wanted
    .flatMap((item, at) =>
      named[at] === null ? left.map((other) => ({ at, other, share: agreement(item, other) })) : [],
    )
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  for (const { at, other } of likely) if (near[at] === null && left.includes(other)) near[at] = take(other);
  return [
    ...wanted.map((item, at): Pair => [item, near[at] ?? null]),
    ...left.map((other): Pair => [null, other]),
  ];
};

/** What tells two lists of items apart; of a list without an order who stands before whom means nothing. */
export const differencesOf = (
  wanted: readonly Item[],
  found: readonly Item[],
  isOrdered: boolean,
): readonly Difference[] => withMoved((isOrdered ? paired : matched)(wanted, found).flatMap(cellwise));
