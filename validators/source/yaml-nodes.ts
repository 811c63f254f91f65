// The parser's nodes become plain data with positions; what is not plain data is left out and named.
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { excerpt } from './excerpt.ts';
import type { LineIndex, Range } from './position.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { type Path, pointerOf } from './spot.ts';
import { firstUnseen } from './unseen.ts';
import { tornValue } from './yaml-commas.ts';
import type { PositionTree } from './yaml-positions.ts';

const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The reading of one file: its text and what is found wrong with it. */
export interface Reading {
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
export const rangeOf = (
  reading: Reading,
  node: { range?: readonly number[] | null },
): readonly [number, number] => {
  const [from = 0, to = from] = node.range ?? [];
  const start = from + reading.shift;
  let end = to + reading.shift;
  while (end > start && /\s/.test(reading.text.charAt(end - 1))) end -= 1;
  return [start, end];
};

export const report = (
  reading: Reading,
  code: ProblemCode,
  span: readonly [number, number],
  path: Path,
  data: Problem['data'] = {},
): void => {
  const range: Range = reading.lines.range(span[0], span[1]);
  reading.problems.push({ code, file: reading.file, range, pointer: pointerOf(path), data });
};

/** Something that is more than plain data: `&name`, `*name`, `!tag`, `%YAML 1.1`. */
export interface Reference {
  readonly offset: number;
  readonly what: string;
}

export const reportReference = (reading: Reading, { offset, what }: Reference, path: Path): void => {
  const at = offset + reading.shift;
  if (reading.merges.some(([start, end]) => start <= at && at <= end)) return;
  report(reading, 'yaml-reference', [at, at + what.trimEnd().length], path, { what: excerpt(what) });
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
  const twice: {
    readonly span: readonly [number, number];
    readonly path: Path;
    readonly key: string;
    readonly line: number;
  }[] = [];
  let before: string | null = null;
  for (const [index, pair] of node.items.entries()) {
    const torn = before === null ? null : tornValue(reading.text.slice(reading.shift), node, index);
    if (torn !== null && before !== null) {
      const span = [torn.from + reading.shift, torn.to + reading.shift] as const;
      const whole = reading.text.slice(...span);
      report(reading, 'yaml-empty-value', span, [...path, before], { torn: excerpt(whole) });
      value[before] = whole;
      children.set(before, { ...children.get(before), range: span, written: whole });
      before = null;
      continue;
    }
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
      twice.push({ span: keySpan, path: inner, key, line });
      continue;
    }
    const read = readNode(reading, pair.value as ParsedNode | null, inner, keySpan);
    children.set(key, { ...read.tree, key: keySpan });
    if (read.value !== undefined) value[key] = read.value;
    before = key;
  }
  // Of an entry that lacks its hyphen all keys are there already: that is one slip.
  const [begin] = twice;
  const noHyphen =
    twice.length > 1 && typeof path.at(-1) === 'number' && begin?.key === Object.keys(value)[0];
  for (const { span, path: at, key, line } of noHyphen ? twice.slice(0, 1) : twice)
    report(reading, 'yaml-duplicate-key', span, at, { key, line, hyphen: noHyphen ? 1 : 0 });
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

/** What stands on the line of a key without a value as a comment, for `# 5` may have been meant as the value. */
const noteBehind = ({ text }: Reading, [, end]: readonly [number, number]): { readonly written?: string } => {
  const [, note] = /^:[ \t]+(#.*)/.exec(text.slice(end, text.indexOf('\n', end))) ?? [];
  return note === undefined ? {} : { written: note.trimEnd() };
};

/** Reads one node. An empty value (null) reads as `undefined` and is marked empty: what it means is for the schema to say. */
export const readNode = (
  reading: Reading,
  node: ParsedNode | null,
  path: Path,
  around: readonly [number, number],
): Read => {
  if (node === null)
    return { value: undefined, tree: { range: around, empty: true, ...noteBehind(reading, around) } };
  if (isAlias(node)) return { value: undefined, tree: { range: rangeOf(reading, node) } };
  if (isMap(node)) return readMap(reading, node, path);
  if (isSeq(node)) return readList(reading, node, path);
  const range = rangeOf(reading, node);
  const written = isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
  const said = written === undefined ? {} : { written };
  if (!isScalar(node) || node.value === null || node.value === undefined)
    return {
      value: undefined,
      tree: {
        range: range[0] === range[1] ? around : range,
        empty: true,
        ...(range[0] === range[1] ? noteBehind(reading, around) : said),
      },
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
