// An index that is made where it is asked, without files: for a terminal and for tests.
import { foundInDictionary } from '../language/dictionary.ts';
import { makeIndex, type SearchIndex } from './index/make-index.ts';
import { readPostings } from './index/postings.ts';
import { type OpenIndex, openIndex } from './look.ts';
import { findRecords, type Searched } from './records/find-records.ts';

/** Opens an index that was made; a question looks into `mostLayers` of its layers. */
export const openMade = ({ words, layers, bounds }: SearchIndex, mostLayers: number): OpenIndex =>
  openIndex(words, mostLayers, {
    wordsOfLanguage: async (asked) => new Set(asked.filter((word) => foundInDictionary(word).length > 0)),
    places: async (layer, keys) => ({
      bounds,
      postings: new Map(
        keys.flatMap((key) => {
          const written = layers[layer]?.get(key);
          return written === undefined
            ? []
            : [[key, readPostings(written, words.layers[layer] ?? 0)] as const];
        }),
      ),
    }),
  });

/** The index of a report, opened. `asked`: the words of the one query, null for any. */
export const openInMemory = (
  report: Searched,
  asked: readonly string[] | null,
): { readonly index: SearchIndex; readonly opened: OpenIndex } => {
  const index = makeIndex({ ...report, records: findRecords(report), asked });
  return { index, opened: openMade(index, index.layers.length) };
};
