// The report as workflow commands of GitHub Actions: annotations on the lines of a pull request, and a log that reads.
import { editorHint, type Finding } from '../rules/finding.ts';
import type { Severity } from '../rules/rule.ts';
import { findingAt, type Places } from './finding-at.ts';
import type { Formatter, Lang } from './format.ts';
import { fromRoot } from './from-root.ts';
import { severities } from './severity-words.ts';
import { shownFindings } from './shown.ts';
import { brief, visible } from './visible.ts';
import { moreWords, normWords, summaryWords, untilWords } from './words.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** GitHub makes at most so many annotations of a kind in one step; the others are in the log only. */
const mostAnnotations = 10;

/** The longest text of a part of an annotation, in UTF-16 units. */
const longest = 2000;

const shownText = (text: string): string => brief(text, longest);

/** The value after `::`. The text is one line already; what stands for a line break is escaped all the same. */
const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string =>
  escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line of the log that is no command, whatever stands in it: the older commands begin with `##[` anywhere. */
const logLine = (text: string): string => `- ${text.replaceAll('##[', '## [')}`;

/** Columns are allowed only within one line. */
const columns = ({ line, endLine, column, endColumn }: Finding): readonly (readonly [string, number])[] =>
  line === endLine
    ? [
        ['col', column],
        ['endColumn', endColumn],
      ]
    : [];

const annotation = (finding: Finding, places: Places, folder: string): string => {
  const { lang } = places;
  const { severity, file, line, endLine, rule, message, norm } = finding;
  const properties = [
    ['file', visible(fromRoot(file, folder))],
    ['line', line],
    ['endLine', endLine],
    ...columns(finding),
    ['title', visible(rule)],
  ].map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  const cure = lang === 'ru' ? 'Как исправить' : 'How to mend it';
  const text = [
    shownText(message[lang]),
    `${cure}: ${shownText(editorHint(finding)[lang])}`,
    visible(normWords(norm, lang)),
    findingAt(finding, places),
  ].join('\n');
  return `::${commands[severity]} ${properties.join(',')}::${escapedData(text)}`;
};

const waivedLines = (waived: readonly Finding[], places: Places): readonly string[] => {
  const { lang } = places;
  if (waived.length === 0) return [];
  const title = lang === 'ru' ? 'Принятые замечания' : 'Waived findings';
  return [
    `::group::${title}: ${waived.length}`,
    ...waived.map((finding) => {
      const reason =
        finding.waived === null
          ? ''
          : ` ${untilWords(finding.waived, lang)}: ${shownText(finding.waived.reason)}`;
      return logLine(`${findingAt(finding, places)} ${visible(finding.rule)}${reason}`);
    }),
    '::endgroup::',
  ];
};

const limitWords: Readonly<Record<Lang, string>> = {
  ru: `GitHub показывает не больше ${mostAnnotations} аннотаций каждого вида на шаг: остальные замечания — только в этом журнале.`,
  en: `GitHub shows at most ${mostAnnotations} annotations of a kind per step: the other findings are only in this log.`,
};

/** The report for a step of GitHub Actions; see `Formatter`. The gravest come first, waived findings are listed but not annotated. */
export const github: Formatter = ({ findings, summary }, options) => {
  const { lang, maxFindings, folder = '' } = options;
  const { open, waived, left } = shownFindings(findings, maxFindings);
  const bySeverity = Map.groupBy(open, ({ severity }) => severity);
  const groups = severities.map((severity) => bySeverity.get(severity) ?? []);
  return `${[
    ...groups.flat().map((finding) => annotation(finding, options, folder)),
    ...waivedLines(waived, options),
    ...(left === 0 ? [] : [moreWords(left, lang)]),
    ...(groups.some((group) => group.length > mostAnnotations) ? [limitWords[lang]] : []),
    summaryWords(summary, lang),
  ].join('\n')}\n`;
};
