// What a test of JUnit comes out as. JUnit knows no severities: what would fail the check fails the test, what would
// not is told in its output, so that the dashboard and the exit code say the same.
import { editorHint, type Finding } from '../../rules/finding.ts';
import type { FormatOptions, Lang } from '../format.ts';
import { severityWords } from '../severity-words.ts';
import { isFailing } from '../verdict.ts';
import { brief } from '../visible.ts';
import { moreWords, normWords, untilWords } from '../words.ts';
import { element, textElement } from './element.ts';

/** How a rule stands to a territory. `told`: there are findings, but none that fails the check. */
export type Standing = 'passed' | 'told' | 'waived' | 'failed';

export interface TestCase {
  readonly rule: string;
  readonly standing: Standing;
  /** What the element of the test holds. */
  readonly lines: readonly string[];
}

/** The longest message of a test in a list, and the longest text below it, in UTF-16 units. */
const longest = 300;
const longestText = 2000;

const findingLines = (finding: Finding, lang: Lang): readonly string[] => {
  const { file, line, column, severity, message, norm, waived } = finding;
  const cure = lang === 'ru' ? 'Как исправить' : 'How to mend it';
  return [
    `${file}:${line}:${column}`,
    `${severityWords[severity].one[lang]}: ${brief(message[lang], longestText)}`,
    `${cure}: ${brief(editorHint(finding)[lang], longestText)}`,
    `${normWords(norm, lang)} [${finding.fingerprint}]`,
    ...(waived === null
      ? []
      : [`${untilWords(waived, lang)}: ${brief(waived.reason, longestText)} (${brief(waived.by, longest)})`]),
    '',
  ];
};

const reportedLines = (
  findings: readonly Finding[],
  reported: ReadonlySet<Finding>,
  lang: Lang,
): readonly string[] => {
  const shown = findings.filter((finding) => reported.has(finding));
  const left = findings.length - shown.length;
  return [
    ...shown.flatMap((finding) => findingLines(finding, lang)),
    ...(left === 0 ? [] : [moreWords(left, lang)]),
  ];
};

const short = (text: string): string => brief(text, longest);

/** How many, and the first of them. */
const messageOf = (findings: readonly Finding[], lang: Lang): string => {
  const [first] = findings;
  if (first === undefined) return '';
  const more =
    findings.length === 1
      ? ''
      : lang === 'ru'
        ? ` (и ещё ${findings.length - 1})`
        : ` (and ${findings.length - 1} more)`;
  return `${short(first.message[lang])}${more}`;
};

/** The findings of one rule on one territory as a test. Findings not in `told` count, but are not written out. */
export const outcome = (
  rule: string,
  findings: readonly Finding[],
  reported: ReadonlySet<Finding>,
  { lang, failOn = 'error' }: FormatOptions,
): TestCase => {
  const open = findings.filter(({ waived }) => waived === null);
  const failing = open.filter(({ severity }) => isFailing(severity, failOn));
  const [first] = failing.length > 0 ? failing : open.length > 0 ? open : findings;
  if (first === undefined) return { rule, standing: 'passed', lines: [] };
  const text = reportedLines(findings, reported, lang);
  if (failing.length > 0) {
    const attributes = { type: first.severity, message: messageOf(failing, lang) };
    return { rule, standing: 'failed', lines: textElement('failure', attributes, text) };
  }
  const output = textElement('system-out', {}, text);
  if (open.length > 0) return { rule, standing: 'told', lines: output };
  const why = first.waived === null ? '' : `${untilWords(first.waived, lang)}: ${short(first.waived.reason)}`;
  return { rule, standing: 'waived', lines: [...element('skipped', { message: why }, []), ...output] };
};
