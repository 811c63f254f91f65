// A YAML text as the nodes of the parser; what it cannot read becomes a problem.
import { Composer, type ParsedNode, type YAMLError } from 'yaml';
import { type Reading, type Reference, rangeOf, report, reportReference } from './yaml-nodes.ts';
import { slipOf } from './yaml-slips.ts';
import { tokenize } from './yaml-tokens.ts';

/** The first document of a text. */
export interface Parsed {
  /** Null where it says nothing. */
  readonly contents: ParsedNode | null;
  /** What is more than plain data in it, in the order of the text. */
  readonly references: readonly Reference[];
  /** Whether no other follows it. */
  readonly isOnly: boolean;
}

/** What the parser says of references and tags; they are reported as such, where they stand. */
const aboutReferences: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

/** Only the first error is a defect of the file for certain: the others are mostly its consequences. */
const reportFirst = (
  reading: Reading,
  errors: readonly YAMLError[],
  openQuotes: ReadonlyMap<number, number>,
): void => {
  const [error] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (error === undefined) return;
  const [gaveUp, end] = error.pos;
  const start = openQuotes.get(gaveUp) ?? gaveUp;
  const at = start + reading.shift;
  const stop = start === gaveUp ? Math.max(at + 1, end + reading.shift) : at + 1;
  const { code, span, data } = slipOf(reading.text, error, at, stop);
  report(reading, code, span, [], data);
};

/**
 * Parses a text under limits.
 *
 * @param reading is told of what cannot be read
 * @param yaml the text, or the part of it that is YAML
 * @returns null where nothing could be read
 */
export const parseYaml = (reading: Reading, yaml: string): Parsed | null => {
  const cut = tokenize(yaml);
  if ('beyond' in cut) {
    const at = cut.offset + reading.shift;
    report(reading, cut.beyond === 'depth' ? 'yaml-too-deep' : 'yaml-too-long', [at, at + 1], [], {
      limit: cut.limit,
    });
    return null;
  }
  const { references, openQuotes } = cut;
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
  const [first, second] = [...composer.compose(cut.tokens, true, yaml.length)];
  const directive = references.find(({ what }) => what.startsWith('%'));
  const errors = (first?.errors ?? []).filter(
    ({ code }) => references.length === 0 || !aboutReferences.has(code),
  );
  if (directive !== undefined) reportReference(reading, directive, []);
  else reportFirst(reading, errors, openQuotes);
  if (first === undefined || directive !== undefined || errors.length > 0) return null;
  if (second !== undefined) {
    const [at] = rangeOf(reading, { range: second.range });
    report(reading, 'yaml-syntax', [at, at + 1], [], { reason: 'MULTIPLE_DOCS', detail: '' });
  }
  return { contents: first.contents, references, isOnly: second === undefined };
};
