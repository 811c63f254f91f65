// What every part of an act's page needs to know beside its own words.
import type { Finding } from '../../validators/index.ts';
import type { Term, Territory } from '../../validators/model/types.ts';
import { actFindings } from './act-findings.ts';
import { type Explainer, explainer } from './printed.ts';
import { type ActNote, actNotes } from './printed-places.ts';
import { termsInText } from './words-in-act.ts';

export interface ActReading {
  readonly territory: Territory;
  readonly explain: Explainer;
  /** Findings by the anchor of the part they are about. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Ways to the same in a table or a picture, by the anchor of the part. */
  readonly notes: ReadonlyMap<string, readonly ActNote[]>;
  /** Concepts that are defined in the text, by the anchor of their paragraph. */
  readonly terms: ReadonlyMap<string, Term>;
}

/** All that the page of a territory's act shows beside the text. */
export const actReading = (territory: Territory): ActReading => ({
  territory,
  explain: explainer(territory),
  findings: actFindings(territory),
  notes: actNotes(territory),
  terms: termsInText(territory),
});
