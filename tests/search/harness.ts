// The index of a corpus in memory: the search as the page and the command line put it, without a browser.

import { guideRecords } from '../../src/search/guides.ts';
import { SERVED_LAYERS } from '../../src/search/open.ts';
import { exactPath } from '../../validators/search/exact-place.ts';
import { type Asked, find } from '../../validators/search/find.ts';
import { marksOf } from '../../validators/search/highlight.ts';
import { openMade } from '../../validators/search/in-memory.ts';
import { makeIndex, type SearchIndex } from '../../validators/search/index/make-index.ts';
import type { OpenIndex } from '../../validators/search/look.ts';
import { markedWords } from '../../validators/search/marked-words.ts';
import { territoryOf } from '../../validators/search/narrow.ts';
import { findRecords } from '../../validators/search/records/find-records.ts';
import { checkContent } from '../support/content.ts';
import type { Hit } from './measured.ts';

interface Searched {
  readonly paths: readonly string[];
  readonly hits: readonly Hit[];
  /** Whether the act of each is in force, in words. */
  readonly states: readonly string[];
  readonly total: number;
  readonly understoodAs: string | null;
  readonly suggestions: readonly string[];
  readonly unknown: readonly string[];
  readonly elsewhere: readonly string[];
  /** What the first hit's page marks. */
  readonly marked: readonly string[];
  /** The territory that the query names. */
  readonly territory: string | null;
  readonly partial: boolean;
  readonly looked: number | null;
}

export interface Harness {
  readonly index: SearchIndex;
  readonly find: (typed: string, asked?: Partial<Asked>) => Promise<Searched>;
}

const harnessOf = (index: SearchIndex, opened: OpenIndex): Harness => ({
  index,
  find: async (typed, asked = {}) => {
    const found = await find(opened, {
      typed,
      chosen: {},
      mine: '',
      everywhere: false,
      asTyped: false,
      ...asked,
    });
    const { query } = found;
    const numbers = found.records.slice(0, 10);
    const records = numbers.flatMap((number) => index.records[number] ?? []);
    const marks = marksOf(query);
    const hits = records.map((record) => ({
      record,
      path: exactPath(record, marks, opened.read.vocabulary),
    }));
    return {
      hits,
      paths: hits.map(({ path }) => path),
      states: numbers.map((number) => territoryOf(index.words, number)?.stateWords ?? ''),
      total: found.records.length,
      understoodAs: query.understoodAs,
      suggestions: query.suggestions,
      unknown: query.unknown,
      elsewhere: found.elsewhere,
      marked: records.slice(0, 1).flatMap((record) => markedWords(record, marks, opened.read.vocabulary)),
      territory: query.territory?.name ?? null,
      partial: found.partial,
      looked: found.looked,
    };
  },
});

let made: Harness | null = null;

/** The index of the repository's content, of its findings, the rules and the guides: made when it is first asked for. */
export const ofContent = (): Harness => {
  if (made !== null) return made;
  const report = checkContent();
  const records = [...findRecords(report), ...guideRecords()];
  const index = makeIndex({ ...report, records, asked: null });
  made = harnessOf(index, openMade(index, index.layers.length));
  return made;
};

/** The same index in layers of about `recordsOfLayer` records. */
export const inLayers = (recordsOfLayer: number): Harness => {
  const { records } = ofContent().index;
  const index = makeIndex({ ...checkContent(), records, asked: null, recordsOfLayer });
  return harnessOf(index, openMade(index, SERVED_LAYERS));
};
