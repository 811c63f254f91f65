// A territory with all its documents as JSON.
import type { APIRoute } from 'astro';
import { territoryData } from '../../../../../validators/export/data/territory.ts';
import { dataAnswer } from '../../../../lib/data/answer.ts';
import { type TerritoryRoute, territoryRoutes } from '../../../../lib/paths.ts';
import { asOf, corpus, findings } from '../../../../lib/svod.ts';

export const getStaticPaths = () => territoryRoutes();

export const GET: APIRoute<TerritoryRoute['props']> = ({ props: { territory }, site }) =>
  dataAnswer('territory', territoryData(territory, corpus.federal, findings, asOf), site);
