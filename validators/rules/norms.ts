// The acts whose clauses rules encode: their id in federal/acts.yaml and how a finding cites them. A test holds the
// citations against the register.
import type { NormCitation } from './finding.ts';
import type { Norm } from './rule.ts';

interface NormAct {
  readonly id: string;
  readonly cited: string;
}

/** Section 6 of its provision states the unified federal indicators and their thresholds. */
const vladimir767: NormAct = {
  id: 'vladimir-767',
  cited: 'Приказ Министерства образования и молодежной политики Владимирской области от 27.04.2023 № 767',
};

/** All acts that rules cite, by id. */
export const normActs: ReadonlyMap<string, NormAct> = new Map([[vladimir767.id, vladimir767]]);

/** How a norm is cited; `act` is null where it is the craft of drafting. */
export const normCitation = (norm: Norm): NormCitation =>
  norm === 'craft'
    ? { act: null, clause: null }
    : { act: normActs.get(norm.act)?.cited ?? norm.act, clause: norm.clause };

/** The unified federal indicators, as section 6 of the provision of Владимирская область states them. */
export const federalIndicators = (clause: '6' | '6.1' | '6.2' | '6.3'): Norm => ({
  act: vladimir767.id,
  clause,
});
