// Which findings a report shows where it may not show all: what is still open comes before what is accepted.
import type { Finding } from '../rules/finding.ts';

export interface Shown {
  readonly open: readonly Finding[];
  readonly waived: readonly Finding[];
  /** How many are left out. */
  readonly left: number;
}

/** Of the findings at most `limit` (null for all), each part in its order. */
export const shownFindings = (findings: readonly Finding[], limit: number | null = null): Shown => {
  const most = limit ?? findings.length;
  const open = findings.filter(({ waived }) => waived === null).slice(0, most);
  const waived = findings.filter(({ waived }) => waived !== null).slice(0, most - open.length);
  return { open, waived, left: findings.length - open.length - waived.length };
};
