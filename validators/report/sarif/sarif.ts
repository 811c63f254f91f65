// The report as SARIF 2.1.0, for code scanning and the viewers of editors.

import { fileLines } from '../file-lines.ts';
import type { Formatter, Lang } from '../format.ts';
import { jsonText } from '../json.ts';
import { shownFindings } from '../shown.ts';
import { version } from '../version.ts';
import { moreWords } from '../words.ts';
import { sourceRoot } from './places.ts';
import { result } from './results.ts';
import { ruleDescriptor } from './rules.ts';

const about = {
  ru: {
    short: 'Проверка региональных положений, дорожных карт и показателей.',
    left: 'Показаны не все замечания.',
    leftWhy: 'В вызове проверки названо, сколько замечаний показать, а найдено больше.',
    leftCure: 'Чтобы увидеть все замечания, вызовите проверку без --max-findings.',
    root: 'Папка, из которой вызвана проверка: корень рабочей копии.',
  },
  en: {
    short: 'Checks regional provisions, roadmaps and indicators.',
    left: 'Not all findings are shown.',
    leftWhy: 'The call of the check says how many findings to show, and there are more.',
    leftCure: 'To see all findings, call the check without --max-findings.',
    root: 'The folder the check was called from: the root of the checkout.',
  },
} as const;

const languages = { ru: 'ru-RU', en: 'en-US' } as const;
const leftOut = 'max-findings';

/** The one thing the tool says of its own run: that findings were left out. */
const leftOutDescriptor = (lang: Lang): object => ({
  id: leftOut,
  name: 'MaxFindings',
  shortDescription: { text: about[lang].left },
  fullDescription: { text: about[lang].leftWhy },
  help: { text: about[lang].leftCure },
});

/** The report as SARIF; see `Formatter`. The rules are all those that were run, so that a clean report says what it checked. */
export const sarif: Formatter = (
  { asOf, corpus, coverage, findings, rules, summary },
  { lang, maxFindings, folder = '' },
) => {
  const { open, waived, left } = shownFindings(findings, maxFindings);
  const shown = new Set([...open, ...waived]);
  const context = {
    lang,
    folder,
    lines: fileLines(corpus),
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
    names: new Map(corpus.territories.map(({ id, name }) => [id, name])),
  };
  const notifications =
    left === 0
      ? []
      : [
          {
            descriptor: { id: leftOut, index: 0 },
            level: 'warning',
            message: { text: moreWords(left, lang) },
          },
        ];
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Svod',
            version,
            semanticVersion: version,
            language: languages[lang],
            shortDescription: { text: about[lang].short },
            notifications: [leftOutDescriptor(lang)],
            rules: rules.map((rule) => ruleDescriptor(rule, lang)),
          },
        },
        language: languages[lang],
        columnKind: 'utf16CodeUnits',
        defaultEncoding: 'utf-8',
        originalUriBaseIds: { [sourceRoot]: { description: { text: about[lang].root } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        results: findings.filter((finding) => shown.has(finding)).map((finding) => result(finding, context)),
        properties: {
          asOf,
          summary,
          coverage: coverage.map(({ region, act, words, covered }) => ({ region, act, words, covered })),
        },
      },
    ],
  });
};
