// Which findings can be waived, and where a waiver is written.
import type { Finding, Territory } from '../../index.ts';
import type { Text } from '../../rules/rule.ts';

/** The file of a territory's waivers, by its path in reports. */
export const waiverFile = ({ folder }: Pick<Territory, 'folder'>): string => `${folder}waivers.yaml`;

/** Null where a finding can be waived, else why not. */
export const whyNotWaivable = ({ region, rule, fingerprint }: Finding): Text | null => {
  if (region === null)
    return {
      ru: `Замечание ${fingerprint} (${rule}) не относится ни к одной территории, поэтому принять его негде: его исправляют.`,
      en: `The finding ${fingerprint} (${rule}) belongs to no territory, so there is no place to waive it: it is mended.`,
    };
  if (rule.startsWith('waivers/'))
    return {
      ru: `Замечание ${fingerprint} (${rule}) — о записи в waivers.yaml: его не принимают, а исправляют запись.`,
      en: `The finding ${fingerprint} (${rule}) is about an entry of waivers.yaml: it is not waived; mend the entry.`,
    };
  return null;
};
