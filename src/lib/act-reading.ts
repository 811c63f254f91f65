// What every part of an act's page needs to know beside its own words.
import type { Finding } from '../../validators/index.ts';
import { type Leads, leadsIn } from '../../validators/model/leads.ts';
import type { Term, Territory } from '../../validators/model/types.ts';
import { termsInText } from '../../validators/model/words-in-act.ts';
import { actFindings } from './act-findings.ts';
import { actExplainer } from './printed/act-marks.ts';
import { type ActNote, actNotes } from './printed/places.ts';
import type { Explainer } from './printed/printed.ts';
import { sectionLines } from './source-text.ts';

export interface ActReading {
  readonly territory: Territory;
  /** The words that an item of a list goes on with. */
  readonly leads: Leads;
  /** What to mark in the words of a part, or of a concept, by its anchor. */
  readonly explain: (anchor: string) => Explainer;
  /** Findings by the anchor of the part they are about. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Ways to the same in a table or a picture, by the anchor of the part. */
  readonly notes: ReadonlyMap<string, readonly ActNote[]>;
  /** The line of the printed source at which a section begins, by its anchor. */
  readonly sourceLines: ReadonlyMap<string, number>;
  /** Concepts that are defined in the text, by the anchor of their paragraph. */
  readonly terms: ReadonlyMap<string, Term>;
  /** Whether roadmap and indicators stand below the text on its own page; else each has a page. */
  readonly tablesBelow: boolean;
}

/** All that the page of a territory's act shows beside the text. */
export const actReading = (territory: Territory): ActReading => ({
  territory,
  leads: leadsIn(territory.provision),
  explain: actExplainer(territory),
  findings: actFindings(territory),
  notes: actNotes(territory),
  sourceLines: sectionLines(territory),
  terms: termsInText(territory),
  tablesBelow: false,
});

/** The same for one edition, whole on its page: findings, and pages of tables, are those of the edition that applies. */
export const editionReading = (edition: Territory): ActReading => ({
  ...actReading(edition),
  findings: new Map(),
  notes: new Map(),
  tablesBelow: true,
});
