// A query put to the index: first what has the very words, then what has their relatives, at last what has only some of them.

import type { Query, Wanted } from '../../validators/search/text/query.ts';
import type { Chosen, Counts, Engine, EngineResult, FacetName } from './engine.ts';
import { facetNames } from './facets.ts';

export interface Found {
  readonly results: readonly EngineResult[];
  /** How many results each value of a facet would give beside the values chosen in the other facets. */
  readonly counts: Counts;
  /** No record has all the words; the results have some of them, those with more of them first. */
  readonly partial: boolean;
}

const filtersOf = (chosen: Chosen): Readonly<Record<string, { readonly any: readonly string[] }>> =>
  Object.fromEntries(
    Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([facet, any]) => [facet, { any }]),
  );

const nothing = { results: [], filters: {} } as const;

const ask = (
  engine: Engine,
  tokens: readonly (string | null)[],
  chosen: Chosen,
): ReturnType<Engine['search']> =>
  tokens.includes(null)
    ? Promise.resolve(nothing)
    : engine.search(tokens.join(' '), { filters: filtersOf(chosen) });

const merge = (...lists: readonly (readonly EngineResult[])[]): readonly EngineResult[] => {
  const byId = new Map<string, EngineResult>();
  for (const result of lists.flat()) if (!byId.has(result.id)) byId.set(result.id, result);
  return [...byId.values()];
};

const searchAll = async (
  engine: Engine,
  wanted: readonly Wanted[],
  chosen: Chosen,
  first: string,
): Promise<Found> => {
  const stems = wanted.map(({ stem }) => stem);
  const roots = wanted.map(({ root }) => root);
  // Where territories are chosen already, none of them comes first.
  const ownOf = (tokens: readonly (string | null)[]): ReturnType<Engine['search']> =>
    first === '' || (chosen.territory ?? []).length > 0
      ? Promise.resolve(nothing)
      : ask(engine, tokens, { ...chosen, territory: [first] });
  const [ownExact, exact, ownRelated, related, ...beside] = await Promise.all([
    ownOf(stems),
    ask(engine, stems, chosen),
    ownOf(roots),
    ask(engine, roots, chosen),
    ...facetNames.map((facet) => ask(engine, roots, { ...chosen, [facet]: [] })),
  ]);
  const counts = Object.fromEntries(
    facetNames.map((facet, index) => [facet, beside[index]?.filters[facet] ?? {}]),
  );
  const results = merge(ownExact.results, exact.results, ownRelated.results, related.results);
  return { results, counts, partial: false };
};

const sum = (all: readonly Counts[], facet: FacetName): Readonly<Record<string, number>> => {
  const values = new Set(all.flatMap((counts) => Object.keys(counts[facet] ?? {})));
  return Object.fromEntries(
    [...values].map((value) => [value, Math.max(...all.map((counts) => counts[facet]?.[value] ?? 0))]),
  );
};

const searchSome = async (
  engine: Engine,
  wanted: readonly Wanted[],
  chosen: Chosen,
  first: string,
): Promise<Found> => {
  const each = await Promise.all(wanted.map((one) => searchAll(engine, [one], chosen, first)));
  const hits = new Map<string, number>();
  for (const { results } of each) for (const { id } of results) hits.set(id, (hits.get(id) ?? 0) + 1);
  // Of words apart the rarer says more, so its records come first.
  const rarest = each.toSorted((a, b) => a.results.length - b.results.length).map(({ results }) => results);
  const results = merge(...rarest).toSorted((a, b) => (hits.get(b.id) ?? 0) - (hits.get(a.id) ?? 0));
  const counts = Object.fromEntries(
    facetNames.map((facet) => [
      facet,
      sum(
        each.map((one) => one.counts),
        facet,
      ),
    ]),
  );
  return { results, counts, partial: true };
};

/**
 * Finds the records for a query within the chosen values of facets. A query that wants nothing finds nothing.
 *
 * @param first name of the territory whose records come before equally good ones of others; '' for none
 */
export const search = async (
  engine: Engine,
  { wanted }: Query,
  chosen: Chosen,
  first = '',
): Promise<Found> => {
  if (wanted.length === 0) return { results: [], counts: {}, partial: false };
  await engine.filters();
  const found = await searchAll(engine, wanted, chosen, first);
  const anywhere = Object.values(found.counts).some((values) =>
    Object.values(values).some((count) => count > 0),
  );
  return wanted.length < 2 || found.results.length > 0 || anywhere
    ? found
    : searchSome(engine, wanted, chosen, first);
};
