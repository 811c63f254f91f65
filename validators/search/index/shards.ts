// The places of words, divided into files: a word lies with its kin, so that what is asked together is loaded together.
import type { SearchRecord } from '../records/record.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import type { SearchIndex } from './make-index.ts';
import type { WrittenPostings } from './postings.ts';

/** The places of the keys of one file, as `writePostings` writes them, and (in the last layer) what other layers have of them. */
export interface Shard {
  readonly places: Readonly<Record<string, WrittenPostings>>;
  readonly bounds?: Readonly<Record<string, string>>;
}

/** What of a record is shown; the words of its territory are those of the first layer. */
export type ShownRecord = Pick<
  SearchRecord,
  'path' | 'kind' | 'title' | 'text' | 'context' | 'lead' | 'paragraphs'
>;

/** Records that stand in one file. */
const RECORDS_TOGETHER = 8;

const spread = (key: string): number => {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
};

/** The number of the file in which a key lies. */
export const shardOf = ({ byLemma }: Vocabulary, shards: number, key: string): number =>
  (byLemma.get(key)?.family ?? spread(key)) % shards;

/** The number of the file in which a record lies, and its place there. */
export const recordFile = (record: number): { readonly file: number; readonly place: number } => ({
  file: Math.floor(record / RECORDS_TOGETHER),
  place: record % RECORDS_TOGETHER,
});

/** Half of a character would be no valid text; it is shown as a replacement mark, as on the pages. */
const whole = (text: string): string => text.toWellFormed();

const shown = ({ path, kind, title, text, context, lead, paragraphs }: SearchRecord): ShownRecord => ({
  path,
  kind,
  title: whole(title),
  text: whole(text),
  context: context.map(whole),
  ...(lead === undefined || lead === '' ? {} : { lead: whole(lead) }),
  ...(paragraphs === undefined ? {} : { paragraphs }),
});

/** What is written of an index beside its first layer. */
export interface ShardFiles {
  /** The files of a layer's places, as they are asked for: a country has too many to hold. */
  readonly placesOf: (layer: number) => readonly Shard[];
  readonly records: readonly (readonly ShownRecord[])[];
}

/** The files of an index beside its first layer: of the places of words, and of the records. */
export const shardFiles = ({ words, layers, bounds, records }: SearchIndex): ShardFiles => {
  const vocabulary = readVocabulary(words.vocabulary);
  const fileOf = new Map<string, number>();
  const shardsOf = <T>(all: ReadonlyMap<string, T>): readonly Record<string, T>[] => {
    const files = Array.from({ length: words.shards }, (): Record<string, T> => ({}));
    for (const [key, own] of all) {
      const number = fileOf.get(key) ?? shardOf(vocabulary, words.shards, key);
      fileOf.set(key, number);
      const file = files[number];
      if (file !== undefined) file[whole(key)] = own;
    }
    return files;
  };
  const files = Map.groupBy([...records.entries()], ([number]) => recordFile(number).file);
  return {
    placesOf: (layer) => {
      const written = new Map(
        [...(layers[layer] ?? [])].map(([key, own]) => [key, Array.from(own)] as const),
      );
      const places = shardsOf(written);
      if (layer < layers.length - 1 || bounds.size === 0) return places.map((own) => ({ places: own }));
      const bounded = shardsOf(bounds);
      return places.map((own, number) => ({ places: own, bounds: bounded[number] ?? {} }));
    },
    records: [...files.values()].map((own) => own.map(([, record]) => shown(record))),
  };
};
