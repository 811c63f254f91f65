// Where the words of records stand: of each record by itself, then of a layer of records, key by key.
import { kinds, levels, type Pool, poolOf, type SearchRecord } from '../records/record.ts';
import { type SearchToken, searchTokens } from '../tokens.ts';
import { keysOfPrinted } from '../vocabulary/make-vocabulary.ts';
import type { ByPool, Lengths } from './pools.ts';
import { type Field, fields, type Posting, placeAt } from './postings.ts';
import { wholeKey } from './whole-key.ts';

/** What a printed word is found by. */
export type KeysOfPrinted = (printed: string) => readonly string[];

/** The words of a layer: where each key stands, and the lengths of its records by pool. */
export interface PlacedLayer {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly lengths: ByPool<Lengths>;
}

/** Other names stand apart from each other: no phrase goes from one into the next. */
const APART = 10;
const EIGHTH = 8;

const kindNumbers = new Map(Object.keys(kinds).map((kind, number) => [kind, number]));
const levelNumbers = new Map(Object.keys(levels).map((level, number) => [level, number + 1]));

/** What printed words are found by; each is looked up in the dictionary once, and put into `printed`. */
export const rememberedKeys = (printed: Map<string, readonly string[]>): KeysOfPrinted => {
  return (word) => {
    const before = printed.get(word);
    if (before !== undefined) return before;
    const keys = keysOfPrinted(word);
    printed.set(word, keys);
    return keys;
  };
};

interface Placed {
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly title: number;
  readonly text: number;
}

const placedIn = ({ names, title, text, context }: SearchRecord, keysOfWord: KeysOfPrinted): Placed => {
  const places = new Map<string, number[]>();
  const put = (key: string, field: Field, at: number): void => {
    const list = places.get(key);
    const place = placeAt(fields.indexOf(field), at);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  };
  const add = (words: string, field: Field, from = 0): readonly SearchToken[] => {
    const tokens = searchTokens(words);
    for (const { kind, text: printed, keys, place } of tokens)
      for (const key of kind === 'word' ? keysOfWord(printed) : keys) put(key, field, from + place);
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
  return { places, title: titled.length, text: Math.ceil(told.length / EIGHTH) };
};

/** Places the words of a layer of records; the first of them has the number `first`. */
export const placeLayer = (
  records: readonly SearchRecord[],
  first: number,
  keysOfWord: KeysOfPrinted,
): PlacedLayer => {
  const postings = new Map<string, Posting[]>();
  const none: Lengths = { records: 0, titles: 0, texts: 0 };
  const lengths: Record<Pool, Lengths> = { acts: none, about: none };
  for (const [at, record] of records.entries()) {
    const { places, title, text } = placedIn(record, keysOfWord);
    const pool = poolOf(record.kind);
    const { records: before, titles, texts } = lengths[pool];
    lengths[pool] = { records: before + 1, titles: titles + title, texts: texts + text };
    const of = {
      record: first + at,
      kind: kindNumbers.get(record.kind) ?? 0,
      level: record.level === null ? 0 : (levelNumbers.get(record.level) ?? 0),
      title,
      text,
    };
    for (const [key, own] of places) {
      const list = postings.get(key);
      const posting = { ...of, places: own.toSorted((a, b) => a - b) };
      if (list === undefined) postings.set(key, [posting]);
      else list.push(posting);
    }
  }
  return { postings, lengths };
};
