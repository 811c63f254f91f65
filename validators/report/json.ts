// The report for programs. Its form is a contract: keys, their order and their meaning stay.
import type { Finding } from '../rules/finding.ts';
import type { Formatter, Lang } from './format.ts';
import { version } from './version.ts';

const plain = (finding: Finding, lang: Lang): object => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message[lang],
  hint: finding.hint[lang],
  file: finding.file,
  line: finding.line,
  column: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
  pointer: finding.pointer,
  region: finding.region,
  norm: { act: finding.norm.act, clause: finding.norm.clause },
  fingerprint: finding.fingerprint,
  waived:
    finding.waived === null
      ? null
      : { reason: finding.waived.reason, by: finding.waived.by, until: finding.waived.until },
});

/** JSON leaves these as they are, a terminal does not; as escapes they mean the same. */
const steering = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Any data as indented JSON that is also safe to print to a terminal, ending in a line feed. */
export const jsonText = (data: object): string => {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(data, null, 2).replace(steering, escaped)}\n`;
};

/** The report as JSON; see `Formatter`. */
export const json: Formatter = ({ asOf, summary, coverage, findings }, { lang, maxFindings }) => {
  const { error, warning, note, waived, files } = summary;
  const shown = findings.slice(0, maxFindings ?? findings.length);
  return jsonText({
    tool: 'svod',
    version,
    asOf,
    summary: { error, warning, note, waived, files },
    findings: shown.map((finding) => plain(finding, lang)),
    coverage: coverage.map(({ region, words, covered }) => ({ region, words, covered })),
  });
};
