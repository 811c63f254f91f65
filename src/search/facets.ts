// By what found records can be narrowed: the facets of the index, with their words, in the shape of every list of the site.

import type { Chosen, Counts, FacetName } from '../../validators/search/narrow.ts';
import { kinds, levels, states } from '../../validators/search/records/record.ts';
import { byAlphabet } from '../../validators/text/russian.ts';
import type { Choice, Facet } from '../lib/facets.ts';

/** Titles of the facets, in the order in which they stand on the page and in the address. */
const titles: Readonly<Record<FacetName, string>> = {
  kind: 'Что искать',
  territory: 'Территория',
  state: 'Состояние документа',
  level: 'Уровень субъекта',
};

export const facetNames = Object.keys(titles) as readonly FacetName[];

/** What the values of a facet are called; those of the others are names already. */
const named: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
  kind: kinds,
  state: states,
  level: levels,
};

const choicesOf = (name: FacetName, counts: Counts, chosen: Chosen): readonly Choice[] => {
  const names = named[name] ?? {};
  const order = Object.keys(names);
  const found = Object.entries(counts[name] ?? {}).filter(([, count]) => count > 0);
  return [...new Set([...found.map(([value]) => value), ...(chosen[name] ?? [])])]
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b) || byAlphabet(a, b))
    .map((value) => ({ value, text: names[value] ?? value }));
};

/** The facets of what is found; one that divides nothing is left out, unless something of it is chosen. */
export const foundFacets = (counts: Counts, chosen: Chosen): readonly Facet<FacetName>[] =>
  facetNames
    .map((name) => ({ name, title: titles[name], choices: choicesOf(name, counts, chosen) }))
    .filter(({ name, choices }) => choices.length > 1 || (chosen[name] ?? []).length > 0);
