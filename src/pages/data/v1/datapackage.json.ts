// The description of all tables for programs that gather data.
import type { APIRoute } from 'astro';
import { datapackage } from '../../../../validators/export/datapackage.ts';
import { jsonAnswer } from '../../../lib/data/answer.ts';
import { tableFiles } from '../../../lib/data/territory-files.ts';
import { asOf } from '../../../lib/svod.ts';

export const GET: APIRoute = () =>
  jsonAnswer(
    datapackage(
      tableFiles().map((file) => ({ ...file, path: `${file.path}.csv` })),
      asOf,
    ),
  );
