// By what records that were found can be narrowed: of what kind they are, of which territory, in which state, of which level.
import type { SearchTerritory, SearchWords } from './index/search-words.ts';
import type { Ranked } from './rank/rank.ts';
import { levels } from './records/record.ts';

/** Chosen values by facet; a facet without values is not asked about. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;
export type FacetName = 'kind' | 'territory' | 'state' | 'level';
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const facets: readonly FacetName[] = ['kind', 'territory', 'state', 'level'];
const levelNames = Object.keys(levels);

/** The territory of a record by its number; null for one of none. */
export const territoryOf = (
  { territories, general }: Pick<SearchWords, 'territories' | 'general'>,
  record: number,
): SearchTerritory | null => {
  if (record >= general) return null;
  let [low, high] = [0, territories.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((territories[middle]?.from ?? 0) <= record) low = middle;
    else high = middle;
  }
  return territories[low] ?? null;
};

/** A record with its value in each facet; `''` where it has none. */
export type Valued = Ranked & { readonly values: Readonly<Record<FacetName, string>> };

/** The values of a record that was found. */
export const valued = (words: SearchWords, ranked: Ranked): Valued => {
  const territory = territoryOf(words, ranked.record);
  return {
    ...ranked,
    values: {
      kind: ranked.kind,
      territory: territory?.name ?? '',
      state: territory?.state ?? '',
      level: levelNames[ranked.level - 1] ?? '',
    },
  };
};

/** Whether a record has the values chosen in every facet but one. */
export const fits = ({ values }: Valued, chosen: Chosen, beside: FacetName | null): boolean =>
  facets.every((facet) => {
    const wanted = chosen[facet] ?? [];
    return facet === beside || wanted.length === 0 || wanted.includes(values[facet]);
  });

/** How many records each value of a facet would leave beside the values chosen in the other facets. */
export const countsOf = (all: readonly Valued[], chosen: Chosen): Counts =>
  Object.fromEntries(
    facets.map((facet) => {
      const counts: Record<string, number> = {};
      for (const one of all) {
        const value = one.values[facet];
        if (value !== '' && fits(one, chosen, facet)) counts[value] = (counts[value] ?? 0) + 1;
      }
      return [facet, counts];
    }),
  );
