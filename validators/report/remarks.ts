// Findings as remarks in the margin of the official's own file: what is wrong, how to mend it, by which norm and rule.
import type { PrintedFinding } from '../import/judge.ts';
import type { Remark } from '../printed/marked/remark.ts';
import { byWeight } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { Lang } from './format.ts';
import { severityWords } from './severity-words.ts';
import { visible } from './visible.ts';
import { normWords } from './words.ts';

const words = {
  cure: { ru: 'Как исправить', en: 'How to mend it' },
  rule: { ru: 'Правило требует', en: 'The rule asks' },
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The remarks on an act, the gravest first; what is accepted is not among them.
 *
 * @param rules the rules that were run, for their names
 */
export const remarksOf = (
  findings: readonly PrintedFinding[],
  rules: readonly Rule[],
  lang: Lang,
): readonly Remark[] => {
  const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title[lang]]));
  return findings
    .filter(({ finding }) => finding.waived === null)
    .toSorted((a, b) => byWeight(a.finding, b.finding))
    .map(({ finding, at }) => ({
      at,
      lines: [
        `${capital(severityWords[finding.severity].one[lang])}. ${finding.message[lang]}`,
        `${words.cure[lang]}: ${finding.hint[lang]}`,
        normWords(finding.norm, lang),
        `${words.rule[lang]}: ${titles.get(finding.rule) ?? finding.rule}`,
      ].map(visible),
    }));
};
