// An index that is made where it is asked, without files: for a terminal and for tests.
import type { Corpus } from '../model/types.ts';
import { type OpenIndex, openIndex } from './find.ts';
import { makeIndex, type SearchIndex } from './index/make-index.ts';
import { findRecords } from './records/find-records.ts';

/** The index of a corpus, opened. `asOf`: the ISO date of the states; `asked`: the words of the one query, null for any. */
export const openInMemory = (
  corpus: Corpus,
  asOf: string,
  asked: readonly string[] | null,
): { readonly index: SearchIndex; readonly opened: OpenIndex } => {
  const index = makeIndex({ corpus, records: findRecords(corpus, asOf), asOf, asked });
  const opened = openIndex(index.words, async (keys) => {
    return new Map(keys.map((key) => [key, index.postings.get(key) ?? []]));
  });
  return { index, opened };
};
