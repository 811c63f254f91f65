// The description of all tables for programs that gather data.
import type { APIRoute } from 'astro';
import { datapackage } from '../../../../validators/export/datapackage.ts';
import { findingsTable } from '../../../../validators/export/tables/findings.ts';
import { wordOf } from '../../../../validators/model/addresses.ts';
import { jsonAnswer } from '../../../lib/data/answer.ts';
import { tableFiles } from '../../../lib/data/territory-files.ts';
import { asOf, findings } from '../../../lib/svod.ts';

export const GET: APIRoute = () => {
  const all = {
    path: 'findings.csv',
    name: 'findings',
    title: 'Все замечания',
    table: findingsTable(findings),
  };
  const ofTerritories = tableFiles().map(({ territory, table, path }) => ({
    path,
    name: `${wordOf(territory)}-${table.name}`,
    title: `${territory.name}: ${table.title}`,
    table,
  }));
  return jsonAnswer(datapackage([all, ...ofTerritories], asOf));
};
