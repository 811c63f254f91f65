// Into which layers of an index a question looks: into the last, into the reader's own, and into those that have the most of it.
import type { Bounds } from './index/bounds.ts';
import type { SearchWords } from './index/search-words.ts';
import type { Query } from './query/read-query.ts';
import { type QueryWords, readWords } from './query/words.ts';
import { layerScores } from './rank/choose-layers.ts';
import type { Postings } from './rank/evidence.ts';

/** Where keys stand in a layer; of the last layer also what the others have of the keys. */
export interface LayerPlaces {
  readonly postings: Postings;
  readonly bounds: Bounds;
}

/** An index that is read as it is needed. */
export interface OpenIndex {
  readonly words: SearchWords;
  readonly read: QueryWords;
  /** Into how many layers beside the last a question looks: those that have the most of it at best. */
  readonly mostLayers: number;
  /** Where keys stand in a layer; a key that nothing has is left out. */
  readonly places: (layer: number, keys: readonly string[]) => Promise<LayerPlaces>;
  /** Which of some words, in plain letters, are words of the language. */
  readonly wordsOfLanguage: (words: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Opens an index whose places and words of the language are had by functions. */
export const openIndex = (
  words: SearchWords,
  mostLayers: number,
  had: Pick<OpenIndex, 'places' | 'wordsOfLanguage'>,
): OpenIndex => ({ words, read: readWords(words), mostLayers, ...had });

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

/** The layers, the last left out, in which records of territories stand; all of them where no territory is named. */
export const layersWith = (
  { territories, layers, general }: SearchWords,
  names: readonly string[],
): readonly number[] => {
  const numbers = [...layers.keys()].slice(0, -1);
  if (names.length === 0) return numbers;
  const wanted = new Set(names);
  const ranges = territories.flatMap(({ name, from }, at) =>
    wanted.has(name) ? [{ from, end: territories[at + 1]?.from ?? general }] : [],
  );
  return numbers.filter((number) =>
    ranges.some(({ from, end }) => from < (layers[number + 1] ?? 0) && end > (layers[number] ?? 0)),
  );
};

/** How many territories have records in some of the layers. */
export const countTerritories = ({ territories, layers }: SearchWords, numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => {
    const [from, end] = [layers[number] ?? 0, layers[number + 1] ?? 0];
    return sum + territories.filter((one) => one.from >= from && one.from < end).length;
  }, 0);

export interface LookedFor {
  readonly query: Query;
  /** The keys of the names that a record may have to be what is asked for. */
  readonly names: readonly string[];
  /** Names of the territories that are chosen; none: all. */
  readonly territories: readonly string[];
  /** Name of the reader's territory; '' for none. */
  readonly mine: string;
}

export interface Looked {
  readonly postings: Postings;
  /** The layers that were looked into beside the last. */
  readonly layers: readonly number[];
  /** No other layer may have an answer. */
  readonly isAll: boolean;
}

/** Looks into the last layer, into those of the reader's territory, and into the best of the others. */
export const look = async (
  { words, read, mostLayers, places }: OpenIndex,
  { query, names, territories, mine }: LookedFor,
): Promise<Looked> => {
  const keys = keysOf(query, names);
  const last = words.layers.length - 1;
  const open = layersWith(words, territories);
  const first = places(last, keys);
  const choose = async (): Promise<readonly number[]> => {
    if (open.length <= mostLayers) return open;
    const { bounds } = await first;
    const { counts } = read.vocabulary;
    const scores = layerScores(query, open, { bounds, names, counts, records: words.records });
    const own = new Set(mine === '' ? [] : layersWith(words, [mine]));
    return open
      .map((layer, index) => ({ layer, score: scores[index] ?? 0, isOwn: own.has(layer) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.score - a.score)
      .map(({ layer }) => layer);
  };
  const answering = await choose();
  const layers = answering.slice(0, mostLayers);
  const all = await Promise.all([...layers.map((layer) => places(layer, keys)), first]);
  const postings = new Map(
    keys.map((key) => [key, all.flatMap((one) => one.postings.get(key) ?? [])] as const),
  );
  return { postings, layers, isAll: layers.length === answering.length };
};
