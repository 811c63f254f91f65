// The territories as routes: a municipality's address has two steps, `buryatia/dzhida`.
import { addressOf } from '../../validators/model/addresses.ts';
import type { Territory } from '../../validators/model/types.ts';
import { furtherOf } from '../../validators/model/view-of.ts';
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

/** The same, and one for each further document of the acts in force, below its own address. */
export const documentRoutes = (has: (view: Territory) => boolean): TerritoryRoute[] =>
  corpus.territories
    .flatMap((territory) => [territory, ...furtherOf(territory)])
    .filter(has)
    .map((view) => ({ params: { territory: addressOf(view) }, props: { territory: view } }));
