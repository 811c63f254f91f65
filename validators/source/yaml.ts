// YAML to plain data, with the place of every key and value. Only the part of YAML that is plain data is taken:
// anchors, aliases, merge keys and tags are refused, so that a file means what it shows.
import { Composer, isScalar, type YAMLError } from 'yaml';
import { excerpt } from './excerpt.ts';
import { identity } from './identity.ts';
import { indexLines } from './position.ts';
import { printedAt } from './printed-at.ts';
import type { Path } from './spot.ts';
import type { YamlDocument } from './yaml-document.ts';
import { type Reading, rangeOf, readNode, report } from './yaml-nodes.ts';
import { locator, type PositionTree, pathAt } from './yaml-positions.ts';
import { slipOf } from './yaml-slips.ts';
import { type Reference, tokenize } from './yaml-tokens.ts';

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

const reportReference = (reading: Reading, { offset, what }: Reference, path: Path): void => {
  const at = offset + reading.shift;
  if (reading.merges.some(([start, end]) => start <= at && at <= end)) return;
  report(reading, 'yaml-reference', [at, at + what.trimEnd().length], path, { what: excerpt(what) });
};

/**
 * Parses YAML 1.2 (core schema).
 *
 * @param file   path that problems name
 * @param text   the whole file, decoded
 * @param section where the YAML begins in `text` and what it is, for front matter
 * @returns the data (`undefined` where nothing could be read), its positions, and the problems
 */
export const readYaml = (
  file: string,
  text: string,
  section?: { readonly start: number; readonly yaml: string },
): YamlDocument => {
  const yaml = section?.yaml ?? text;
  const reading: Reading = {
    file,
    text,
    lines: indexLines(text),
    shift: section?.start ?? 0,
    problems: [],
    merges: [],
  };
  const whole: PositionTree = { range: [reading.shift, reading.shift + yaml.length] };
  const document = (data: unknown, tree: PositionTree): YamlDocument => ({
    data,
    problems: reading.problems,
    identity: (path) => identity(data, path),
    printed: (path) => printedAt(data, path),
    ...locator(file, reading.lines, tree),
  });
  const nothing = (): YamlDocument => document(undefined, whole);

  const cut = tokenize(yaml);
  if ('beyond' in cut) {
    const at = cut.offset + reading.shift;
    report(reading, cut.beyond === 'depth' ? 'yaml-too-deep' : 'yaml-too-long', [at, at + 1], [], {
      limit: cut.limit,
    });
    return nothing();
  }
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
  const [first, second] = [...composer.compose(cut.tokens, true, yaml.length)];
  const directive = cut.references.find(({ what }) => what.startsWith('%'));
  const errors = (first?.errors ?? []).filter(
    ({ code }) => cut.references.length === 0 || !aboutReferences.has(code),
  );
  if (directive !== undefined) reportReference(reading, directive, []);
  else reportFirst(reading, errors, cut.openQuotes);
  if (first === undefined || directive !== undefined || errors.length > 0) return nothing();
  if (second !== undefined) {
    const [at] = rangeOf(reading, { range: second.range });
    report(reading, 'yaml-syntax', [at, at + 1], [], { reason: 'MULTIPLE_DOCS', detail: '' });
  }
  if (first.contents === null || (isScalar(first.contents) && first.contents.value === null)) {
    if (cut.references.length === 0 && second === undefined)
      report(reading, 'empty-file', whole.range, [], { reason: 'comments' });
    for (const reference of cut.references) reportReference(reading, reference, []);
    return nothing();
  }
  const { value, tree } = readNode(reading, first.contents, [], whole.range);
  for (const reference of cut.references)
    reportReference(reading, reference, pathAt(tree, reference.offset + reading.shift));
  return document(value, tree);
};
