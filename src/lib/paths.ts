// The territories as routes: a municipality's address has two steps, `buryatia/dzhida`.
import type { Territory } from '../../validators/model/types.ts';
import { corpus } from './svod.ts';

export interface TerritoryRoute {
  readonly params: { readonly territory: string };
  readonly props: { readonly territory: Territory };
}

/** A route for each territory that `has` what the page shows. */
export const territoryRoutes = (has: (territory: Territory) => boolean = () => true): TerritoryRoute[] =>
  corpus.territories
    .filter(has)
    .map((territory) => ({ params: { territory: territory.id }, props: { territory } }));
