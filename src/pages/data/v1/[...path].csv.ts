// The tables of the territories as CSV, and all findings in one.
import type { APIRoute } from 'astro';
import { csv } from '../../../../validators/export/csv.ts';
import { findingsTable } from '../../../../validators/export/tables/findings.ts';
import type { Table } from '../../../../validators/export/tables/table.ts';
import { tableFiles } from '../../../lib/data/territory-files.ts';
import { findings } from '../../../lib/svod.ts';

type Props = { readonly table: Table };

export const getStaticPaths = () => [
  { params: { path: 'findings' }, props: { table: findingsTable(findings) } },
  ...tableFiles().map(({ path, table }) => ({
    params: { path: path.replace(/\.csv$/, '') },
    props: { table },
  })),
];

export const GET: APIRoute<Props> = ({ props: { table } }) =>
  new Response(csv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
