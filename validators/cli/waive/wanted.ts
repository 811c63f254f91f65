// The findings that the words of a call mean.

import { didYouMean, joined, WrongCall } from '../../folder/wrong-call.ts';
import type { Finding, Report } from '../../index.ts';
import { untilWords } from '../../report/words.ts';
import { findFinding } from '../explain/find-finding.ts';
import { whyNotWaivable } from './waivable.ts';

const unknown = (word: string, findings: readonly Finding[]): WrongCall => {
  const said = { ru: `Нет замечания «${word}».`, en: `There is no finding “${word}”.` };
  const near = didYouMean(
    word,
    findings.map(({ fingerprint }) => fingerprint),
  );
  return new WrongCall(
    joined(joined(said, near), {
      ru: 'Отпечатки печатает svod check.',
      en: 'svod check prints the fingerprints.',
    }),
  );
};

const requireWaivable = (word: string, { findings }: Report): Finding => {
  const finding = findFinding(word, findings);
  if (finding === null) throw unknown(word, findings);
  const refused = whyNotWaivable(finding);
  if (refused !== null) throw new WrongCall(refused);
  const { fingerprint, rule, waived } = finding;
  if (waived === null) return finding;
  throw new WrongCall({
    ru: `Замечание ${fingerprint} (${rule}) уже ${untilWords(waived, 'ru')}: ${waived.reason} (${waived.by}).`,
    en: `The finding ${fingerprint} (${rule}) is already ${untilWords(waived, 'en')}: ${waived.reason} (${waived.by}).`,
  });
};

/** The findings of fingerprints or their beginnings, each once. @throws WrongCall for one that is unknown or cannot be waived */
export const wantedFindings = (words: readonly string[], report: Report): readonly Finding[] => {
  if (words.length === 0)
    throw new WrongCall({
      ru: 'Укажите отпечаток замечания: его печатает svod check.',
      en: 'Name the fingerprint of a finding: svod check prints it.',
    });
  return [...new Set(words.map((word) => requireWaivable(word, report)))];
};
