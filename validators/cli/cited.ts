// The norm of a rule in words, for the commands that speak of rules rather than findings.

import type { NormCitation } from '../rules/finding.ts';
import { normActs } from '../rules/norms.ts';
import type { Norm } from '../rules/rule.ts';

/** How a rule's norm is cited; `act` is null where it is the craft of drafting. */
export const cited = (norm: Norm): NormCitation =>
  norm === 'craft'
    ? { act: null, clause: null }
    : { act: normActs.get(norm.act)?.cited ?? norm.act, clause: norm.clause };
