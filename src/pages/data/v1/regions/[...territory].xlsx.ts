// A territory as a workbook: a sheet a table.
import type { APIRoute } from 'astro';
import { workbookTables } from '../../../../../validators/export/tables/territory.ts';
import { xlsx } from '../../../../../validators/export/xlsx.ts';
import { homeOf } from '../../../../lib/data/answer.ts';
import { tablesOf } from '../../../../lib/data/territory-files.ts';
import { type TerritoryRoute, territoryRoutes } from '../../../../lib/paths.ts';
import { asOf, findings } from '../../../../lib/svod.ts';

export const getStaticPaths = () => territoryRoutes((territory) => tablesOf(territory).length > 0);

export const GET: APIRoute<TerritoryRoute['props']> = async ({ props: { territory }, site }) =>
  new Response(await xlsx(workbookTables(territory, findings, asOf), homeOf(site)), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
