// Two editions of a document, clause beside clause and row beside row: what stayed, was worded anew, came, went, moved, got another number.
import { diffArrays } from 'diff';
import { normalise } from '../../../validators/text/words/words.ts';
import type { Unit } from './edition-side.ts';
import { wordDiff } from './word-diff.ts';

/** What became of a clause or a row. `same` may yet have moved or be numbered anew. */
export type Fate = 'same' | 'reworded' | 'came' | 'went';

export interface EditionRow {
  readonly fate: Fate;
  readonly shift: 'moved' | 'renumbered' | null;
  readonly left: Unit | null;
  readonly right: Unit | null;
}

/** With less in common than this one clause went and another came; of rows at one place a part is enough. */
const leastCommon = 0.5;
const leastAtPlace = 0.25;
/** Of more that went and came only those of one place are paired. */
const mostPaired = 80;

const textOf = ({ values }: Unit): string => values.map(({ words }) => words).join('\n');
const keyOf = ({ values }: Unit): string =>
  values.map(({ name, words }) => `${name}: ${normalise(words)}`).join('\n');

type Pairs = Map<number, number>;

/** Pairs of places in two lists, in the order of the first, of which the second places rise: those that kept their order. */
const inOrder = (pairs: Pairs): ReadonlySet<number> => {
  const sorted = [...pairs].toSorted(([a], [b]) => a - b);
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, [, right]] of sorted.entries()) {
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    before.push(tails[low - 1]);
    tails[low] = at;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before[at]) kept.add(sorted[at]?.[0] ?? 0);
  return kept;
};

/** Pairs the units with the same words: first those that stand in the same order, then those that moved. */
const sameWords = (before: readonly Unit[], after: readonly Unit[]): Pairs => {
  const pairs: Pairs = new Map();
  const [left, right] = [before.map(keyOf), after.map(keyOf)];
  const gone = new Map<string, number[]>();
  const come: number[] = [];
  let [atLeft, atRight] = [0, 0];
  for (const { count = 0, added, removed } of diffArrays(left, right)) {
    for (let step = 0; step < count; step += 1) {
      if (added) come.push(atRight + step);
      else if (removed) {
        const key = left[atLeft + step] ?? '';
        gone.set(key, [...(gone.get(key) ?? []), atLeft + step]);
      } else pairs.set(atLeft + step, atRight + step);
    }
    if (!added) atLeft += count;
    if (!removed) atRight += count;
  }
  for (const at of come) {
    const from = gone.get(right[at] ?? '')?.shift();
    if (from !== undefined) pairs.set(from, at);
  }
  return pairs;
};

/** The number of a clause, or the letter or figure that an item of a list begins with: «г)». */
const markOf = (unit: Unit): string | null =>
  unit.number ?? /^\s*(\p{L}|\d{1,2})\)/u.exec(textOf(unit))?.[1]?.toLowerCase() ?? null;

/** A numbered clause or item is that one wherever it still stands at its place, whatever is left of its words. */
const isSameClause = (old: Unit, one: Unit): boolean =>
  markOf(old) !== null &&
  markOf(old) === markOf(one) &&
  old.where === one.where &&
  [...old.values, ...one.values].every(({ name }) => name === '');

/** Whether one of two texts goes on where the other ends: words were added to it, or taken away. */
const isContinued = (a: string, b: string): boolean => {
  const [short = '', long = ''] = [a, b]
    .map((text) => normalise(text).replace(/[^\p{L}\p{N}]+$/u, ''))
    .toSorted((x, y) => x.length - y.length);
  return short !== '' && long.startsWith(short);
};

/** Pairs what is left: by likeness, the nearest first, then the clauses that kept number and place. */
const nearest = (before: readonly Unit[], after: readonly Unit[], pairs: Pairs): Pairs => {
  const taken = new Set(pairs.values());
  const gone = [...before.entries()].filter(([at]) => !pairs.has(at));
  const come = [...after.entries()].filter(([at]) => !taken.has(at));
  const isSmall = gone.length <= mostPaired && come.length <= mostPaired;
  const atPlace = Map.groupBy(come, ([, { where }]) => where);
  const candidates = gone.flatMap(([from, old]) =>
    (isSmall ? come : (atPlace.get(old.where) ?? []).slice(0, mostPaired)).flatMap(([to, one]) => {
      const { common } = wordDiff(textOf(old), textOf(one));
      const isAtPlace = old.where === one.where;
      const isKept = isAtPlace && (old.values.length > 1 || old.number !== null);
      const near = common + (isAtPlace ? 0.1 : 0);
      const isNear = common >= (isKept ? leastAtPlace : leastCommon);
      return isNear || (isAtPlace && isContinued(textOf(old), textOf(one))) ? [{ from, to, near }] : [];
    }),
  );
  const all: Pairs = new Map(pairs);
  for (const { from, to } of candidates.toSorted((a, b) => b.near - a.near)) {
    if (all.has(from) || taken.has(to)) continue;
    all.set(from, to);
    taken.add(to);
  }
  for (const [from, old] of gone) {
    const same = all.has(from)
      ? undefined
      : (atPlace.get(old.where) ?? []).find(([to, one]) => !taken.has(to) && isSameClause(old, one));
    if (same === undefined) continue;
    all.set(from, same[0]);
    taken.add(same[0]);
  }
  return all;
};

/** For each place of the later edition, where the next unit that kept its order stood: what went before it is told before what came. */
const keptBehind = (
  length: number,
  from: ReadonlyMap<number, number>,
  kept: ReadonlySet<number>,
  end: number,
): readonly number[] => {
  const behind: number[] = new Array(length);
  let next = end;
  for (let at = length - 1; at >= 0; at -= 1) {
    const source = from.get(at);
    if (source !== undefined && kept.has(source)) next = source;
    behind[at] = next;
  }
  return behind;
};

/** Aligns two editions of a document, in the order of the later one; what went stands where it stood. */
export const editionRows = (before: readonly Unit[], after: readonly Unit[]): readonly EditionRow[] => {
  const pairs = nearest(before, after, sameWords(before, after));
  const kept = inOrder(pairs);
  const from = new Map([...pairs].map(([left, right]) => [right, left]));
  const rows: EditionRow[] = [];
  let next = 0;
  const leave = (until: number): void => {
    for (; next < until; next += 1) {
      const left = before[next];
      if (left !== undefined && !pairs.has(next)) rows.push({ fate: 'went', shift: null, left, right: null });
    }
  };
  const behind = keptBehind(after.length, from, kept, before.length);
  for (const [at, right] of after.entries()) {
    const source = from.get(at);
    const left = source === undefined ? undefined : before[source];
    if (source === undefined || left === undefined) {
      leave(behind[at] ?? before.length);
      rows.push({ fate: 'came', shift: null, left: null, right });
      continue;
    }
    if (kept.has(source)) leave(source);
    const isMoved = !kept.has(source);
    const shift = isMoved ? 'moved' : left.number === right.number ? null : 'renumbered';
    rows.push({ fate: keyOf(left) === keyOf(right) ? 'same' : 'reworded', shift, left, right });
  }
  leave(before.length);
  return rows;
};
