// The concepts of the Svod: known by their spellings, worded by the territories.
import type { FederalFileKind } from '../source/files.ts';
import { child } from '../source/spot.ts';
import { normalise } from '../text/words/words.ts';
import type { FederalTermsFile } from './content.generated.ts';
import { readFederal } from './federal-file.ts';
import { present } from './loose.ts';
import type { ReadYaml } from './read.ts';
import type { Concept, Term, Territory } from './types.ts';

/** The concepts in the file's order. */
export const buildConcepts = (files: ReadonlyMap<FederalFileKind, ReadYaml>): Concept[] => {
  const { data, spot } = readFederal<FederalTermsFile>(files, 'federal-terms');
  return present(data.terms).flatMap(([index, { id, name, spellings }]) => {
    if (id === undefined) return [];
    const at = child(spot, 'terms', index);
    return [
      {
        id,
        name: name ?? id,
        spellings: present(spellings).map(([place, printed]) => ({
          printed,
          spot: child(at, 'spellings', place),
        })),
        spot: at,
      },
    ];
  });
};

/** A concept as one territory defines it. */
export interface Wording {
  readonly territory: Territory;
  readonly term: Term;
}

/** The definitions of a concept, by territory; letter case, quotes and dashes of the spelling do not matter. */
export const wordingsOf = (concept: Concept, territories: readonly Territory[]): readonly Wording[] => {
  const known = new Set(concept.spellings.map(({ printed }) => normalise(printed)));
  return territories.flatMap((territory) =>
    territory.terms
      .filter(({ term }) => known.has(normalise(term)))
      .map((term): Wording => ({ territory, term })),
  );
};

/** The definitions that belong to no concept: only their own territory gives them. */
export const ownWordings = (
  concepts: readonly Concept[],
  territories: readonly Territory[],
): readonly Wording[] => {
  const shared = new Set(
    concepts.flatMap(({ spellings }) => spellings.map(({ printed }) => normalise(printed))),
  );
  return territories.flatMap((territory) =>
    territory.terms
      .filter(({ term }) => !shared.has(normalise(term)))
      .map((term): Wording => ({ territory, term })),
  );
};
