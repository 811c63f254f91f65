// The index of a set of records: where each word stands, and the first layer that is loaded before a question.
import { stateOf, stateWords } from '../../model/state.ts';
import type { Corpus } from '../../model/types.ts';
import { federationSubjects } from '../../text/names/federation-subjects.ts';
import type { SearchRecord } from '../records/record.ts';
import { searchTokens } from '../tokens.ts';
import { makeVocabulary } from '../vocabulary/make-vocabulary.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { type LayeredRecords, layered } from './layers.ts';
import { placeLayer, rememberedKeys } from './place-words.ts';
import { type ByPool, type Lengths, poolFigures, poolOfPosting } from './pools.ts';
import { type Posting, type WrittenPostings, writePostings } from './postings.ts';
import type { SearchTerritory, SearchWords } from './search-words.ts';

/** The places of the keys of one layer. */
export type WrittenLayer = ReadonlyMap<string, WrittenPostings>;

export interface SearchIndex {
  readonly words: SearchWords;
  /** The records in the order of their numbers. */
  readonly records: readonly SearchRecord[];
  /** In the order of `words.layers`. */
  readonly layers: readonly WrittenLayer[];
  /** What each layer but the last has at best of a key. */
  readonly bounds: Bounds;
}

export interface IndexOptions {
  readonly corpus: Corpus;
  readonly records: readonly SearchRecord[];
  /** ISO date as of which it is said whether the act of a record is in force. */
  readonly asOf: string;
  /** The words of the one query that will be put; null where any may be. */
  readonly asked: readonly string[] | null;
  /** About how many records a layer has; as many as suit a country where it is not said. */
  readonly recordsOfLayer?: number;
}

/** Words of a family stand in one file; of a file there are about as many as this. */
const WORDS_OF_SHARD = 40;

const territoriesOf = (
  corpus: Corpus,
  { records }: LayeredRecords,
  asOf: string,
): Pick<SearchWords, 'territories' | 'missing'> => {
  const firsts = new Map<string, number>();
  for (const [at, { territory }] of records.entries())
    if (territory !== null && !firsts.has(territory.id)) firsts.set(territory.id, at);
  const everyday = new Map(corpus.federal.lexicon.territories.map(({ name, known }) => [name, known]));
  const knownOf = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => everyday.get(name) ?? []);
  const here = new Set(corpus.territories.map(({ name }) => name));
  return {
    territories: corpus.territories.flatMap((territory): readonly SearchTerritory[] => {
      const { id, name } = territory;
      const from = firsts.get(id);
      const state = stateOf(territory, asOf);
      return from === undefined
        ? []
        : [{ id, name, from, state: state.kind, stateWords: stateWords(state), known: knownOf(name) }];
    }),
    missing: federationSubjects
      .filter(({ name, also }) => ![name, ...also].some((one) => here.has(one)))
      .map(({ name, also }) => ({ name, known: [...also, ...knownOf(name, ...also)] })),
  };
};

const countInActs = (postings: readonly Posting[]): number =>
  postings.filter((posting) => poolOfPosting(posting) === 'acts').length;

/** Makes the index of records. The same records give the same index. */
export const makeIndex = (options: IndexOptions): SearchIndex => {
  const { corpus, records: given, asOf, asked, recordsOfLayer } = options;
  const inLayers = layered(given, corpus, recordsOfLayer);
  const { records, layers: starts, general } = inLayers;
  const printed = new Map<string, readonly string[]>();
  const keysOfWord = rememberedKeys(printed);
  const counts = new Map<string, number>();
  const bounds = boundsOf(starts.length - 1);
  const lengths: ByPool<Lengths>[] = [];
  const layers = starts.map((start, number): WrittenLayer => {
    const placed = placeLayer(records.slice(start, starts[number + 1]), start, keysOfWord);
    lengths.push(placed.lengths);
    bounds.add(number, placed);
    return new Map(
      [...placed.postings].map(([key, postings]) => {
        if (!key.startsWith('=')) counts.set(key, (counts.get(key) ?? 0) + countInActs(postings));
        return [key, Uint32Array.from(writePostings(postings, start))] as const;
      }),
    );
  });
  const { synonyms, turns, kinds, soft } = corpus.federal.lexicon;
  const abbreviations = abbreviationsIn(corpus);
  const told = [
    ...abbreviations.flat(),
    ...synonyms.flatMap(({ asked: words, means }) => [...words, ...means]),
    ...kinds.flatMap(({ words }) => words),
    ...soft,
  ];
  const toldWords = told.flatMap((words) => searchTokens(words).map(({ text }) => text));
  return {
    records,
    layers,
    bounds: bounds.all,
    words: {
      vocabulary: makeVocabulary({ printed: [...printed.keys(), ...toldWords], counts, asked }),
      lexicon: { synonyms, abbreviations, turns, kinds, soft },
      ...territoriesOf(corpus, inLayers, asOf),
      general,
      records: records.length,
      layers: starts,
      pools: poolFigures(lengths),
      shards: Math.max(1, Math.ceil(counts.size / WORDS_OF_SHARD)),
    },
  };
};
