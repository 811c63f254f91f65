// An edition of an act as a workbook of its tables.
import type { APIRoute } from 'astro';
import type { Territory } from '../../../../../../../../validators/model/types.ts';
import { actFileAnswer, actFileRoutes } from '../../../../../../../lib/data/act-files.ts';

export const getStaticPaths = () => [...actFileRoutes('xlsx')];

export const GET: APIRoute<{ edition: Territory }> = ({ props: { edition } }) =>
  actFileAnswer(edition, 'xlsx');
