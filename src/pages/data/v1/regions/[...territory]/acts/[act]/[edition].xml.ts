// An edition of an act as Akoma Ntoso: an expression of its work, a file for each.
import type { APIRoute } from 'astro';
import { akomaNtoso } from '../../../../../../../../validators/export/akoma-ntoso/akoma-ntoso.ts';
import type { Territory } from '../../../../../../../../validators/model/types.ts';
import { editionId } from '../../../../../../../lib/compare/edition-paths.ts';
import { homeOf } from '../../../../../../../lib/data/answer.ts';
import { asOf, corpus } from '../../../../../../../lib/svod.ts';

interface Route {
  readonly params: { readonly territory: string; readonly act: string; readonly edition: string };
  readonly props: { readonly edition: Territory };
}

export const getStaticPaths = (): Route[] =>
  corpus.territories.flatMap((territory) =>
    territory.acts.flatMap(({ id, editions }) =>
      editions.flatMap((edition) =>
        edition.provision === null
          ? []
          : [
              {
                params: { territory: territory.id, act: id, edition: editionId(edition.act?.from) },
                props: { edition },
              },
            ],
      ),
    ),
  );

export const GET: APIRoute<Route['props']> = ({ props: { edition }, site }) =>
  new Response(akomaNtoso(edition, homeOf(site), asOf), {
    headers: { 'Content-Type': 'application/akn+xml; charset=utf-8' },
  });
