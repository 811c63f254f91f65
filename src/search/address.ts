// The query and the chosen facets in the address of the page: a search can be sent to a colleague.
import type { Chosen, Facet } from './engine.ts';

export interface Asked {
  readonly typed: string;
  readonly chosen: Chosen;
}

const facets: readonly Facet[] = ['kind', 'territory', 'state', 'level'];

/** Reads `?q=…&kind=…&territory=…`; a facet may come more than once. */
export const readAddress = (search: string): Asked => {
  const values = new URLSearchParams(search);
  const chosen = Object.fromEntries(facets.map((facet) => [facet, values.getAll(facet)]));
  return { typed: (values.get('q') ?? '').slice(0, 200), chosen };
};

/** The part of the address after the path, beginning with `?`; `''` where nothing is asked. */
export const writeAddress = ({ typed, chosen }: Asked): string => {
  const values = new URLSearchParams(typed === '' ? [] : [['q', typed]]);
  for (const facet of facets) for (const value of chosen[facet] ?? []) values.append(facet, value);
  const written = values.toString();
  return written === '' ? '' : `?${written}`;
};
