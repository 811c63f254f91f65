// Which findings can be waived, and where a waiver is written.
import type { Finding, Territory } from '../../index.ts';
import type { Text } from '../../rules/rule.ts';

/**
 * The file, by its path in reports, that accepts a finding on a territory: that of the act in the edition that applies, where
 * the finding is about one; else that of the territory.
 */
export const waiverFile = (
  { folder, acts }: Pick<Territory, 'folder' | 'acts'>,
  { file }: Pick<Finding, 'file'>,
): string => {
  const act = acts.find(({ id }) => file.startsWith(`${folder}acts/${id}/`));
  return `${act?.current.act?.folder ?? folder}waivers.yaml`;
};

/** Null where a finding can be waived, else why not. */
export const whyNotWaivable = ({ region, rule, fingerprint }: Finding): Text | null => {
  if (region === null)
    return {
      ru: `Замечание ${fingerprint} (${rule}) относится к общим данным, а не к территории: в waivers.yaml его не записывают. Что с ним делать, сказано в самом замечании.`,
      en: `The finding ${fingerprint} (${rule}) is about the shared data and not a territory: no waivers.yaml holds it. What to do is said with the finding itself.`,
    };
  if (rule.startsWith('waivers/'))
    return {
      ru: `Замечание ${fingerprint} (${rule}) — о записи в waivers.yaml: его не принимают, а исправляют запись.`,
      en: `The finding ${fingerprint} (${rule}) is about an entry of waivers.yaml: it is not waived; mend the entry.`,
    };
  return null;
};
