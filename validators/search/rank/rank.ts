// The order of answers: BM25 over the fields of a record, then how near its words stand, whether they are its name, what it is.
import { type ByPool, poolOfPosting } from '../index/pools.ts';
import { fieldAt, type Posting } from '../index/postings.ts';
import type { Query } from '../query/read-query.ts';
import type { Wanted } from '../query/wanted.ts';
import { type Kind, kindOf, type Pool } from '../records/record.ts';
import { placedBeside } from './about-the-acts.ts';
import {
  type Evidence,
  evidenceOfKeys,
  evidenceOfSequence,
  type Means,
  type Postings,
  wordsApart,
} from './evidence.ts';
import { weightOfKind } from './weight-of-kind.ts';

/** A record that answers a query. */
export interface Ranked {
  readonly record: number;
  readonly kind: Kind;
  readonly level: number;
  readonly score: number;
  /** It has everything that was asked for. */
  readonly whole: boolean;
}

/** What a pool of records is judged by. */
export interface Ranking extends Means {
  /** How many records there are. */
  readonly records: number;
}

export interface RankOptions {
  readonly postings: Postings;
  readonly pools: ByPool<Ranking>;
  /** The keys of the names that a record may have to be what is asked for. */
  readonly names: readonly string[];
  /** Whether a record comes before equally good ones: it is of the reader's territory, or of an act in force. */
  readonly favour: (record: number) => number;
}

/** What a kindred word counts, what stands instead of a thing, and what a place need not have. */
export const KIN = 0.4;
export const INSTEAD = 0.65;
export const SOFT = 0.25;
const NEAR = 0.5;
const NAME = 0.9;
/** How much more a record counts that is what was asked for by its whole name. */
export const NAMED = 0.8;
/** Of the things that are asked for a record must have as much as this, by how rare they are. */
const LEAST = 0.5;

type PoolOptions = Omit<RankOptions, 'pools'> & Ranking;

interface Weighed {
  readonly wanted: Wanted;
  readonly rarity: number;
  readonly found: ReadonlyMap<number, Evidence>;
}

/** How rare what stands in so many records is among all of them. */
export const rarityOf = (count: number, records: number): number =>
  Math.log(1 + (records - count + 0.5) / (count + 0.5));

/** Of two that speak for one record the stronger counts. */
const stronger = (all: readonly ReadonlyMap<number, Evidence>[]): ReadonlyMap<number, Evidence> => {
  const best = new Map<number, Evidence>();
  for (const found of all)
    for (const [record, evidence] of found)
      if (evidence.weight > (best.get(record)?.weight ?? 0)) best.set(record, evidence);
  return best;
};

const weaker = (found: ReadonlyMap<number, Evidence>, by: number): ReadonlyMap<number, Evidence> =>
  new Map([...found].map(([record, evidence]) => [record, { ...evidence, weight: evidence.weight * by }]));

/** The words of a thing each by itself, weighed by how rare they are. */
const weighWords = (wanted: Wanted, options: PoolOptions): readonly Weighed[] =>
  wanted.words.map((word) => {
    const keys = [
      ...word.keys.map((key) => [key, 1] as const),
      ...word.kin.map((key) => [key, KIN] as const),
    ];
    const found = evidenceOfKeys(options.postings, options, keys);
    return { wanted, found, rarity: rarityOf(found.size, options.records) };
  });

/** What is meant as a whole: one of its names is enough. */
const weighWhole = (wanted: Wanted, options: PoolOptions): Weighed => {
  const found = stronger(
    wanted.instead.map(({ sequence }) => evidenceOfSequence(options.postings, options, sequence, false)),
  );
  return { wanted, found, rarity: rarityOf(found.size, options.records) };
};

/** What stands instead of all words of a thing counts for each of them. */
const weigh = (wanted: Wanted, options: PoolOptions): readonly Weighed[] => {
  if (wanted.whole) return [weighWhole(wanted, options)];
  const others = wanted.instead.map(({ sequence }) =>
    weaker(evidenceOfSequence(options.postings, options, sequence, false), INSTEAD),
  );
  return weighWords(wanted, options).map((word) => {
    const found = stronger([word.found, ...others]);
    const share = wanted.soft ? SOFT : 1;
    // What no record has is as rare as what stands instead of it.
    return { ...word, found, rarity: share * rarityOf(word.found.size || found.size, options.records) };
  });
};

/** How many words further on a thing stands than the one before it, and what that is worth. */
const closeness = [
  [1, 1],
  [2, 0.7],
  [4, 0.4],
  [8, 0.2],
] as const;

const nearness = (own: readonly (Evidence | undefined)[]): number => {
  const steps = own.slice(1).map((evidence, index): number => {
    const before = own[index];
    if (evidence === undefined || before === undefined) return 0;
    const apart = wordsApart(before.places, evidence.places);
    return closeness.find(([most]) => apart <= most)?.[1] ?? 0;
  });
  return steps.length === 0 ? 0 : steps.reduce((sum, step) => sum + step, 0) / steps.length;
};

const TITLE = 1;

/** How much of the title the query says, and how much of the query the title: both whole where it is the name. */
const likeTitle = (own: readonly (Evidence | undefined)[], { title }: Posting): number => {
  const inTitle = own.filter((evidence) => evidence?.places.some((place) => fieldAt(place) === TITLE)).length;
  return own.length === 0 || title === 0 ? 0 : (inTitle / own.length) * Math.min(1, inTitle / title);
};

const rankPool = (query: Query, options: PoolOptions): readonly Ranked[] => {
  const weighed = query.wanted.flatMap((wanted) => weigh(wanted, options));
  const all = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
  const named = new Set(
    options.names.flatMap((name) => (options.postings.get(name) ?? []).map(({ record }) => record)),
  );
  const exact = query.exact.map((sequence) => evidenceOfSequence(options.postings, options, sequence, true));
  const candidates = new Map<number, Posting>();
  for (const { found } of weighed) for (const [record, { posting }] of found) candidates.set(record, posting);
  const ranked: Ranked[] = [];
  for (const [record, posting] of candidates) {
    if (exact.some((found) => !found.has(record))) continue;
    const own = weighed.map(({ found }) => found.get(record));
    const has = weighed.reduce((sum, { rarity }, index) => sum + (own[index] === undefined ? 0 : rarity), 0);
    const coverage = all === 0 ? 0 : has / all;
    if (coverage < LEAST) continue;
    const sum = weighed.reduce((so, { rarity }, index) => so + rarity * (own[index]?.weight ?? 0), 0);
    const kind = kindOf(posting.kind);
    const score =
      sum *
      coverage ** 2 *
      (1 + NEAR * nearness(own)) *
      (1 + NAME * likeTitle(own, posting)) *
      (named.has(record) ? 1 + NAMED : 1) *
      weightOfKind(kind, query.wants) *
      options.favour(record);
    const whole = weighed.every(({ wanted }, index) => wanted.soft || own[index] !== undefined);
    ranked.push({ record, kind, level: posting.level, score, whole });
  }
  return ranked;
};

const ofPool = (postings: Postings, pool: Pool): Postings =>
  new Map([...postings].map(([key, own]) => [key, own.filter((posting) => poolOfPosting(posting) === pool)]));

/** What no act has is not asked of the acts; but none of them has all then, and each counts less. */
const actsFor = (
  { wanted }: Query,
  find: (wanted: readonly Wanted[]) => readonly Ranked[],
): readonly Ranked[] => {
  const found = find(wanted.filter(({ isInActs }) => isInActs));
  const hard = wanted.filter(({ soft }) => !soft);
  const share = hard.length === 0 ? 1 : hard.filter(({ isInActs }) => isInActs).length / hard.length;
  return share === 1 ? found : found.map((one) => ({ ...one, whole: false, score: one.score * share ** 2 }));
};

/** The records for a query, the best first. How rare a word is, is asked of the records of its pool alone. */
export const rank = (query: Query, { pools, postings, ...options }: RankOptions): readonly Ranked[] => {
  const of = (pool: Pool, wanted: readonly Wanted[]): readonly Ranked[] =>
    rankPool({ ...query, wanted }, { ...options, ...pools[pool], postings: ofPool(postings, pool) });
  const acts = actsFor(query, (wanted) => of('acts', wanted));
  const besideKinds = query.wanted.filter(({ isKind }) => !isKind);
  const about = of('about', besideKinds.length > 0 ? besideKinds : query.wanted);
  return [...acts, ...placedBeside(acts, about, query)].toSorted(
    (a, b) => b.score - a.score || a.record - b.record,
  );
};
