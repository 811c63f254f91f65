// Hostile inputs are tried on the model territory: one of its files is replaced, and only what is said of form counts.
import { check } from '../../validators/index.ts';
import { exampleBase, exampleDate } from '../../validators/rules/example-base.ts';
import type { Finding } from '../../validators/rules/finding.ts';
import type { SourceFile } from '../../validators/source/files.ts';

export type Content = SourceFile['content'];

/** All findings on the model territory with some of its files replaced or added. */
export const findingsOn = (files: Readonly<Record<string, Content>>): readonly Finding[] =>
  check(
    Object.entries<Content>({ ...exampleBase, ...files }).map(([path, content]) => ({ path, content })),
    { asOf: exampleDate },
  ).findings;

/** The findings on form alone: `rule line:column`, in the order of the report. */
export const formOf = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ rule }) => /^(file|yaml|mdx|schema)\//.test(rule))
    .map(({ rule, line, column }) => `${rule} ${line}:${column}`);
