// Into which layers of records a question looks: those that have the most of it at best. Of a country it looks into few.
import { type Bounds, boundAt } from '../index/bounds.ts';
import type { Query } from '../query/read-query.ts';
import type { Sequence } from '../query/sequences.ts';
import type { Wanted } from '../query/wanted.ts';
import { INSTEAD, KIN, NAMED, rarityOf, SOFT } from './rank.ts';

/** How much a layer may have of each key: 0 to 1. */
type BoundOf = (key: string) => number;

export interface ChoiceOfLayers {
  readonly bounds: Bounds;
  /** The keys of the names that a record may have to be what is asked for. */
  readonly names: readonly string[];
  /** In how many records of acts a key stands, and how many records there are. */
  readonly counts: ReadonlyMap<string, number>;
  readonly records: number;
}

const best = (keys: readonly string[], boundOf: BoundOf): number => Math.max(0, ...keys.map(boundOf));

const ofSequence = (sequence: Sequence, boundOf: BoundOf): number =>
  sequence.length === 0 ? 0 : Math.min(...sequence.map(({ keys }) => best(keys, boundOf)));

const rarity = ({ words, soft }: Wanted, { counts, records }: ChoiceOfLayers): number => {
  const most = Math.max(
    0,
    ...words.flatMap(({ keys, kin }) => [...keys, ...kin]).map((key) => counts.get(key) ?? 0),
  );
  return (soft ? SOFT : 1) * rarityOf(most, records);
};

const ofThing = ({ words, instead, whole }: Wanted, boundOf: BoundOf): number => {
  const other = Math.max(0, ...instead.map(({ sequence }) => ofSequence(sequence, boundOf)));
  if (whole) return other;
  const own = words.map(({ keys, kin }) => Math.max(best(keys, boundOf), KIN * best(kin, boundOf)));
  return own.reduce((sum, one) => sum + Math.max(one, INSTEAD * other), 0);
};

/** What each layer may have of a query at best; 0 where it has nothing, or lacks what stood in quotes. */
export const layerScores = (
  query: Query,
  layers: readonly number[],
  choice: ChoiceOfLayers,
): readonly number[] => {
  const weights = query.wanted.map((wanted) => rarity(wanted, choice));
  return layers.map((layer) => {
    const boundOf: BoundOf = (key) => boundAt(choice.bounds.get(key), layer);
    if (query.exact.some((sequence) => ofSequence(sequence, boundOf) === 0)) return 0;
    const sum = query.wanted.reduce(
      (so, wanted, index) => so + (weights[index] ?? 0) * ofThing(wanted, boundOf),
      0,
    );
    return sum * (choice.names.some((name) => boundOf(name) > 0) ? 1 + NAMED : 1);
  });
};
