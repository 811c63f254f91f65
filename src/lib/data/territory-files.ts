// The open data of a territory: which files there are, under which addresses.

import { documentsToTell } from '../../../validators/export/tables/document.ts';
import { allFindingsTable } from '../../../validators/export/tables/findings.ts';
import { withState } from '../../../validators/export/tables/state.ts';
import type { Table } from '../../../validators/export/tables/table.ts';
import { documentTables, territoryTables } from '../../../validators/export/tables/territory.ts';
import { addressOf, wordOf } from '../../../validators/model/addresses.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { furtherOf, ownerOf, type Shown, viewOf } from '../../../validators/model/view-of.ts';
import { byWeight } from '../../../validators/rules/finding.ts';
import { ofWhom } from '../document-names.ts';
import { link } from '../links.ts';
import { asOf, corpus, findings } from '../svod.ts';

/** The version of the addresses: what lies under it keeps its form. */
const version = 'v1';

/** The address of a file of the open data, e.g. `regions/vladimir.json`. */
export const dataLink = (path: string): string => link(`/data/${version}/${path}`);

const tables = new Map<Territory, readonly Table[]>();

/** The tables of a territory, or of a further document of one of its acts, made once. */
export const tablesOf = (view: Territory): readonly Table[] => {
  const known = tables.get(view);
  if (known !== undefined) return known;
  const made = view.document === null ? territoryTables(view, findings, asOf) : documentTables(view, asOf);
  tables.set(view, made);
  return made;
};

/** A table as it is published in CSV, where each row says whether its act holds. */
export interface TableFile {
  /** The name that no other table of the data has. */
  readonly name: string;
  readonly title: string;
  readonly table: Table;
  /** Its path under the open data, without the ending. */
  readonly path: string;
}

/** What each table is of, by its name: a territory may have it from an act that does not lead it. */
const shownIn: Readonly<Record<string, Shown>> = {
  clauses: 'provision',
  subjects: 'subjects',
  functions: 'subjects',
  measures: 'roadmap',
  indicators: 'indicators',
  values: 'indicators',
  reported: 'indicators',
  terms: 'terms',
};

const byTerritory = Map.groupBy(findings.toSorted(byWeight), ({ region }) => region);

/** The document behind each row of a table. */
const documentsBehind = (view: Territory, { name, programs }: Table): readonly Territory[] => {
  if (name === 'document') return documentsToTell(view);
  if (name === 'findings') return (byTerritory.get(view.id) ?? []).map(({ file }) => viewOf(view, file));
  const what = shownIn[name];
  const document = what === undefined ? view : ownerOf(view, what);
  return programs.rows.map(() => document);
};

/** The tables of a territory, or of a further document, as files. */
export const tableFilesOf = (territory: Territory): readonly TableFile[] =>
  tablesOf(territory).map((table) => ({
    name: `${wordOf(territory)}-${table.name}`,
    title: `${ofWhom(territory)}: ${table.title}`,
    table: withState(table, documentsBehind(territory, table), asOf),
    path: `regions/${addressOf(territory)}/${table.name}`,
  }));

/** All findings in one table: territory by territory, the gravest first. */
export const allFindings = (): TableFile => {
  const territories = new Map(corpus.territories.map((territory) => [territory.id, territory]));
  const ids = [...territories.keys(), null];
  const sorted = ids.flatMap((id) => findings.filter(({ region }) => region === id).sort(byWeight));
  const table = allFindingsTable(sorted, (id) => territories.get(id)?.name ?? id);
  const behind = sorted.map(({ region, file }) => {
    const territory = region === null ? undefined : territories.get(region);
    return territory === undefined ? null : viewOf(territory, file);
  });
  return {
    name: 'findings',
    title: 'Все замечания',
    table: withState(table, behind, asOf),
    path: 'findings',
  };
};

/** All tables that are published in CSV. */
export const tableFiles = (): readonly TableFile[] => [
  allFindings(),
  ...corpus.territories.flatMap((territory) => [territory, ...furtherOf(territory)].flatMap(tableFilesOf)),
];

/** The path of a table for people who open it in Excel, without the ending: no table and no territory can be called so. */
export const excelPath = ({ path }: Pick<TableFile, 'path'>): string => `${path}-excel`;
