// The examples of the rules are their tests: every bad one gives exactly one finding, of its rule and at its place;
// every good one gives none.
import { describe, expect, it } from 'vitest';
import { check } from '../index.ts';
import { exampleBase, exampleDate } from './example-base.ts';
import type { Finding } from './finding.ts';
import { rules } from './index.ts';
import type { Example } from './rule.ts';

const run = (example: Example): { findings: readonly Finding[]; texts: ReadonlyMap<string, string> } => {
  const files = Object.entries({ ...exampleBase, ...example.files }).flatMap(([path, content]) =>
    content === null ? [] : [{ path, content }],
  );
  const { findings, corpus } = check(files, { asOf: example.asOf ?? exampleDate });
  return { findings, texts: corpus.texts };
};

const textAt = (finding: Finding, texts: ReadonlyMap<string, string>): string => {
  const lines = texts.get(finding.file)?.split('\n') ?? [];
  const span = lines.slice(finding.line - 1, finding.endLine);
  const last = span.length - 1;
  return span
    .map((line, index) =>
      line.slice(index === 0 ? finding.column - 1 : 0, index === last ? finding.endColumn - 1 : undefined),
    )
    .join('\n');
};

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message }) => `${rule}: ${message.ru}`);

describe('образцовая территория', () => {
  it('не вызывает ни одного замечания', () => {
    expect(brief(run({ title: { ru: '', en: '' }, files: {} }).findings)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('имеет хороший и плохой пример', () => {
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
  });
  it.each(rule.bad.map((example) => [example.title.ru, example] as const))('плохо: %s', (_, example) => {
    const { findings, texts } = run(example);
    expect(brief(findings)).toEqual([`${id}: ${findings[0]?.message.ru}`]);
    if (example.points !== undefined && findings[0] !== undefined)
      expect(textAt(findings[0], texts)).toBe(example.points);
  });
  it.each(rule.good.map((example) => [example.title.ru, example] as const))('хорошо: %s', (_, example) => {
    expect(brief(run(example).findings)).toEqual([]);
  });
});
