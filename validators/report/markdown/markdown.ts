// The report as a comment on a pull request: the verdict first, then counts, then findings by gravity, folded.
import { byWeight } from '../../rules/finding.ts';
import { byTerritory } from '../by-territory.ts';
import type { Formatter } from '../format.ts';
import { shownFindings } from '../shown.ts';
import { isFailing, verdictWords } from '../verdict.ts';
import { checkedWords, dateWords, sentence } from '../words.ts';
import { countsTable } from './counts.ts';
import { markdownText } from './escape.ts';
import { itemOf } from './finding-item.ts';
import { chosenItems, foldsOf } from './folds.ts';
import { leftWords } from './left.ts';

/** GitHub takes no longer comment, in characters. */
const longestComment = 65_536;

/** What is kept for the words on what is left out, and for line breaks. */
const reserve = 300;

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const raised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A comment for a pull request; see `Formatter`. Never longer than GitHub takes: the least grave findings are left out. */
export const markdown: Formatter = (report, { lang, maxFindings, failOn = 'error' }) => {
  const { asOf, findings, summary } = report;
  const { open, waived } = shownFindings(findings.toSorted(byWeight), maxFindings);
  const head = [
    lang === 'ru'
      ? `## Свод: ${lowered(verdictWords(summary, failOn, lang))}`
      : `## Svod: ${lowered(verdictWords(summary, failOn, lang))}`,
    '',
    `${sentence(raised(checkedWords(summary, lang)))} ${sentence(`${lang === 'ru' ? 'Заключение на' : 'Verdict as of'} ${markdownText(dateWords(asOf, lang))}`)}`,
    '',
    ...countsTable(byTerritory(report, findings, lang), lang),
  ].join('\n');
  const items = [...open, ...waived].map((finding) => itemOf(finding, lang));
  const chosen = chosenItems(items, longestComment - head.length - reserve);
  const left = findings.length - chosen.length;
  const folds = foldsOf(chosen, ({ severity }) => isFailing(severity, failOn));
  return `${[head, ...folds, ...(left === 0 ? [] : [leftWords(left, lang)])].join('\n').trimEnd()}\n`;
};
