// What a document defines and shortens.
import type { Spot } from '../../source/spot.ts';
import type { Part } from './provision.ts';
import type { Reference } from './reference.ts';

export interface Term {
  readonly id: string;
  readonly term: string;
  readonly short: string | null;
  /** The whole paragraph as printed. */
  readonly text: string;
  /** What follows the dash after the term. */
  readonly definition: string;
  readonly anchor: string;
  readonly spot: Spot;
}

export interface Abbreviation {
  readonly short: string;
  readonly means: string;
  readonly clause: Reference<Part> | null;
  readonly document: 'provision' | 'roadmap' | 'indicators';
  readonly spot: Spot;
}
