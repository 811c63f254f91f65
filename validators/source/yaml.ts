// YAML to plain data, with the place of every key and value. Only the part of YAML that is plain data is taken:
// anchors, aliases, merge keys and tags are refused, so that a file means what it shows.
import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type ParsedNode, type YAMLError } from 'yaml';
import { indexLines, type LineIndex, type Range } from './position.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { type Path, pointerOf } from './spot.ts';
import { locator, type PositionTree } from './yaml-positions.ts';
import { tooDeep } from './yaml-depth.ts';
import { identity } from './identity.ts';
import type { YamlDocument } from './yaml-document.ts';

/** How many levels of nesting a file may have; the content needs nine. */
const maxDepth = 32;

const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** Added to every offset: where the YAML begins in its file. */
  readonly shift: number;
  readonly problems: Problem[];
}

const rangeOf = (reading: Reading, node: { range?: readonly number[] | null }): readonly [number, number] => {
  const [start = 0, end = start] = node.range ?? [];
  return [start + reading.shift, end + reading.shift];
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

const refuseProperties = (reading: Reading, node: ParsedNode, path: Path): void => {
  if ('anchor' in node && node.anchor !== undefined && node.anchor !== '')
    report(reading, 'yaml-reference', rangeOf(reading, node), path, { what: `&${node.anchor}` });
  if (node.tag !== undefined && node.tag !== '' && 'srcToken' in node && hasExplicitTag(node))
    report(reading, 'yaml-reference', rangeOf(reading, node), path, { what: node.tag });
};

/** The composer fills `tag` in for maps and lists as well; only a tag that was written has a token. */
const hasExplicitTag = (node: ParsedNode): boolean => node.tag?.startsWith('tag:yaml.org,2002:') !== true;

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
    if (key === null) {
      report(reading, 'yaml-syntax', keySpan, path, { reason: 'key', detail: '' });
      continue;
    }
    if (key === '<<') {
      report(reading, 'yaml-reference', keySpan, path, { what: '<<' });
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
  if (isAlias(node)) {
    report(reading, 'yaml-reference', rangeOf(reading, node), path, { what: `*${node.source}` });
    return { value: undefined, tree: { range: rangeOf(reading, node) } };
  }
  refuseProperties(reading, node, path);
  if (isMap(node)) return readMap(reading, node, path);
  if (isSeq(node)) return readList(reading, node, path);
  const range = rangeOf(reading, node);
  if (!isScalar(node) || node.value === null || node.value === undefined)
    return { value: undefined, tree: { range: range[0] === range[1] ? around : range, empty: true } };
  const written = node.type === 'PLAIN' ? node.source : undefined;
  const value: unknown = typeof node.value === 'bigint' ? Number(node.value) : node.value;
  return { value, tree: { range, ...(written === undefined ? {} : { written }) } };
};

const reportError = (reading: Reading, error: YAMLError): void => {
  const [start = 0, end = start + 1] = error.pos;
  const at = start + reading.shift;
  const tab = error.code === 'TAB_AS_INDENT' || (reading.text[at] === '\t' && error.code !== 'BAD_ALIAS');
  const code: ProblemCode = tab ? 'yaml-tab' : 'yaml-syntax';
  report(reading, code, [at, end + reading.shift], [], { reason: error.code, detail: error.message.split('\n')[0] ?? '' });
};

/**
 * Parses YAML 1.2 (core schema).
 *
 * @param file   path that problems name
 * @param text   the whole file, decoded
 * @param section where the YAML begins in `text` and what it is, for front matter
 * @returns the data (`undefined` where nothing could be read), its positions, and the problems
 */
export const readYaml = (file: string, text: string, section?: { readonly start: number; readonly yaml: string }): YamlDocument => {
  const yaml = section?.yaml ?? text;
  const reading: Reading = { file, text, lines: indexLines(text), shift: section?.start ?? 0, problems: [] };
  const empty: PositionTree = { range: [reading.shift, reading.shift + yaml.length] };
  const document = (data: unknown, tree: PositionTree): YamlDocument => ({
    data,
    problems: reading.problems,
    identity: (path) => identity(data, path),
    ...locator(file, reading.lines, tree),
  });

  const counter = new LineCounter();
  const tokens = [...new Parser(counter.addNewLine).parse(yaml)];
  const deep = tooDeep(tokens, maxDepth);
  if (deep !== null) {
    report(reading, 'yaml-too-deep', [deep + reading.shift, deep + reading.shift + 1], [], { limit: maxDepth });
    return document(undefined, empty);
  }
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false, keepSourceTokens: true });
  const [first, second] = [...composer.compose(tokens, true, yaml.length)];
  if (first === undefined) return document(undefined, empty);
  for (const error of first.errors) reportError(reading, error);
  if (second !== undefined) {
    const at = rangeOf(reading, second.contents ?? second);
    report(reading, 'yaml-syntax', [at[0], at[0] + 1], [], { reason: 'MULTIPLE_DOCS', detail: '' });
  }
  if (first.errors.length > 0 || first.contents === null) return document(undefined, empty);
  const { value, tree } = readNode(reading, first.contents, [], empty.range);
  return document(value, tree);
};
