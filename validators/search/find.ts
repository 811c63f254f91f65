// A query put to an index: what is loaded for it, what it finds, and by what that can be narrowed.

import type { Posting } from './index/postings.ts';
import type { SearchTerritory, SearchWords } from './index/search-words.ts';
import { wholeKey } from './index/whole-key.ts';
import { type Query, readQuery } from './query/read-query.ts';
import { type QueryWords, readWords } from './query/words.ts';
import { type Ranked, rank } from './rank/rank.ts';
import { levels } from './records/record.ts';

/** An index that is read as it is needed. */
export interface OpenIndex {
  readonly words: SearchWords;
  readonly read: QueryWords;
  /** Where keys stand; a key that nothing has is left out. */
  readonly postings: (keys: readonly string[]) => Promise<ReadonlyMap<string, readonly Posting[]>>;
}

/** Opens an index whose places are had by a function. */
export const openIndex = (words: SearchWords, postings: OpenIndex['postings']): OpenIndex => ({
  words,
  read: readWords(words),
  postings,
});

/** Chosen values by facet; a facet without values is not asked about. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;
export type FacetName = 'kind' | 'territory' | 'state' | 'level';
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Asked {
  readonly typed: string;
  readonly chosen: Chosen;
  /** Name of the territory whose records come before equally good ones of others; '' for none. */
  readonly mine: string;
  /** The territory that the query names is not taken as a choice. */
  readonly everywhere: boolean;
}

export interface Found {
  readonly query: Query;
  /** The numbers of the records, the best first. */
  readonly records: readonly number[];
  /** The choices as they were taken: with the territory that the query names. */
  readonly chosen: Chosen;
  /** How many results each value of a facet would give beside the values chosen in the other facets. */
  readonly counts: Counts;
  /** No record has all the words; the results have some of them, those with more of them first. */
  readonly partial: boolean;
}

const MINE = 1.3;
const IN_FORCE = 1.05;

/** The names that a record may have to be what is asked for: the query, and what its only thing is called otherwise. */
const namesOf = ({ tokens, wanted }: Query): readonly string[] => [
  wholeKey(tokens),
  ...(wanted.length === 1 ? wanted.flatMap(({ instead }) => instead.map(({ name }) => name)) : []),
];

const keysOf = ({ wanted, exact }: Query, names: readonly string[]): readonly string[] => [
  ...new Set([
    ...names,
    ...wanted.flatMap(({ words, instead }) => [
      ...words.flatMap(({ keys, kin }) => [...keys, ...kin]),
      ...instead.flatMap(({ sequence }) => sequence.flatMap(({ keys }) => keys)),
    ]),
    ...exact.flatMap((sequence) => sequence.flatMap(({ keys }) => keys)),
  ]),
];

/** The territory of a record by its number; null for one of none. */
export const territoryOf = (words: SearchWords, record: number): SearchTerritory | null => {
  if (record >= words.general) return null;
  let found: SearchTerritory | null = null;
  for (const territory of words.territories) if (territory.from <= record) found = territory;
  return found;
};

const levelNames = Object.keys(levels);

type Valued = Ranked & { readonly values: Readonly<Record<FacetName, string>> };

const valued = (words: SearchWords, ranked: Ranked): Valued => {
  const territory = territoryOf(words, ranked.record);
  return {
    ...ranked,
    values: {
      kind: ranked.kind,
      territory: territory?.name ?? '',
      state: territory?.state ?? '',
      level: levelNames[ranked.level - 1] ?? '',
    },
  };
};

const facets: readonly FacetName[] = ['kind', 'territory', 'state', 'level'];

const fits = ({ values }: Valued, chosen: Chosen, beside: FacetName | null): boolean =>
  facets.every((facet) => {
    const wanted = chosen[facet] ?? [];
    return facet === beside || wanted.length === 0 || wanted.includes(values[facet]);
  });

const countsOf = (all: readonly Valued[], chosen: Chosen): Counts =>
  Object.fromEntries(
    facets.map((facet) => {
      const counts: Record<string, number> = {};
      for (const one of all) {
        const value = one.values[facet];
        if (value !== '' && fits(one, chosen, facet)) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [facet, counts];
    }),
  );

/** The territories that a named one stands for: itself and its municipalities. */
const namesUnder = ({ territories }: SearchWords, { id }: SearchTerritory): readonly string[] =>
  territories.filter((one) => one.id === id || one.id.startsWith(`${id}/`)).map(({ name }) => name);

const chosenBy = ({ words }: OpenIndex, { territory }: Query, { chosen, everywhere }: Asked): Chosen => {
  const here = territory?.here ?? null;
  if (here === null || everywhere || (chosen.territory ?? []).length > 0) return chosen;
  return { ...chosen, territory: namesUnder(words, here) };
};

/** Finds the records for what is asked. What wants nothing finds nothing. */
export const find = async (index: OpenIndex, asked: Asked): Promise<Found> => {
  const { words } = index;
  const query = readQuery(index.read, asked.typed);
  const chosen = chosenBy(index, query, asked);
  const names = namesOf(query);
  const favour = (record: number): number => {
    const territory = territoryOf(words, record);
    if (territory === null) return 1;
    return (territory.name === asked.mine ? MINE : 1) * (territory.state === 'in-force' ? IN_FORCE : 1);
  };
  const ranked = rank(query, {
    ...words,
    postings: await index.postings(keysOf(query, names)),
    names,
    favour,
  });
  const all = ranked.map((one) => valued(words, one));
  const found = all.filter((one) => fits(one, chosen, null));
  return {
    query,
    records: found.map(({ record }) => record),
    chosen,
    counts: countsOf(all, chosen),
    partial: found.length > 0 && !found.some(({ whole }) => whole),
  };
};
