// The text of a provision as import writes it, read by lines: a heading, a paragraph, an item of a list or a tag stands on each, and what
// could be markup in words is escaped. A parser of all Markdown weighs twenty times as much.
import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import type { Reading } from '../../../validators/source/mdx-refuse.ts';

type Tag = Extract<RootContent, { readonly type: 'mdxJsxFlowElement' }>;

/** Nobody asks a node for more than its offsets. */
const position = (from: number, to: number): NonNullable<Nodes['position']> => ({
  start: { line: 1, column: 1, offset: from },
  end: { line: 1, column: 1, offset: to },
});

const ESCAPED = /\\([!-/:-@[-`{-~])/gu;

const textOf = (written: string, from: number): RootContent[] => {
  const words = written.replaceAll(ESCAPED, '$1');
  return words === ''
    ? []
    : [{ type: 'text', value: words, position: position(from, from + written.length) }];
};

const HEADING = /^(#{1,6})(?:[ \t]+|$)/u;
const CLOSING = /(?:^|[ \t]+)#+$/u;
const ITEM = /^([-+*]|\d{1,9}[.)])(?:[ \t]+|$)/u;
const LINE = /^-(?:[ \t]*-){2,}$/u;

type Flow = Exclude<RootContent, { readonly type: 'listItem' }>;

/** The block that a line is. @param written without white space around it */
const blockOf = (written: string, from: number): Flow => {
  const place = position(from, from + written.length);
  const [head, marks = ''] = HEADING.exec(written) ?? [''];
  if (head !== '') {
    const words = written.slice(head.length).replace(CLOSING, '');
    const depth = marks.length as 1 | 2 | 3 | 4 | 5 | 6;
    const children = textOf(words, from + head.length);
    return { type: 'heading', depth, children, position: place } as Flow;
  }
  if (LINE.test(written)) return { type: 'thematicBreak', position: place };
  if (written.startsWith('>')) return { type: 'blockquote', children: [], position: place };
  const item = itemOf(written, from);
  if (item !== null) return { type: 'list', children: [item], position: place };
  return { type: 'paragraph', children: textOf(written, from), position: place } as Flow;
};

const itemOf = (written: string, from: number): ListItem | null => {
  const [marker = ''] = ITEM.exec(written) ?? [];
  if (marker === '') return null;
  const words = written.slice(marker.length);
  const children = words === '' ? [] : [blockOf(words, from + marker.length)];
  return { type: 'listItem', children, position: position(from, from + written.length) } as ListItem;
};

const TAG = /^<(\/?)(\w+)((?:[ \t]+\w+="[^"]*")*)[ \t]*(\/?)>$/u;
const ATTRIBUTE = /(\w+)="([^"]*)"/gu;

const attributesIn = (written: string, from: number): Tag['attributes'] =>
  Array.from(written.matchAll(ATTRIBUTE), ({ 0: whole, 1: name = '', 2: value = '', index }) => ({
    type: 'mdxJsxAttribute',
    name,
    value: value.replaceAll(/&(amp|quot);/gu, (_, sign) => (sign === 'amp' ? '&' : '"')),
    position: position(from + index, from + index + whole.length),
  }));

/** What sort of list an item is of: items of one sort that follow one another are one list. */
const sortOf = (text: string, { position: at }: ListItem): string =>
  /^\d*([-+*.)])/u.exec(text.slice(at?.start.offset))?.[1] ?? '';

/** Puts a block below those before it. */
const add = (blocks: RootContent[], block: Flow, text: string): void => {
  const last = blocks.at(-1);
  const [item] = block.type === 'list' ? block.children : [];
  const [first] = last?.type === 'list' ? last.children : [];
  if (last?.type !== 'list' || item === undefined || first === undefined) blocks.push(block);
  else if (sortOf(text, first) !== sortOf(text, item)) blocks.push(block);
  else {
    last.children.push(item);
    last.position = position(last.position?.start.offset ?? 0, item.position?.end.offset ?? 0);
  }
};

/**
 * The tree of a text, as the parser of Markdown would give it.
 *
 * @param reading is told of nothing: import writes no syntax error
 */
export const parseAround = (_reading: Reading, text: string): Root => {
  const root: Root = { type: 'root', children: [] };
  const open: Tag[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    const written = line.replace(/^[ \t]+|[ \t]+$/gu, '');
    if (written === '') continue;
    const from = index + line.indexOf(written);
    const blocks = (open.at(-1)?.children ?? root.children) as RootContent[];
    const [whole = '', closes, name = '', attributes = '', isWhole] = TAG.exec(written) ?? [];
    if (whole === '') add(blocks, blockOf(written, from), text);
    else if (closes !== '') {
      const element = open.pop();
      if (element !== undefined)
        element.position = position(element.position?.start.offset ?? 0, from + whole.length);
    } else {
      const element: Tag = {
        type: 'mdxJsxFlowElement',
        name,
        attributes: attributesIn(attributes, from + 1 + name.length),
        children: [],
        position: position(from, from + whole.length),
      };
      blocks.push(element);
      if (isWhole === '') open.push(element);
    }
  }
  return root;
};
