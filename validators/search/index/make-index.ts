// The index of a set of records: where each word stands, and the first layer that is loaded before a question.
import { stateOf, stateWords } from '../../model/state.ts';
import type { Corpus } from '../../model/types.ts';
import { federationSubjects } from '../../text/names/federation-subjects.ts';
import { kinds, levels, type SearchRecord } from '../records/record.ts';
import { type SearchToken, searchTokens } from '../tokens.ts';
import { keysOfPrinted, makeVocabulary } from '../vocabulary/make-vocabulary.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { type Field, fields, type Posting, placeAt } from './postings.ts';
import type { SearchTerritory, SearchWords } from './search-words.ts';
import { wholeKey } from './whole-key.ts';

export interface SearchIndex {
  readonly words: SearchWords;
  /** The records in the order of their numbers. */
  readonly records: readonly SearchRecord[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
}

export interface IndexOptions {
  readonly corpus: Corpus;
  readonly records: readonly SearchRecord[];
  /** ISO date as of which it is said whether the act of a record is in force. */
  readonly asOf: string;
  /** The words of the one query that will be put; null where any may be. */
  readonly asked: readonly string[] | null;
}

const keysOf = ({ kind, text, keys }: SearchToken): readonly string[] =>
  kind === 'word' ? keysOfPrinted(text) : keys;

/** Other names stand apart from each other: no phrase goes from one into the next. */
const APART = 10;
const EIGHTH = 8;
/** Words of a family stand in one file; of a file there are about as many as this. */
const WORDS_OF_SHARD = 40;

const kindNumbers = new Map(Object.keys(kinds).map((kind, number) => [kind, number]));
const levelNumbers = new Map(Object.keys(levels).map((level, number) => [level, number + 1]));

interface Placed {
  readonly places: Map<string, number[]>;
  readonly title: number;
  readonly text: number;
  readonly printed: readonly string[];
}

const placedIn = ({ names, title, text, context }: SearchRecord): Placed => {
  const places = new Map<string, number[]>();
  const printed: string[] = [];
  const put = (key: string, field: Field, at: number): void => {
    const list = places.get(key) ?? [];
    list.push(placeAt(fields.indexOf(field), at));
    places.set(key, list);
  };
  const add = (words: string, field: Field, from = 0): readonly SearchToken[] => {
    const tokens = searchTokens(words);
    for (const token of tokens) {
      if (token.kind === 'word') printed.push(token.text);
      for (const key of keysOf(token)) put(key, field, from + token.place);
    }
    return tokens;
  };
  let from = 0;
  for (const name of names) {
    const tokens = add(name, 'names', from);
    if (tokens.length > 0) put(wholeKey(tokens), 'names', from);
    from += (tokens.at(-1)?.place ?? 0) + APART;
  }
  const titled = add(title, 'title');
  if (titled.length > 0) put(wholeKey(titled), 'title', 0);
  const told = add(text, 'text');
  add(context.join('. '), 'context');
  return { places, title: titled.length, text: Math.ceil(told.length / EIGHTH), printed };
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Records by territory, in the order of the content; those of none at the end. */
const inOrder = (records: readonly SearchRecord[], corpus: Corpus): readonly SearchRecord[] => {
  const order = new Map(corpus.territories.map(({ id }, place) => [id, place]));
  const placeOfRecord = ({ territory }: SearchRecord): number =>
    order.get(territory?.id ?? '') ?? corpus.territories.length;
  return records.toSorted((a, b) => placeOfRecord(a) - placeOfRecord(b));
};

const territoriesOf = (
  corpus: Corpus,
  records: readonly SearchRecord[],
  asOf: string,
): Pick<SearchWords, 'territories' | 'missing' | 'general'> => {
  const general = records.findIndex(({ territory }) => territory === null);
  const everyday = new Map(corpus.federal.lexicon.territories.map(({ name, known }) => [name, known]));
  const knownOf = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => everyday.get(name) ?? []);
  const here = new Set(corpus.territories.map(({ name }) => name));
  return {
    territories: corpus.territories.flatMap((territory): readonly SearchTerritory[] => {
      const from = records.findIndex((record) => record.territory?.id === territory.id);
      const { id, name } = territory;
      const state = stateOf(territory, asOf);
      return from < 0
        ? []
        : [{ id, name, from, state: state.kind, stateWords: stateWords(state), known: knownOf(name) }];
    }),
    missing: federationSubjects
      .filter(({ name, also }) => ![name, ...also].some((one) => here.has(one)))
      .map(({ name, also }) => ({ name, known: [...also, ...knownOf(name, ...also)] })),
    general: general < 0 ? records.length : general,
  };
};

/** Makes the index of records. The same records give the same index. */
export const makeIndex = ({ corpus, records: given, asOf, asked }: IndexOptions): SearchIndex => {
  const records = inOrder(given, corpus);
  const placed = records.map(placedIn);
  const postings = new Map<string, Posting[]>();
  for (const [record, { places, title, text }] of placed.entries()) {
    const { kind, level } = records[record] ?? { kind: 'page', level: null };
    for (const [key, own] of places) {
      const list = postings.get(key) ?? [];
      list.push({
        record,
        kind: kindNumbers.get(kind) ?? 0,
        level: level === null ? 0 : (levelNumbers.get(level) ?? 0),
        title,
        text,
        places: own.toSorted((a, b) => a - b),
      });
      postings.set(key, list);
    }
  }
  const { synonyms, turns, soft } = corpus.federal.lexicon;
  const abbreviations = abbreviationsIn(corpus);
  const told = [
    ...abbreviations.flat(),
    ...synonyms.flatMap(({ asked: words, means }) => [...words, ...means]),
    ...soft,
  ];
  const toldWords = told.flatMap((words) => searchTokens(words).map(({ text }) => text));
  const counts = new Map(
    [...postings].filter(([key]) => !key.startsWith('=')).map(([key, { length }]) => [key, length]),
  );
  return {
    records,
    postings,
    words: {
      vocabulary: makeVocabulary({
        printed: [...placed.flatMap(({ printed }) => printed), ...toldWords],
        counts,
        asked,
      }),
      lexicon: { synonyms, abbreviations, turns, soft },
      ...territoriesOf(corpus, records, asOf),
      records: records.length,
      meanTitle: mean(placed.map(({ title }) => title)),
      meanText: mean(placed.map(({ text }) => text)),
      shards: Math.max(1, Math.ceil(counts.size / WORDS_OF_SHARD)),
    },
  };
};
