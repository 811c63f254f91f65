// The part of Pagefind's browser API that the search uses, typed: Pagefind ships no types for it.
import type { Kind } from '../../validators/search/records/record.ts';

/** Chosen values by facet; a facet without values is not asked about. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;
export type FacetName = 'kind' | 'territory' | 'state' | 'level';
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is shown of a record. The address has the site's base path. */
export interface Shown {
  readonly url: string;
  readonly meta: {
    readonly kind: Kind;
    readonly title: string;
    /** The words that the title goes on with; `''` where it stands by itself. */
    readonly lead: string;
    readonly text: string;
    readonly context: string;
    readonly territory: string;
    /** Whether the act is in force, in words; `''` where the place is of no act. */
    readonly state: string;
  };
}

export interface EngineResult {
  readonly id: string;
  readonly data: () => Promise<Shown>;
}

export interface Engine {
  /** Loads the facets; before that, searches count nothing. */
  readonly filters: () => Promise<unknown>;
  readonly search: (
    term: string,
    options: { readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>> },
  ) => Promise<{ readonly results: readonly EngineResult[]; readonly filters: Counts }>;
}
