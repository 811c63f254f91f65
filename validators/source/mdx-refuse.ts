// What may not stand in a provision, and how it is said: code, HTML, markup that no act has.
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { closest } from './closest.ts';
import { components } from './components.ts';
import { excerpt } from './excerpt.ts';
import { maxDepth } from './mdx-bounds.ts';
import type { LineIndex, Range } from './position.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { firstUnseen } from './unseen.ts';

/** The reading of one file: its text and what is found wrong with it. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly problems: Problem[];
}

export const rangeOf = (reading: Reading, node: Nodes): Range => {
  const start = node.position?.start.offset ?? 0;
  return reading.lines.range(start, node.position?.end.offset ?? start);
};

export const report = (
  reading: Reading,
  code: ProblemCode,
  range: Range,
  data: Problem['data'] = {},
): void => {
  reading.problems.push({ code, file: reading.file, range, pointer: '', data });
};

interface Positioned {
  readonly position?: Nodes['position'];
}

/** The first line of a node: enough to point at it. */
export const firstLine = (
  reading: Reading,
  node: Positioned,
): { readonly range: Range; readonly what: string } => {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const lineEnd = reading.text.indexOf('\n', start);
  const stop = lineEnd === -1 ? end : Math.min(end, lineEnd);
  return { range: reading.lines.range(start, stop), what: excerpt(reading.text.slice(start, stop)) };
};

/** Says why a node may not stand in a provision. */
export const refuse = (reading: Reading, node: Nodes): void => {
  const { range, what } = firstLine(reading, node);
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    report(reading, 'mdx-code', range, { what, type: node.type });
  else if (node.type === 'html') report(reading, 'mdx-html', range, { what });
  else if (node.type === 'emphasis' || node.type === 'strong')
    report(reading, 'mdx-too-complex', range, { reason: 'depth', limit: maxDepth });
  else report(reading, 'mdx-markup', range, { what, type: node.type });
};

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** HTML elements are named in lower case, components in upper case; a fragment has no name. */
export const refuseElement = (reading: Reading, node: Jsx): void => {
  const name = node.name ?? '';
  const { range, what } = firstLine(reading, node);
  if (/^\p{Lu}/u.test(name))
    report(reading, 'mdx-component', range, {
      reason: Object.hasOwn(components, name) ? 'inside-text' : 'unknown',
      name: excerpt(name),
      didYouMean: closest(name, Object.keys(components)) ?? '',
    });
  else report(reading, 'mdx-html', range, { what });
};

/** `[^1]` is a footnote to other programs; here the signs themselves would be printed. */
export const refuseFootnotes = (reading: Reading, node: Positioned): void => {
  const start = node.position?.start.offset ?? 0;
  const written = reading.text.slice(start, node.position?.end.offset ?? start);
  for (const { index, 0: what } of written.matchAll(/(?<!\\)\[\^[^\]\s]{1,30}\]/g))
    report(reading, 'mdx-markup', reading.lines.range(start + index, start + index + what.length), {
      what,
      type: 'footnote',
    });
};

/** A character reference (`&shy;`) can bring in what the file itself does not show. */
export const refuseUnseen = (reading: Reading, node: Positioned, text: string): void => {
  const hidden = firstUnseen(text);
  const start = node.position?.start.offset ?? 0;
  if (hidden === null || firstUnseen(reading.text.slice(start, node.position?.end.offset ?? start)) !== null)
    return;
  report(reading, 'control-character', firstLine(reading, node).range, { character: hidden });
};
