// A territory with all its documents as JSON.
import type { APIRoute } from 'astro';
import { territoryData } from '../../../../../validators/export/territory-data.ts';
import { jsonAnswer } from '../../../../lib/data/answer.ts';
import { type TerritoryRoute, territoryRoutes } from '../../../../lib/paths.ts';
import { asOf, corpus, findings } from '../../../../lib/svod.ts';

export const getStaticPaths = () => territoryRoutes();

export const GET: APIRoute<TerritoryRoute['props']> = ({ props: { territory } }) =>
  jsonAnswer(territoryData(territory, corpus.federal, findings, asOf));
