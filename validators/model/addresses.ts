// What of a territory's address is taken already, and how its id stands where a `/` may not.
import type { Territory } from './types.ts';

/** The views of a territory: folders below its address, beside those of its municipalities. */
export const territoryViews = [
  'acts',
  'findings',
  'indicators',
  'interactions',
  'provision',
  'roadmap',
  'source',
  'subjects',
] as const;

export type TerritoryView = (typeof territoryViews)[number];

/** The id of a territory as one word, which no other territory has: ids hold no `_`. */
export const wordOf = ({ id }: Pick<Territory, 'id'>): string => id.replace('/', '_');
