// The way from the home page to a territory; a municipality stands below its region.
import type { Territory } from '../../validators/model/types.ts';
import { link, territoryLink } from './links.ts';
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

/** The trail to a territory's page, that page included. */
export const territoryTrail = (territory: Territory): readonly Step[] => {
  const region = regionOf(territory);
  return [
    { name: 'Территории', href: link('/regions/') },
    ...(region === undefined ? [] : [{ name: region.name, href: territoryLink(region) }]),
    { name: territory.name, href: territoryLink(territory) },
  ];
};
