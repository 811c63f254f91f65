// The open data of a territory: which files there are, under which addresses.

import type { Table } from '../../../validators/export/tables/table.ts';
import { territoryTables } from '../../../validators/export/tables/territory.ts';
import type { Territory } from '../../../validators/model/types.ts';
import { link } from '../links.ts';
import { asOf, corpus, findings } from '../svod.ts';

/** The version of the addresses: what lies under it keeps its form. */
const version = 'v1';

/** The address of a file of the open data, e.g. `regions/vladimir.json`. */
export const dataLink = (path: string): string => link(`/data/${version}/${path}`);

const tables = new Map<string, readonly Table[]>();

/** The tables of a territory, made once. */
export const tablesOf = (territory: Territory): readonly Table[] => {
  const known = tables.get(territory.id);
  if (known !== undefined) return known;
  const made = territoryTables(territory, findings, asOf);
  tables.set(territory.id, made);
  return made;
};

/** A table of a territory with the path of its file under the open data. */
export interface TableFile {
  readonly territory: Territory;
  readonly table: Table;
  readonly path: string;
}

/** All tables of all territories. */
export const tableFiles = (): readonly TableFile[] =>
  corpus.territories.flatMap((territory) =>
    tablesOf(territory).map((table) => ({
      territory,
      table,
      path: `regions/${territory.id}/${table.name}.csv`,
    })),
  );
