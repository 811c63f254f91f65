// The tables of the territories as CSV, and all findings in one: each for programs and, beside it, for Excel.
import type { APIRoute } from 'astro';
import { csv, excelCsv } from '../../../../validators/export/csv.ts';
import type { Table } from '../../../../validators/export/tables/table.ts';
import { homeOf } from '../../../lib/data/answer.ts';
import { excelPath, tableFiles } from '../../../lib/data/territory-files.ts';

type Props = { readonly table: Table; readonly reader: 'program' | 'excel' };

export const getStaticPaths = () =>
  tableFiles().flatMap((file) => [
    { params: { path: file.path }, props: { table: file.table, reader: 'program' as const } },
    { params: { path: excelPath(file) }, props: { table: file.table, reader: 'excel' as const } },
  ]);

export const GET: APIRoute<Props> = ({ props: { table, reader }, site }) =>
  new Response(reader === 'program' ? csv(table) : excelCsv(table, homeOf(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
