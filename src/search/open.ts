// The index as the page reads it: the first layer at once, of the rest the files that a question needs, each once.

import { type Posting, readPostings } from '../../validators/search/index/postings.ts';
import type { SearchWords } from '../../validators/search/index/search-words.ts';
import { recordFile, type Shard, type ShownRecord, shardOf } from '../../validators/search/index/shards.ts';
import { type LayerPlaces, type OpenIndex, openIndex } from '../../validators/search/look.ts';
import type { NamedPlace } from '../../validators/search/suggest/named-places.ts';
import {
  isWordOf,
  type LanguageFile,
  languageFileOf,
} from '../../validators/search/vocabulary/words-of-language.ts';

/** An index and the records that it finds. */
export interface ServedIndex extends OpenIndex {
  readonly record: (number: number) => Promise<ShownRecord>;
  /** The named places of a layer, for suggestions. */
  readonly names: (layer: number) => Promise<readonly NamedPlace[]>;
}

/** Of a country a question looks into so many layers of territories: each has files of its own to load. */
export const SERVED_LAYERS = 3;

/** The same file is asked for once, and again where that failed. */
const once = (folder: string): (<T>(name: string) => Promise<T>) => {
  const asked = new Map<string, Promise<unknown>>();
  const load = async (name: string): Promise<unknown> => {
    const response = await fetch(`${folder}${name}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response.json();
  };
  return <T>(name: string): Promise<T> => {
    const before = asked.get(name);
    const now = before ?? load(name);
    if (before === undefined) {
      asked.set(name, now);
      now.catch(() => asked.delete(name));
    }
    return now as Promise<T>;
  };
};

/** Opens the index in a folder of the site. @throws Error where a file cannot be loaded */
export const openServed = async (folder: string): Promise<ServedIndex> => {
  const load = once(folder);
  const words = await load<SearchWords>('words');
  const places = async (layer: number, keys: readonly string[]): Promise<LayerPlaces> => {
    const { vocabulary } = index.read;
    const wanted = keys.filter((key) => key.startsWith('=') || vocabulary.counts.has(key));
    const numbers = wanted.map((key) => shardOf(vocabulary, words.shards, key));
    const shards = await Promise.all(numbers.map((number) => load<Shard>(`places/${layer}/${number}`)));
    const postings = new Map<string, readonly Posting[]>();
    const bounds = new Map<string, string>();
    for (const [at, key] of wanted.entries()) {
      const own = shards[at]?.places[key];
      const bound = shards[at]?.bounds?.[key];
      if (own !== undefined) postings.set(key, readPostings(own, words.layers[layer] ?? 0));
      if (bound !== undefined) bounds.set(key, bound);
    }
    return { postings, bounds };
  };
  const isOfLanguage = async (word: string): Promise<boolean> =>
    isWordOf(await load<LanguageFile>(`language/${languageFileOf(word)}`), word);
  const wordsOfLanguage = async (asked: readonly string[]): Promise<ReadonlySet<string>> => {
    const are = await Promise.all(asked.map(isOfLanguage));
    return new Set(asked.filter((_, at) => are[at] === true));
  };
  const index = openIndex(words, SERVED_LAYERS, { places, wordsOfLanguage });
  const record = async (number: number): Promise<ShownRecord> => {
    const { file, place } = recordFile(number);
    const found = (await load<readonly ShownRecord[]>(`records/${file}`))[place];
    if (found === undefined) throw new Error(`the index has no record ${number}`);
    return found;
  };
  return { ...index, record, names: (layer) => load<readonly NamedPlace[]>(`names/${layer}`) };
};

const opened = new Map<string, Promise<ServedIndex>>();

/** The index of a folder, opened once for all that reads it on a page; again where that failed. */
export const servedIndex = (folder: string): Promise<ServedIndex> => {
  const before = opened.get(folder);
  if (before !== undefined) return before;
  const now = openServed(folder);
  opened.set(folder, now);
  now.catch(() => opened.delete(folder));
  return now;
};
