// A query put to an index: what is found, and by what that can be narrowed.

import type { PoolFigures } from './index/pools.ts';
import type { Posting } from './index/postings.ts';
import type { SearchTerritory, SearchWords } from './index/search-words.ts';
import { wholeKey } from './index/whole-key.ts';
import { countTerritories, look, type OpenIndex } from './look.ts';
import { type Chosen, type Counts, countsOf, fits, territoryOf, valued } from './narrow.ts';
import { type Query, readQuery, wordsToLookUp } from './query/read-query.ts';
import { isThere, typedWords } from './query/wanted.ts';
import type { Postings } from './rank/evidence.ts';
import { type Ranking, type RankOptions, rank } from './rank/rank.ts';

export interface Asked {
  readonly typed: string;
  readonly chosen: Chosen;
  /** Name of the territory whose records come before equally good ones of others; '' for none. */
  readonly mine: string;
  /** The territory that the query names is not taken as a choice. */
  readonly everywhere: boolean;
  /** Nothing of the query is mended. */
  readonly asTyped: boolean;
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
  /** Words that are somewhere, but in no record of the territories that were chosen; none where not all of these were looked into. */
  readonly elsewhere: readonly string[];
  /** How many territories were looked into, where those are not all that may have an answer; else null. */
  readonly looked: number | null;
}

const MINE = 1.3;
const IN_FORCE = 1.05;

/** The names that a record may have to be what is asked for: the query, and what its only thing is called otherwise. */
const namesOf = ({ tokens, wanted }: Query): readonly string[] => [
  wholeKey(tokens),
  ...(wanted.length === 1 ? wanted.flatMap(({ instead }) => instead.map(({ name }) => name)) : []),
];

/** The territories that a named one stands for: itself and its municipalities. */
const namesUnder = ({ territories }: SearchWords, { id }: SearchTerritory): readonly string[] =>
  territories.filter((one) => one.id === id || one.id.startsWith(`${id}/`)).map(({ name }) => name);

const chosenBy = ({ words }: OpenIndex, { territory }: Query, { chosen, everywhere }: Asked): Chosen => {
  const here = territory?.here ?? null;
  if (here === null || everywhere || (chosen.territory ?? []).length > 0) return chosen;
  return { ...chosen, territory: namesUnder(words, here) };
};

const wordsElsewhere = (
  words: SearchWords,
  { wanted }: Query,
  { territory = [] }: Chosen,
  postings: Postings,
): readonly string[] => {
  if (territory.length === 0) return [];
  const isHere = ({ record }: Posting): boolean => territory.includes(territoryOf(words, record)?.name ?? '');
  return typedWords(wanted.filter((one) => !isThere(one, (key) => postings.get(key)?.some(isHere) === true)));
};

/** The pools as far as some layers hold them. */
const poolsIn = ({ pools }: SearchWords, layers: readonly number[]): RankOptions['pools'] => {
  const opened = ({ records, ...means }: PoolFigures): Ranking => ({
    ...means,
    records: layers.reduce((sum, layer) => sum + (records[layer] ?? 0), 0),
  });
  return { acts: opened(pools.acts), about: opened(pools.about) };
};

/** Finds the records for what is asked. What wants nothing finds nothing. */
export const find = async (index: OpenIndex, asked: Asked): Promise<Found> => {
  const { words } = index;
  const right = await index.wordsOfLanguage(asked.asTyped ? [] : wordsToLookUp(index.read, asked.typed));
  const query = readQuery(index.read, asked.typed, { right, asTyped: asked.asTyped });
  const chosen = chosenBy(index, query, asked);
  const names = namesOf(query);
  const { postings, layers, isAll } = await look(index, {
    query,
    names,
    territories: chosen.territory ?? [],
    mine: asked.mine,
  });
  const open = [...layers, words.layers.length - 1];
  const favour = (record: number): number => {
    const territory = territoryOf(words, record);
    if (territory === null) return 1;
    return (territory.name === asked.mine ? MINE : 1) * (territory.state === 'in-force' ? IN_FORCE : 1);
  };
  const ranked = rank(query, { postings, names, favour, pools: poolsIn(words, open) });
  const all = ranked.map((one) => valued(words, one));
  const found = all.filter((one) => fits(one, chosen, null));
  return {
    query,
    records: found.map(({ record }) => record),
    chosen,
    counts: countsOf(all, chosen),
    elsewhere: isAll ? wordsElsewhere(words, query, chosen, postings) : [],
    partial: found.length > 0 && !found.some(({ whole }) => whole),
    looked: isAll ? null : countTerritories(words, layers),
  };
};
