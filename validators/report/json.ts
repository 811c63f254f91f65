// The report for programs. Its form is a contract: keys, their order and their meaning stay.
import { editorHint, type Finding, type FindingGround } from '../rules/finding.ts';
import { placeData } from '../rules/place-words.ts';
import type { Formatter, Lang } from './format.ts';
import { version } from './version.ts';

const ground = ({ says, at, place }: FindingGround, lang: Lang): object => ({
  says: says[lang],
  at:
    at === null
      ? null
      : {
          file: at.file,
          line: at.line,
          column: at.column,
          endLine: at.endLine,
          endColumn: at.endColumn,
        },
  place: placeData(place, lang),
});

const plain = (finding: Finding, lang: Lang): object => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message[lang],
  hint: editorHint(finding)[lang],
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
  cure: finding.hint[lang],
  place: placeData(finding.place, lang),
  grounds: finding.grounds.map((each) => ground(each, lang)),
});

/** JSON leaves these as they are, a terminal does not; as escapes they mean the same. */
const steering = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Any data as indented JSON that is also safe to print to a terminal, ending in a line feed. */
export const jsonText = (data: object): string => {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(data, null, 2).replace(steering, escaped)}\n`;
};

/** An item of a list in a report, as far in as it stands there. A line feed within a string is written `\\n`: only line breaks move. */
const item = (data: object): string => `\n    ${jsonText(data).trimEnd().replaceAll('\n', '\n    ')}`;

/**
 * The report as JSON, piece by piece: of a large content it is longer than everything that is known of it.
 * The pieces together are `JSON.stringify` of the whole, indented by two.
 */
export const jsonPieces = function* (
  { asOf, summary, coverage, findings }: Parameters<Formatter>[0],
  { lang, maxFindings, outcome }: Parameters<Formatter>[1],
): Generator<string> {
  const { error, warning, note, waived, files } = summary;
  const frame = jsonText({
    tool: 'svod',
    version,
    asOf,
    summary: { error, warning, note, waived, files },
    findings: [],
    coverage: coverage.map(({ region, act, edition, words, covered }) => ({
      region,
      act,
      edition,
      words,
      covered,
    })),
    ...(outcome === undefined ? {} : outcome),
  });
  const list = '"findings": [';
  const start = frame.indexOf(list) + list.length;
  yield frame.slice(0, start);
  const shown = findings.slice(0, maxFindings ?? findings.length);
  for (const [index, finding] of shown.entries())
    yield `${index === 0 ? '' : ','}${item(plain(finding, lang))}`;
  yield `${shown.length === 0 ? '' : '\n  '}${frame.slice(start)}`;
};

/** The report as JSON; see `Formatter`. */
export const json: Formatter = (verdict, options) => [...jsonPieces(verdict, options)].join('');
