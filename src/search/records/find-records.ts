// The linked model as a list of what can be found.
import type { Corpus } from '../../../validators/index.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { furtherOf } from '../../../validators/model/view-of.ts';
import { printedRecords } from './printed.ts';
import { provisionRecords } from './provision.ts';
import type { SearchRecord } from './record.ts';
import { tableRecords } from './tables.ts';

// What a broken file says twice has one address; the first record keeps it.
const unique = (records: readonly SearchRecord[]): readonly SearchRecord[] => {
  const byPath = new Map<string, SearchRecord>();
  for (const record of records) if (!byPath.has(record.path)) byPath.set(record.path, record);
  return [...byPath.values()];
};

/** A further document with what the pages of its territory do not show already: nothing is found twice. */
const apart = (document: Territory, territory: Territory): Territory => ({
  ...document,
  roadmap: document.roadmap === territory.roadmap ? null : document.roadmap,
  indicators: document.indicators === territory.indicators ? null : document.indicators,
  terms: document.terms === territory.terms ? [] : document.terms,
  statistics: [],
});

/** All records of all territories in the order of the documents; each address once. `asOf` is the ISO date of the site. */
export const findRecords = (corpus: Corpus, asOf: string): readonly SearchRecord[] =>
  unique(
    corpus.territories
      .flatMap((territory) => [territory, ...furtherOf(territory).map((own) => apart(own, territory))])
      .flatMap((view) => [
        ...provisionRecords(view, corpus),
        ...tableRecords(view, asOf),
        ...printedRecords(view),
      ]),
  );
