// A territory's document, and each further one of its acts, as Akoma Ntoso.
import type { APIRoute } from 'astro';
import { akomaNtoso } from '../../../../../validators/export/akoma-ntoso/akoma-ntoso.ts';
import { homeOf } from '../../../../lib/data/answer.ts';
import { documentRoutes, type TerritoryRoute } from '../../../../lib/paths.ts';
import { asOf } from '../../../../lib/svod.ts';

export const getStaticPaths = () =>
  documentRoutes(({ document, provision }) => document !== null || provision !== null);

export const GET: APIRoute<TerritoryRoute['props']> = ({ props: { territory }, site }) =>
  new Response(akomaNtoso(territory, homeOf(site), asOf), {
    headers: { 'Content-Type': 'application/akn+xml; charset=utf-8' },
  });
