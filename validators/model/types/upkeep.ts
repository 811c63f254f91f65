// What editors record beside an act: what the extraction did to it, and what is accepted.
import type { Spot } from '../../source/spot.ts';

export interface Correction {
  readonly id: string;
  readonly kind: string;
  readonly lines: readonly number[];
  readonly printed: readonly string[];
  readonly reads: readonly string[];
  readonly why: string;
  readonly spot: Spot;
}

/** What the source has and the content leaves out, and why. */
export interface Omission {
  readonly lines: readonly number[];
  readonly printed: readonly string[];
  readonly why: string;
  readonly spot: Spot;
}

/** A finding accepted for a time. */
export interface Waiver {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date, or `amendment`: until the act is amended. */
  readonly until: string;
  readonly spot: Spot;
}
