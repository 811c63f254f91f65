// A territory's side of every comparison, for the comparison that is drawn in the browser. Its form is the page's own affair:
// what others may rely on stands under /data/.
import type { APIRoute } from 'astro';
import { sideOf } from '../../../lib/compare/side-of.ts';
import type { TerritoryRoute } from '../../../lib/paths.ts';
import { withDocument } from '../../../lib/topics.ts';

export const getStaticPaths = (): TerritoryRoute[] =>
  withDocument.map((territory) => ({ params: { territory: territory.id }, props: { territory } }));

export const GET: APIRoute<TerritoryRoute['props']> = ({ props: { territory } }) =>
  new Response(JSON.stringify(sideOf(territory)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
