// A finding by what a call gives of its fingerprint.

import { WrongCall } from '../../folder/wrong-call.ts';
import type { Finding } from '../../index.ts';

/** Whether a word can only be a fingerprint or its beginning; an id such as `facade` may be one by chance. */
export const isFingerprint = (word: string): boolean => /^[0-9a-f]{6,16}$/i.test(word);

/** The finding of a fingerprint or of a prefix that is unique; null where there is none. @throws WrongCall */
export const findFinding = (name: string, findings: readonly Finding[]): Finding | null => {
  if (!isFingerprint(name)) return null;
  const found = findings.filter(({ fingerprint }) => fingerprint.startsWith(name.toLowerCase()));
  if (found.length <= 1) return found[0] ?? null;
  const all = found.map(({ fingerprint, rule }) => `${fingerprint} (${rule})`).join(', ');
  throw new WrongCall({
    ru: `С «${name}» начинаются отпечатки нескольких замечаний: ${all}. Укажите больше знаков.`,
    en: `Several fingerprints begin with “${name}”: ${all}. Give more digits.`,
  });
};
