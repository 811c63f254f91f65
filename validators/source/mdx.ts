// The text of a provision: MDX in syntax only. It is parsed by remark to a tree and never compiled or executed;
// whatever could be code, raw HTML or a link out of the act is refused.
import type { Nodes, Parent, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { closest } from './closest.ts';
import { components, stamps } from './components.ts';
import { excerpt } from './excerpt.ts';
import { bodyOf, frontMatterOf } from './front-matter.ts';
import { beyondBounds, maxDepth } from './mdx-bounds.ts';
import { parseAround } from './mdx-parse.ts';
import {
  firstLine,
  type Reading,
  rangeOf,
  refuse,
  refuseElement,
  refuseFootnotes,
  refuseUnseen,
  report,
} from './mdx-refuse.ts';
import { indexLines, startOfFile } from './position.ts';
import type { Problem } from './problem.ts';
import type { Block, Inline, ListItem } from './prose.ts';
import { readYaml } from './yaml.ts';
import type { YamlDocument } from './yaml-document.ts';

/** A provision as read: its front matter, its blocks, and the problems of the text. */
export interface ProseDocument {
  readonly file: string;
  readonly frontMatter: YamlDocument | null;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/** A line of dashes between upright lines: what other programs take for a table comes out here as one paragraph of signs. */
const underHead = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m;

const isTable = ({ text }: Reading, { position }: Nodes): boolean =>
  underHead.test(text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));

const readInlines = (reading: Reading, nodes: readonly PhrasingContent[], depth: number): Inline[] => {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      refuseUnseen(reading, node, node.value);
      refuseFootnotes(reading, node);
      inlines.push({ type: 'text', text: node.value });
    } else if (node.type === 'break') inlines.push({ type: 'break' });
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
  const given = new Set(
    node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : [])),
  );
  const meant = new Set<string>();
  for (const attribute of node.attributes) {
    const { range, what } = firstLine(reading, attribute);
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null)
    )
      report(reading, 'mdx-code', range, { what, type: attribute.type });
    else if (!known.includes(attribute.name)) {
      const free = known.filter((other) => !given.has(other));
      const didYouMean = closest(attribute.name, free) ?? '';
      meant.add(didYouMean);
      const said = { reason: 'unknown-attribute', name, attribute: excerpt(attribute.name), didYouMean };
      report(reading, 'mdx-component', range, said);
    } else if (Object.hasOwn(attributes, attribute.name))
      report(reading, 'mdx-component', range, {
        reason: 'repeated-attribute',
        name,
        attribute: attribute.name,
      });
    else {
      attributes[attribute.name] = attribute.value ?? '';
      refuseUnseen(reading, attribute, attribute.value ?? '');
    }
  }
  const written = new Set(
    node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '')),
  );
  for (const attribute of form.required.filter((one) => !meant.has(one)))
    if (attributes[attribute] === '' || !written.has(attribute))
      report(reading, 'mdx-component', firstLine(reading, node).range, {
        reason: 'missing-attribute',
        name,
        attribute,
      });
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
    report(reading, 'mdx-component', firstLine(reading, node).range, { reason: 'holds-text', name });
  if (form.holdsText && node.children.length === 0)
    report(reading, 'mdx-component', firstLine(reading, node).range, { reason: 'no-text', name });
  const attributes = readAttributes(reading, node, name);
  return [
    {
      type: 'component',
      name,
      attributes,
      blocks: readBlocks(reading, node, depth + 1),
      range: rangeOf(reading, node),
    },
  ];
};

/** The printed marker of an item: Markdown renumbers lists, so it is read from the file. */
const markerOf = (reading: Reading, node: Nodes): string =>
  /^(?:\d{1,9}[.)]|[-*+])/.exec(reading.text.slice(node.position?.start.offset ?? 0))?.[0] ?? '-';

const writtenOf = ({ text }: Reading, { position }: Nodes): string =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const readBlock = (reading: Reading, node: RootContent, depth: number): Block[] => {
  const range = rangeOf(reading, node);
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: node.depth, inlines: readInlines(reading, node.children, 0), range }];
    case 'paragraph':
      if (isTable(reading, node)) {
        const { range: line, what } = firstLine(reading, node);
        report(reading, 'mdx-markup', line, { what, type: 'table' });
        return [];
      }
      return [{ type: 'paragraph', inlines: readInlines(reading, node.children, 0), range }];
    case 'list': {
      const items = node.children.map(
        (item): ListItem => ({
          marker: markerOf(reading, item),
          blocks: readBlocks(reading, item, depth + 1),
          range: rangeOf(reading, item),
        }),
      );
      return [{ type: 'list', items, range }];
    }
    case 'mdxJsxFlowElement':
      return readComponent(reading, node, depth);
    case 'thematicBreak':
      return [{ type: 'clause-end', marks: writtenOf(reading, node), range }];
    default:
      refuse(reading, node);
      return [];
  }
};

const readBlocks = (reading: Reading, parent: Parent, depth: number): Block[] => {
  if (depth > maxDepth) {
    report(reading, 'mdx-too-complex', firstLine(reading, parent as Nodes).range, {
      reason: 'depth',
      limit: maxDepth,
    });
    return [];
  }
  return parent.children.flatMap((node) => readBlock(reading, node as RootContent, depth));
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
  const front = frontMatterOf(text);
  const frontMatter = front.found === 'yes' && front.yaml.trim() !== '' ? readYaml(file, text, front) : null;
  const document = (blocks: readonly Block[]): ProseDocument => ({
    file,
    frontMatter,
    blocks,
    problems: reading.problems,
  });

  if (front.found !== 'yes')
    report(reading, 'mdx-syntax', startOfFile, { reason: `front-matter-${front.found}`, detail: '' });
  else if (frontMatter === null)
    report(reading, 'mdx-syntax', reading.lines.range(0, 3), { reason: 'front-matter-empty', detail: '' });
  // Without the line --- what is read as the text would be the requisites.
  if (front.found !== 'yes') return document([]);

  const start = front.body;
  if (frontMatter !== null && text.slice(start).trim() === '')
    report(reading, 'mdx-syntax', reading.lines.range(start - 3, start), {
      reason: 'body-empty',
      detail: '',
    });
  const beyond = beyondBounds(text, start);
  if (beyond !== null) {
    const { offset, reason, limit } = beyond;
    report(reading, 'mdx-too-complex', reading.lines.range(offset, offset + 1), { reason, limit });
    return document([]);
  }
  const tree = parseAround(reading, bodyOf(text, start));
  const blocks = tree === null ? [] : readBlocks(reading, tree, 0);
  if (blocks.length > 0 && blocks.every((block) => block.type === 'component' && stamps.has(block.name)))
    report(reading, 'mdx-syntax', reading.lines.range(start - 3, start), {
      reason: 'body-only-stamps',
      detail: '',
    });
  return document(blocks);
};
