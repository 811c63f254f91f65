// Tables and figures that stand in the text of a provision.
import type { Spot } from '../../source/spot.ts';
import type { Part } from './provision.ts';
import type { Reference } from './reference.ts';
import type { Subject } from './subjects.ts';

/** A table of interaction («взаимодействие»): what each subject does in one process. */
export interface Interaction {
  readonly number: string;
  readonly clause: Reference<Part>;
  readonly rows: readonly InteractionRow[];
  readonly spot: Spot;
}

export interface InteractionRow {
  readonly subject: Reference<Subject>;
  readonly actions: readonly { readonly text: string; readonly spot: Spot }[];
}

/** A table without a form of its own. */
export interface PrintedTable {
  readonly id: string;
  readonly caption: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly spot: Spot;
}

/** Figures that the document gives: a whole, the parts that make it up, and others it contains. */
export interface Statistic {
  readonly id: string;
  readonly clause: Reference<Part>;
  readonly unit: string;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly among: readonly Figure[];
  readonly spot: Spot;
}

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly printed: string;
  readonly spot: Spot;
}
