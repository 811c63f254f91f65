// What can be wrong with a file before anyone asks what it says: the lower floors report problems, the rules of
// the folders file, yaml, mdx and schema turn each into a finding.
import type { Range } from './position.ts';

/** The kinds of problem; each is owned by exactly one rule. */
export const problemCodes = [
  'no-content',
  'file-outside',
  'file-unreadable',
  'file-too-large',
  'file-unknown',
  'edition-undated',
  'encoding',
  'byte-order-mark',
  'line-ends',
  'control-character',
  'empty-file',
  'yaml-syntax',
  'yaml-tab',
  'yaml-duplicate-key',
  'yaml-reference',
  'yaml-too-deep',
  'yaml-too-long',
  'yaml-unsafe-key',
  'yaml-empty-value',
  'mdx-syntax',
  'mdx-code',
  'mdx-html',
  'mdx-component',
  'mdx-markup',
  'mdx-too-complex',
  'schema-named',
  'schema-wrong-kind',
  'schema-unknown-key',
  'schema-missing-key',
  'schema-quotes-needed',
  'schema-line',
  'schema-value',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One problem of one file. `data` holds what its message needs; all values are plain text or numbers. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  readonly range: Range;
  /** JSON pointer of the value, '' for the file as a whole. */
  readonly pointer: string;
  /** Names that tell the place apart when rows move (see `identity.ts`); the pointer where it is absent. */
  readonly identity?: string;
  readonly data: Readonly<Record<string, string | number>>;
}
