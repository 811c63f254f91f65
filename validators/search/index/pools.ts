// What the acts say and what is said about them are judged each by its own means: the one must not change the order of the other.
import type { Means } from '../rank/evidence.ts';
import { kindOf, type Pool, poolOf } from '../records/record.ts';
import type { Posting } from './postings.ts';

/** How many records there are, and how long all their titles (in words) and all their texts (in eighths of words) are together. */
export interface Lengths {
  readonly records: number;
  readonly titles: number;
  readonly texts: number;
}

export type ByPool<T> = Readonly<Record<Pool, T>>;

/** The records of a pool: how many each layer has, and their lengths at the mean. */
export interface PoolFigures extends Means {
  readonly records: readonly number[];
}

/** The pool of the record of a posting. */
export const poolOfPosting = ({ kind }: Posting): Pool => poolOf(kindOf(kind));

/** Lengths at the mean. */
export const meansOf = ({ records, titles, texts }: Lengths): Means => ({
  meanTitle: titles / Math.max(1, records),
  meanText: texts / Math.max(1, records),
});

/** The figures of the pools; `layers`: the lengths of the records of each layer. */
export const poolFigures = (layers: readonly ByPool<Lengths>[]): ByPool<PoolFigures> => {
  const of = (pool: Pool): PoolFigures => {
    const own = layers.map((lengths) => lengths[pool]);
    const sum = (what: keyof Lengths): number => own.reduce((so, one) => so + one[what], 0);
    return {
      records: own.map(({ records }) => records),
      ...meansOf({ records: sum('records'), titles: sum('titles'), texts: sum('texts') }),
    };
  };
  return { acts: of('acts'), about: of('about') };
};
