// The report as JUnit XML: a suite is a territory, a test is a rule held against it. So a test keeps its name from run
// to run: a mended rule turns green and does not vanish.

import type { Finding } from '../../rules/finding.ts';
import { isHeldTo } from '../../rules/held-to.ts';
import type { Rule } from '../../rules/rule.ts';
import { byTerritory, type TerritoryGroup } from '../by-territory.ts';
import type { FormatOptions, Formatter } from '../format.ts';
import { shownFindings } from '../shown.ts';
import { version } from '../version.ts';
import { element } from './element.ts';
import { outcome, type Standing, type TestCase } from './outcome.ts';

interface Context {
  readonly options: FormatOptions;
  /** The findings that may be told; the standing of a test counts the others too. */
  readonly reported: ReadonlySet<Finding>;
}

interface Suite {
  readonly group: TerritoryGroup;
  readonly tests: readonly TestCase[];
}

/** The rules that are tests of a group: those its territory is held to; where there is no territory, those that found something. */
const rulesOf = (
  { territory }: TerritoryGroup,
  rules: readonly Rule[],
  found: ReadonlySet<string>,
): readonly string[] => {
  const held = rules
    .filter((rule) => territory !== null && isHeldTo(territory, rule.heldTo))
    .map(({ id }) => id);
  return [...new Set([...held, ...found])];
};

const suite = (group: TerritoryGroup, rules: readonly Rule[], { options, reported }: Context): Suite => {
  const found = Map.groupBy(group.findings, ({ rule }) => rule);
  const tests = rulesOf(group, rules, new Set(found.keys())).map((rule) =>
    outcome(rule, found.get(rule) ?? [], reported, options),
  );
  return { group, tests };
};

const count = (tests: readonly TestCase[], standing: Standing): number =>
  tests.filter((test) => test.standing === standing).length;

/** Nothing here asks the clock, so that a test takes no time. */
const totals = (tests: readonly TestCase[]): Readonly<Record<string, string>> => ({
  tests: String(tests.length),
  failures: String(count(tests, 'failed')),
  errors: '0',
  skipped: String(count(tests, 'waived')),
  time: '0',
});

/** Where a test stands: `vladimir.roadmap`, which dashboards show as a package. */
const className = (group: TerritoryGroup, rule: string): string =>
  `${(group.id ?? 'svod').replaceAll('/', '.')}.${rule.split('/')[0] ?? rule}`;

const testLines = ({ group, tests }: Suite, titles: ReadonlyMap<string, string>): readonly string[] =>
  tests.flatMap((test) => {
    const title = titles.get(test.rule);
    const name = title === undefined ? test.rule : `${test.rule}: ${title}`;
    const attributes = { classname: className(group, test.rule), name, time: '0' };
    return element('testcase', attributes, test.lines);
  });

/** The report as JUnit XML; see `Formatter`. */
export const junit: Formatter = (report, options) => {
  const { asOf, findings, rules } = report;
  const { lang, maxFindings } = options;
  const { open, waived } = shownFindings(findings, maxFindings);
  const titles = new Map(rules.map(({ id, title }) => [id, title[lang]]));
  const context = { options, reported: new Set([...open, ...waived]) };
  const suites = byTerritory(report, findings, lang).map((group) => suite(group, rules, context));
  const properties = element(
    'properties',
    {},
    [
      ['asOf', asOf],
      ['version', version],
    ].flatMap(([name = '', value = '']) => element('property', { name, value }, [])),
  );
  const lines = suites.flatMap((each) =>
    element('testsuite', { name: each.group.name, ...totals(each.tests) }, [
      ...properties,
      ...testLines(each, titles),
    ]),
  );
  const all = suites.flatMap(({ tests }) => tests);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element('testsuites', { name: 'svod', ...totals(all) }, lines),
  ].join('\n')}\n`;
};
