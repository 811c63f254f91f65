// Waivers are applied when all findings are known: each accepts the finding with its fingerprint, and one that
// accepts nothing, or has lapsed, is a finding itself (rules waivers/matches and waivers/in-force).
import type { Waiver } from '../model/types.ts';
import type { Accepting } from './accepted.ts';
import type { Finding } from './finding.ts';

/** Whether a waiver still holds on a date. */
export const inForce = (waiver: Waiver, asOf: string): boolean =>
  waiver.until === 'amendment' || asOf <= waiver.until;

/** The findings with those accepted that a waiver in force names. */
export const applyWaivers = (
  findings: readonly Finding[],
  territories: readonly Accepting[],
  asOf: string,
): Finding[] => {
  const waivers = new Map<string, Waiver>();
  for (const territory of territories)
    for (const waiver of territory.waivers)
      if (inForce(waiver, asOf)) waivers.set(`${territory.id} ${waiver.rule} ${waiver.fingerprint}`, waiver);
  return findings.map((finding) => {
    const waiver = waivers.get(`${finding.region} ${finding.rule} ${finding.fingerprint}`);
    if (waiver === undefined) return finding;
    return { ...finding, waived: { reason: waiver.reason, by: waiver.by, until: waiver.until } };
  });
};
