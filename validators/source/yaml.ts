// YAML to plain data, with the place of every key and value. Only the part of YAML that is plain data is taken:
// anchors, aliases, merge keys and tags are refused, so that a file means what it shows.
import { Composer, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLError } from 'yaml';
import { excerpt } from './excerpt.ts';
import { identity } from './identity.ts';
import { indexLines, type LineIndex, type Range } from './position.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { type Path, pointerOf } from './spot.ts';
import { firstUnseen } from './unseen.ts';
import type { YamlDocument } from './yaml-document.ts';
import { locator, type PositionTree, pathAt } from './yaml-positions.ts';
import { type Reference, tokenize } from './yaml-tokens.ts';

const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** Added to every offset: where the YAML begins in its file. */
  readonly shift: number;
  readonly problems: Problem[];
  /** Where merge keys stand with what they merge: one finding is enough for both. */
  readonly merges: (readonly [number, number])[];
}

/** Where a node stands in the file, without the line ends that the parser counts to it. */
const rangeOf = (reading: Reading, node: { range?: readonly number[] | null }): readonly [number, number] => {
  const [from = 0, to = from] = node.range ?? [];
  const start = from + reading.shift;
  let end = to + reading.shift;
  while (end > start && /\s/.test(reading.text.charAt(end - 1))) end -= 1;
  return [start, end];
};

const report = (
  reading: Reading,
  code: ProblemCode,
  span: readonly [number, number],
  path: Path,
  data: Problem['data'] = {},
): void => {
  const range: Range = reading.lines.range(span[0], span[1]);
  reading.problems.push({ code, file: reading.file, range, pointer: pointerOf(path), data });
};

/** What a mapping's key says, as written: `1.10` stays "1.10". */
const keyText = (key: ParsedNode | null): string | null => {
  if (!isScalar(key)) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
};

interface Read {
  readonly value: unknown;
  readonly tree: PositionTree;
}

const readMap = (reading: Reading, node: ParsedNode, path: Path): Read => {
  const value: Record<string, unknown> = {};
  const children = new Map<string | number, PositionTree>();
  if (!isMap(node)) return { value, tree: { range: rangeOf(reading, node), children } };
  for (const pair of node.items) {
    const keyNode = pair.key as ParsedNode | null;
    const key = keyText(keyNode);
    const keySpan = keyNode === null ? rangeOf(reading, node) : rangeOf(reading, keyNode);
    if (isAlias(keyNode)) continue;
    if (key === null) {
      report(reading, 'yaml-syntax', keySpan, path, { reason: 'COMPLEX_KEY', detail: '' });
      continue;
    }
    if (key === '<<') {
      report(reading, 'yaml-reference', keySpan, path, { what: '<<' });
      const merged = pair.value as ParsedNode | null;
      reading.merges.push([keySpan[0], merged === null ? keySpan[1] : rangeOf(reading, merged)[1]]);
      continue;
    }
    if (unsafeKeys.has(key)) {
      report(reading, 'yaml-unsafe-key', keySpan, path, { key });
      continue;
    }
    const inner = [...path, key];
    if (Object.hasOwn(value, key) || children.has(key)) {
      const first = children.get(key)?.key;
      const line = first === undefined ? 0 : reading.lines.range(first[0], first[1]).line;
      report(reading, 'yaml-duplicate-key', keySpan, inner, { key, line });
      continue;
    }
    const read = readNode(reading, pair.value as ParsedNode | null, inner, keySpan);
    children.set(key, { ...read.tree, key: keySpan });
    if (read.value !== undefined) value[key] = read.value;
  }
  return { value, tree: { range: rangeOf(reading, node), children } };
};

const readList = (reading: Reading, node: ParsedNode, path: Path): Read => {
  const value: unknown[] = [];
  const children = new Map<string | number, PositionTree>();
  if (!isSeq(node)) return { value, tree: { range: rangeOf(reading, node), children } };
  for (const [index, item] of node.items.entries()) {
    const read = readNode(reading, item as ParsedNode | null, [...path, index], rangeOf(reading, node));
    children.set(index, read.tree);
    value.push(read.value);
  }
  return { value, tree: { range: rangeOf(reading, node), children } };
};

/** Reads one node. An empty value (null) reads as `undefined` and is marked empty: what it means is for the schema to say. */
const readNode = (
  reading: Reading,
  node: ParsedNode | null,
  path: Path,
  around: readonly [number, number],
): Read => {
  if (node === null) return { value: undefined, tree: { range: around, empty: true } };
  if (isAlias(node)) return { value: undefined, tree: { range: rangeOf(reading, node) } };
  if (isMap(node)) return readMap(reading, node, path);
  if (isSeq(node)) return readList(reading, node, path);
  const range = rangeOf(reading, node);
  const written = isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
  const said = written === undefined ? {} : { written };
  if (!isScalar(node) || node.value === null || node.value === undefined)
    return {
      value: undefined,
      tree: { range: range[0] === range[1] ? around : range, empty: true, ...said },
    };
  const hidden = typeof node.value === 'string' && written === undefined ? firstUnseen(node.value) : null;
  if (hidden !== null && firstUnseen(reading.text.slice(range[0], range[1])) === null)
    report(reading, 'control-character', range, path, { character: hidden });
  const oddNumber = typeof node.value === 'number' && !isPlainNumber(node.value, written ?? '');
  // A tag (`!!binary`) can make other things of a text; the tag is reported, the thing is not taken.
  const value = typeof node.value === 'object' ? undefined : node.value;
  return { value, tree: { range, ...said, ...(oddNumber ? { oddNumber } : {}) } };
};

/** Whether a number is written in plain decimal digits and kept exactly as written. */
const isPlainNumber = (value: number, written: string): boolean =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(written) &&
  Math.abs(value) <= Number.MAX_SAFE_INTEGER &&
  written.replace(/\D/g, '').length <= 15;

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
  const lineStart = reading.text.lastIndexOf('\n', at - 1) + 1;
  const tab = reading.text.indexOf('\t', lineStart);
  const indentedByTab = tab !== -1 && tab <= at && reading.text.slice(lineStart, tab).trim() === '';
  if (error.code === 'TAB_AS_INDENT') report(reading, 'yaml-tab', [at, at + 1], []);
  else if (indentedByTab) report(reading, 'yaml-tab', [tab, tab + 1], []);
  else {
    const detail = excerpt(error.message, 120);
    report(
      reading,
      'yaml-syntax',
      [at, start === gaveUp ? Math.max(at + 1, end + reading.shift) : at + 1],
      [],
      {
        reason: error.code,
        detail,
      },
    );
  }
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
