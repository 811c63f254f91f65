// The linked model as a list of what can be found.
import type { Report } from '../../index.ts';
import { documentTitle } from '../../model/document-title.ts';
import type { Territory } from '../../model/types.ts';
import { furtherOf } from '../../model/view-of.ts';
import { documentName } from './act-words.ts';
import { federalRecords } from './federal.ts';
import { territoryPageRecords } from './pages-of-territory.ts';
import { printedRecords } from './printed.ts';
import { provisionRecords } from './provision.ts';
import type { SearchRecord } from './record.ts';
import { findingRecords, ruleRecords } from './rule-book.ts';
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

const recordsOf = (view: Territory, asOf: string): readonly SearchRecord[] => [
  ...provisionRecords(view),
  ...tableRecords(view, asOf),
  ...printedRecords(view),
];

/** The records of a further document: the way to each begins with the document, which has no page in the territory's name. */
const furtherRecords = (view: Territory, asOf: string): readonly SearchRecord[] => {
  const kind = view.provision === null ? null : documentName(view.provision);
  return recordsOf(view, asOf).map((record) => {
    const [first, ...rest] = record.context;
    if (first === undefined) return record;
    return { ...record, context: [documentTitle(view), ...(first === kind ? rest : record.context)] };
  });
};

/** What records are made of: the linked model, what was found in it, and the ISO date of the site. */
export type Searched = Pick<Report, 'corpus' | 'findings' | 'asOf'>;

/**
 * All records: of the territories in the order of the documents, then of what holds over them, of the rules and of what they
 * find; each address once.
 */
export const findRecords = ({ corpus, findings, asOf }: Searched): readonly SearchRecord[] => {
  const own = corpus.territories.flatMap((territory) => [
    ...recordsOf(territory, asOf),
    ...furtherOf(territory).flatMap((view) => furtherRecords(apart(view, territory), asOf)),
    ...territoryPageRecords(territory),
  ]);
  return unique([
    ...own,
    ...federalRecords(corpus, own),
    ...ruleRecords(),
    ...findingRecords(findings, corpus),
  ]);
};
