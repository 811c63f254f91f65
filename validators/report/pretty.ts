// The report for a person at a terminal: by file, what must be mended first, what is accepted last and in short.
import type { Finding } from '../rules/finding.ts';
import { coverageLines } from './coverage.ts';
import { findingBlock, waivedLine } from './finding-block.ts';
import type { Formatter } from './format.ts';
import { restsOn } from './outcome-lines.ts';
import { paint } from './paint.ts';
import { shownFindings } from './shown.ts';
import { verdictWords } from './verdict.ts';
import { visible } from './visible.ts';
import { checkedWords, moreWords } from './words.ts';

const byFile = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> =>
  Map.groupBy(findings, ({ file }) => file);

/** Columns where no terminal says its own. */
const usualWidth = 100;

/** The report for a terminal; see `Formatter`. */
export const pretty: Formatter = ({ corpus, coverage, findings, summary }, options) => {
  const { lang, width = usualWidth } = options;
  const strokes = paint(options.color);
  const style = { lang, width, paint: strokes, context: 1, outcome: options.outcome };
  const { open, waived, left } = shownFindings(findings, options.maxFindings);

  const lines: string[] = [];
  for (const [file, found] of byFile(open)) {
    const text = corpus.texts.get(file)?.split('\n') ?? [];
    lines.push(strokes.bold(visible(file)), '');
    for (const finding of found) lines.push(...findingBlock(finding, text, style), '');
  }
  if (waived.length > 0) {
    lines.push(strokes.bold(lang === 'ru' ? 'Принятые замечания' : 'Waived findings'), '');
    lines.push(...waived.flatMap((finding) => waivedLine(finding, style)), '');
  }
  if (left > 0) lines.push(moreWords(left, lang));
  if (options.outcome !== undefined) lines.push(...restsOn(options.outcome, lang));
  lines.push(...coverageLines(coverage, corpus.territories, lang));
  const failed = summary.error > 0 ? strokes.red : summary.warning > 0 ? strokes.yellow : strokes.green;
  const verdict = verdictWords(summary, options.failOn ?? 'error', lang);
  lines.push(strokes.bold(failed(`${verdict}; ${checkedWords(summary, lang)}`)));
  return `${lines.join('\n')}\n`;
};
