// An edition's side of every comparison, for the comparison that is drawn in the browser. Its form is the page's own affair.
import type { APIRoute } from 'astro';
import type { Territory } from '../../../../../../../validators/model/types.ts';
import { editionId } from '../../../../../../lib/compare/edition-paths.ts';
import { editionSide } from '../../../../../../lib/compare/edition-side.ts';
import { corpus } from '../../../../../../lib/svod.ts';

interface Route {
  readonly params: { readonly territory: string; readonly act: string; readonly edition: string };
  readonly props: { readonly edition: Territory };
}

export const getStaticPaths = (): Route[] =>
  corpus.territories.flatMap((territory) =>
    territory.acts.flatMap(({ id, editions }) =>
      editions.length < 2
        ? []
        : editions.map((edition) => ({
            params: { territory: territory.id, act: id, edition: editionId(edition.act?.from) },
            props: { edition },
          })),
    ),
  );

export const GET: APIRoute<Route['props']> = ({ props: { edition } }) =>
  new Response(JSON.stringify(editionSide(edition, corpus.texts)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
