// The text of a provision: MDX in syntax only. It is parsed by remark to a tree and never compiled or executed;
// whatever could be code, raw HTML or a link out of the act is refused.
import type { Nodes, Parent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { VFileMessage } from 'vfile-message';
import { closest } from './closest.ts';
import { components } from './components.ts';
import { indexLines, type LineIndex, type Range, startOfFile } from './position.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Block, Inline, ListItem } from './prose.ts';
import { readYaml } from './yaml.ts';
import type { YamlDocument } from './yaml-document.ts';

/** How deep blocks may be nested; the content needs three. */
const maxDepth = 16;
/** Characters that open Markdown constructs: a parser's work can grow with their square, so their number is bounded. */
const maxOpeners = 4000;
const opener = /[*_[\]<{`!&~|]/g;

/** A provision as read: its front matter, its blocks, and the problems of the text. */
export interface ProseDocument {
  readonly file: string;
  readonly frontMatter: YamlDocument | null;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly problems: Problem[];
}

const rangeOf = (reading: Reading, node: Nodes): Range => {
  const start = node.position?.start.offset ?? 0;
  return reading.lines.range(start, node.position?.end.offset ?? start);
};

const report = (reading: Reading, code: ProblemCode, range: Range, data: Problem['data'] = {}): void => {
  reading.problems.push({ code, file: reading.file, range, pointer: '', data });
};

/** The first line of what a node says in the file, for messages. */
const excerpt = (reading: Reading, node: Nodes): string => {
  const start = node.position?.start.offset ?? 0;
  const line = reading.text.slice(start, node.position?.end.offset ?? start).split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

/** Says why a node may not stand in a provision. */
const refuse = (reading: Reading, node: Nodes): void => {
  const range = rangeOf(reading, node);
  const what = excerpt(reading, node);
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return report(reading, 'mdx-code', range, { what });
    case 'html':
      return report(reading, 'mdx-html', range, { what });
    default:
      return report(reading, 'mdx-markup', range, { what, type: node.type });
  }
};

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** HTML elements are named in lower case, components in upper case; a fragment has no name. */
const refuseElement = (reading: Reading, node: Jsx): void => {
  const name = node.name ?? '';
  const range = rangeOf(reading, node);
  if (/^[A-Z]/.test(name))
    report(reading, 'mdx-component', range, {
      reason: Object.hasOwn(components, name) ? 'inside-text' : 'unknown',
      name,
      didYouMean: closest(name, Object.keys(components)) ?? '',
    });
  else report(reading, 'mdx-html', range, { what: excerpt(reading, node) });
};

const readInlines = (reading: Reading, nodes: readonly PhrasingContent[], depth: number): Inline[] => {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') inlines.push({ type: 'text', text: node.value });
    else if (node.type === 'break') inlines.push({ type: 'break' });
    else if ((node.type === 'emphasis' || node.type === 'strong') && depth < maxDepth)
      inlines.push({ type: node.type, children: readInlines(reading, node.children, depth + 1) });
    else if (node.type === 'mdxJsxTextElement') refuseElement(reading, node);
    else refuse(reading, node);
  }
  return inlines;
};

const readAttributes = (reading: Reading, node: MdxJsxFlowElement, name: string): Record<string, string> => {
  const form = components[name];
  const attributes: Record<string, string> = {};
  if (form === undefined) return attributes;
  const known = [...form.required, ...form.optional];
  const range = rangeOf(reading, node);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null))
      report(reading, 'mdx-code', range, { what: excerpt(reading, node) });
    else if (!known.includes(attribute.name))
      report(reading, 'mdx-component', range, { reason: 'unknown-attribute', name, attribute: attribute.name, didYouMean: closest(attribute.name, known) ?? '' });
    else attributes[attribute.name] = attribute.value ?? '';
  }
  for (const attribute of form.required)
    if ((attributes[attribute] ?? '') === '') report(reading, 'mdx-component', range, { reason: 'missing-attribute', name, attribute, didYouMean: '' });
  return attributes;
};

const readComponent = (reading: Reading, node: MdxJsxFlowElement, depth: number): Block[] => {
  const name = node.name ?? '';
  const form = Object.hasOwn(components, name) ? components[name] : undefined;
  if (form === undefined) {
    refuseElement(reading, node);
    return [];
  }
  if (!form.holdsText && node.children.length > 0)
    report(reading, 'mdx-component', rangeOf(reading, node), { reason: 'holds-text', name, didYouMean: '' });
  const attributes = readAttributes(reading, node, name);
  return [{ type: 'component', name, attributes, blocks: readBlocks(reading, node, depth + 1), range: rangeOf(reading, node) }];
};

/** The printed marker of an item: Markdown renumbers lists, so it is read from the file. */
const markerOf = (reading: Reading, node: Nodes): string =>
  /^(?:\d{1,9}[.)]|[-*+])/.exec(reading.text.slice(node.position?.start.offset ?? 0))?.[0] ?? '-';

const readBlock = (reading: Reading, node: RootContent, depth: number): Block[] => {
  const range = rangeOf(reading, node);
  switch (node.type) {
    case 'yaml':
      return [];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, inlines: readInlines(reading, node.children, 0), range }];
    case 'paragraph':
      return [{ type: 'paragraph', inlines: readInlines(reading, node.children, 0), range }];
    case 'list': {
      const items = node.children.map(
        (item): ListItem => ({ marker: markerOf(reading, item), blocks: readBlocks(reading, item, depth + 1), range: rangeOf(reading, item) }),
      );
      return [{ type: 'list', items, range }];
    }
    case 'mdxJsxFlowElement':
      return readComponent(reading, node, depth);
    default:
      refuse(reading, node);
      return [];
  }
};

const readBlocks = (reading: Reading, parent: Parent, depth: number): Block[] => {
  if (depth > maxDepth) {
    report(reading, 'mdx-too-complex', rangeOf(reading, parent as Nodes), { reason: 'depth', limit: maxDepth });
    return [];
  }
  return parent.children.flatMap((node) => readBlock(reading, node as RootContent, depth));
};

const processor = remark().use(remarkFrontmatter).use(remarkMdx);

/** Where a syntax error of the parser stands; it says offsets of a point or of a node. */
const rangeOfMessage = (reading: Reading, message: VFileMessage): Range => {
  const place = message.place;
  const start = place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;
  return start === undefined ? startOfFile : reading.lines.range(start, start + 1);
};

/**
 * Parses a provision.
 *
 * @param file path that problems name
 * @param text the whole file, decoded
 * @returns front matter (null where there is none), blocks, problems. Never throws for what the text says.
 */
export const readMdx = (file: string, text: string): ProseDocument => {
  const reading: Reading = { file, text, lines: indexLines(text), problems: [] };
  const openers = text.match(opener)?.length ?? 0;
  if (openers > maxOpeners) {
    report(reading, 'mdx-too-complex', startOfFile, { reason: 'openers', count: openers, limit: maxOpeners });
    return { file, frontMatter: null, blocks: [], problems: reading.problems };
  }
  try {
    const tree = processor.parse(text);
    const front = tree.children[0];
    let frontMatter: YamlDocument | null = null;
    if (front?.type === 'yaml') {
      const start = text.indexOf('\n', front.position?.start.offset ?? 0) + 1;
      frontMatter = readYaml(file, text, { start, yaml: front.value });
    }
    return { file, frontMatter, blocks: readBlocks(reading, tree, 0), problems: reading.problems };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    report(reading, 'mdx-syntax', rangeOfMessage(reading, error), { detail: error.reason });
    return { file, frontMatter: null, blocks: [], problems: reading.problems };
  }
};
