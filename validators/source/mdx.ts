// The text of a provision: MDX in syntax only. It is parsed by remark to a tree and never compiled or executed;
// whatever could be code, raw HTML or a link out of the act is refused.
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { VFileMessage } from 'vfile-message';
import { closest } from './closest.ts';
import { components } from './components.ts';
import { excerpt } from './excerpt.ts';
import { frontMatterOf } from './front-matter.ts';
import { beyondBounds, maxDepth } from './mdx-bounds.ts';
import { acceptAll } from './mdx-no-code.ts';
import { indexLines, type LineIndex, type Range, startOfFile } from './position.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { Block, Inline, ListItem } from './prose.ts';
import { firstUnseen } from './unseen.ts';
import { readYaml } from './yaml.ts';
import type { YamlDocument } from './yaml-document.ts';

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

interface Positioned {
  readonly position?: Nodes['position'];
}

/** The first line of a node: enough to point at it. */
const firstLine = (reading: Reading, node: Positioned): { readonly range: Range; readonly what: string } => {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const lineEnd = reading.text.indexOf('\n', start);
  const stop = lineEnd === -1 ? end : Math.min(end, lineEnd);
  return { range: reading.lines.range(start, stop), what: excerpt(reading.text.slice(start, stop)) };
};

/** Says why a node may not stand in a provision. */
const refuse = (reading: Reading, node: Nodes): void => {
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
const refuseElement = (reading: Reading, node: Jsx): void => {
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

/** A character reference (`&shy;`) can bring in what the file itself does not show. */
const refuseUnseen = (reading: Reading, node: Positioned, text: string): void => {
  const hidden = firstUnseen(text);
  const start = node.position?.start.offset ?? 0;
  if (hidden === null || firstUnseen(reading.text.slice(start, node.position?.end.offset ?? start)) !== null)
    return;
  report(reading, 'control-character', firstLine(reading, node).range, { character: hidden });
};

const readInlines = (reading: Reading, nodes: readonly PhrasingContent[], depth: number): Inline[] => {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      refuseUnseen(reading, node, node.value);
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
  for (const attribute of node.attributes) {
    const { range, what } = firstLine(reading, attribute);
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null)
    )
      report(reading, 'mdx-code', range, { what, type: attribute.type });
    else if (!known.includes(attribute.name))
      report(reading, 'mdx-component', range, {
        reason: 'unknown-attribute',
        name,
        attribute: excerpt(attribute.name),
        didYouMean: closest(attribute.name, known) ?? '',
      });
    else if (Object.hasOwn(attributes, attribute.name))
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
  for (const attribute of form.required)
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

const readBlock = (reading: Reading, node: RootContent, depth: number): Block[] => {
  const range = rangeOf(reading, node);
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: node.depth, inlines: readInlines(reading, node.children, 0), range }];
    case 'paragraph':
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

const processor = remark().use(remarkMdx, { acorn: acceptAll, addResult: false });

/** The lines and columns that the parser names in its words: those of the tag that is not closed. */
const namedRange = (reason: string): Range | null => {
  const [, line, column, endLine, endColumn] = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason)?.map(Number) ?? [];
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
    return null;
  return { line, column, endLine, endColumn };
};

/** Where a syntax error of the parser stands: at the tag left open, or at the point or node it says. */
const rangeOfMessage = (reading: Reading, { place, reason }: VFileMessage): Range => {
  const named = namedRange(reason);
  if (named !== null && (place === undefined || reason.startsWith('Expected a closing tag'))) return named;
  const start = place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;
  if (start === undefined) return startOfFile;
  // The tag's own sign shows the place better than the letter after it.
  const sign = reading.text.charAt(start - 1) === '<' ? 1 : 0;
  return reading.lines.range(start - sign, start + 1);
};

/** A comment of HTML is a syntax error of MDX; people mean HTML all the same. */
const reportSyntax = (reading: Reading, message: VFileMessage, range: Range): void => {
  const place = message.place;
  const before = place !== undefined && 'offset' in place ? (place.offset ?? 0) - 1 : -1;
  if (before >= 0 && reading.text.startsWith('<!', before)) {
    const what = excerpt(reading.text.slice(before));
    report(reading, 'mdx-html', reading.lines.range(before, before + 2), { what });
  } else
    report(reading, 'mdx-syntax', range, {
      reason: message.ruleId ?? '',
      detail: excerpt(message.reason, 200),
    });
};

/** How many broken lines are passed over to read the rest of a text. */
const maxBrokenLines = 8;

/**
 * The tree of a text. The first syntax error is reported; its line is then passed over, so that the clauses around it
 * are still known and nothing is said of their absence.
 */
const parseAround = (reading: Reading, text: string): Root | null => {
  const lines = text.split('\n');
  for (let broken = 0; broken <= maxBrokenLines; broken += 1) {
    try {
      return processor.parse(lines.join('\n'));
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const range = rangeOfMessage(reading, error);
      if (broken === 0) reportSyntax(reading, error, range);
      lines[range.line - 1] = ' '.repeat(lines[range.line - 1]?.length ?? 0);
    }
  }
  return null;
};

/** Everything before the body made blank, so that offsets in the body stay those of the file. */
const bodyOf = (text: string, start: number): string =>
  text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start);

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
  if (front.found === 'not-closed') return document([]);

  const start = front.found === 'yes' ? front.body : 0;
  const beyond = beyondBounds(text, start);
  if (beyond !== null) {
    const { offset, reason, limit } = beyond;
    report(reading, 'mdx-too-complex', reading.lines.range(offset, offset + 1), { reason, limit });
    return document([]);
  }
  const tree = parseAround(reading, bodyOf(text, start));
  return document(tree === null ? [] : readBlocks(reading, tree, 0));
};
