// All that the comparison needs of one territory, as plain data: it is drawn at build and, read from a file, in the browser.
import type { KindSide } from '../alignment/kind-table.ts';
import type { CellRow } from '../cell-rows.ts';
import type { Sum } from '../territory-sums.ts';

/** Two territories, in the order of the address. */
export type Two<T> = readonly [T, T];

/** A name that leads to its page. */
export interface Named {
  readonly name: string;
  readonly href: string;
}

/** How the territory stands to a federal indicator. */
export interface SideFederal extends Named {
  readonly id: string;
  /** Whether its documents say anything of it. */
  readonly carried: boolean;
  readonly rows: readonly CellRow[];
}

/** An indicator of the territory's own, with its planned values in words. */
export interface SideIndicator extends Named {
  readonly plans: string;
}

export interface SideMeasure {
  readonly title: string;
  readonly href: string;
  /** As printed; null where none is given. */
  readonly deadline: string | null;
  /** That the deadline lies behind, in words; null where it does not. */
  readonly passed: string | null;
  readonly responsible: readonly string[];
}

export interface SideSystemMeasure {
  /** The heading over its measures; null where they stand right under the section. */
  readonly name: string | null;
  readonly title: string;
  readonly href: string;
  readonly measures: readonly SideMeasure[];
}

export interface SideDirection {
  /** Equal in documents that mean the same direction: the id of the federal one, else the title as it is compared. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly systems: readonly SideSystemMeasure[];
}

export interface SideTerm {
  /** The id of the concept that it is a spelling of, else the term as it is compared. */
  readonly concept: string;
  readonly term: string;
  readonly definition: string;
  readonly href: string;
}

export interface CompareSide extends KindSide {
  /** What the document is, its period, and how much of everything it has. */
  readonly sums: readonly Sum[];
  /** The kinds of its subjects, in the order of the Svod. */
  readonly kinds: readonly (Named & { readonly id: string })[];
  /** All federal indicators, in the order of the Svod. */
  readonly federal: readonly SideFederal[];
  /** Its own indicators; null where the document has none at all. */
  readonly indicators: readonly SideIndicator[] | null;
  readonly roadmap: {
    readonly href: string;
    readonly measures: number;
    readonly directions: readonly SideDirection[];
  } | null;
  readonly terms: readonly SideTerm[];
}
