// The way from the home page to a territory; a municipality stands below its region.

import { ownActName } from '../../validators/model/act-name.ts';
import { documentTitle } from '../../validators/model/document-title.ts';
import type { Territory } from '../../validators/model/types.ts';
import { link, ownActLink, territoryLink, viewLink } from './links.ts';
import { corpus } from './svod.ts';

export interface Step {
  readonly name: string;
  readonly href: string;
}

/** The region a municipality belongs to; undefined for a region, and where the Svod has no such region. */
export const regionOf = ({ id }: Pick<Territory, 'id'>): Territory | undefined => {
  const [region, municipality] = id.split('/');
  return municipality === undefined ? undefined : corpus.territories.find((other) => other.id === region);
};

/** The municipalities of a region, in the order of the Svod. */
export const municipalitiesOf = ({ id }: Pick<Territory, 'id'>): readonly Territory[] =>
  corpus.territories.filter((other) => other.id.startsWith(`${id}/`));

/** The steps from a territory to a further document of one of its acts; none to what the territory shows as a whole. */
const stepsToDocument = (view: Territory): readonly Step[] => {
  const own = view.document === null ? undefined : view.acts.find(({ id }) => id === view.act?.id);
  if (own === undefined) return [];
  return [
    { name: ownActName(own), href: ownActLink(view, own) },
    { name: documentTitle(view), href: viewLink(view, 'provision') },
  ];
};

/** The trail to a territory's page, or to a further document of one of its acts, that page included. */
export const territoryTrail = (territory: Territory): readonly Step[] => {
  const region = regionOf(territory);
  return [
    { name: 'Территории', href: link('/regions/') },
    ...(region === undefined ? [] : [{ name: region.name, href: territoryLink(region) }]),
    { name: territory.name, href: territoryLink(territory) },
    ...stepsToDocument(territory),
  ];
};
