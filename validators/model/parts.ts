// The text of a provision as a tree: sections hold clauses, clauses hold clauses, paragraphs and bullets. Each part
// gets the address by which it can be cited: clause 4.1.3 is `p-4.1.3`, its second bullet `p-4.1.3-2`.

import type { Range } from '../source/position.ts';
import type { Block, Component, Heading, Inline, ListItem, Paragraph } from '../source/prose.ts';
import { plainText } from '../source/prose.ts';
import type { Spot } from '../source/spot.ts';
import { readClauseNumber } from '../text/clause-number.ts';
import { clauseDepth, type Open, sectionDepth } from './nesting.ts';
import type { Part, PartKind } from './types.ts';

/** What the tree needs to know from elsewhere. */
export interface PartsInput {
  readonly file: string;
  readonly blocks: readonly Block[];
  /** Functions printed as the bullets of a subject, by the subject's id. */
  readonly functionsOf: (subject: string) => readonly { readonly text: string; readonly spot: Spot }[];
  /** Texts of the order's signature: the post and the name of who signed. */
  readonly signature: readonly string[];
}

export interface Parts {
  readonly parts: readonly Part[];
  readonly byAnchor: ReadonlyMap<string, Part>;
  readonly byNumber: ReadonlyMap<string, Part>;
  /** Anchors of the functions of each subject, in order. */
  readonly functionAnchors: ReadonlyMap<string, readonly string[]>;
}

/** A part while its children are still being added. */
interface Growing extends Part {
  readonly children: Growing[];
}

/** A part that the next ones may stand in. */
interface OpenPart extends Open {
  readonly part: Growing;
}

interface Builder {
  readonly input: PartsInput;
  readonly top: Growing[];
  readonly byAnchor: Map<string, Growing>;
  readonly byNumber: Map<string, Growing>;
  readonly functionAnchors: Map<string, string[]>;
  readonly bullets: Map<string, number>;
  readonly paragraphs: Map<string, number>;
  sections: number;
  /** What is open, outermost first: sections, then clauses; inside a component that holds text, those of its own. */
  open: readonly OpenPart[];
  inOrder: boolean;
}

const spotAt = (file: string, range: Range, anchor: string, text: string): Spot => ({
  source: {
    file,
    valueRange: () => range,
    keyRange: () => range,
    identity: () => anchor,
    printed: () => text,
  },
  path: ['body', anchor],
});

const unique = (builder: Builder, wanted: string): string => {
  if (!builder.byAnchor.has(wanted)) return wanted;
  for (let copy = 2; ; copy += 1) if (!builder.byAnchor.has(`${wanted}~${copy}`)) return `${wanted}~${copy}`;
};

interface Draft {
  readonly kind: PartKind;
  readonly anchor: string;
  readonly inlines: readonly Inline[];
  readonly range: Range;
  readonly number?: string;
  readonly component?: Part['component'];
  readonly function?: Part['function'];
  readonly spot?: Spot;
}

type OpenDraft = Draft & { readonly kind: Open['kind'] };

const add = (builder: Builder, parent: Growing | undefined, draft: Draft): Growing => {
  const anchor = unique(builder, draft.anchor);
  const text = plainText(draft.inlines);
  const part: Growing = {
    kind: draft.kind,
    number: draft.number ?? null,
    anchor,
    inlines: draft.inlines,
    text,
    inOrder: builder.inOrder,
    spot: draft.spot ?? spotAt(builder.input.file, draft.range, anchor, text),
    children: [],
    component: draft.component ?? null,
    function: draft.function ?? null,
  };
  builder.byAnchor.set(anchor, part);
  (parent?.children ?? builder.top).push(part);
  return part;
};

/** The next number in a series of anchors below a part. */
const next = (series: Map<string, number>, key: string): number => {
  const value = (series.get(key) ?? 0) + 1;
  series.set(key, value);
  return value;
};

const bulletAnchor = (builder: Builder, parent: Growing | undefined): string => {
  const base = parent?.anchor ?? (builder.inOrder ? 'order' : 'p');
  return `${base}-${next(builder.bullets, base)}`;
};

const paragraphAnchor = (builder: Builder, parent: Growing | undefined): string => {
  const base = parent?.anchor ?? (builder.inOrder ? 'order' : 'p');
  return `${base}-abz-${next(builder.paragraphs, base)}`;
};

const innermost = ({ open }: Builder): Growing | undefined => open.at(-1)?.part;

/** Opens a section or a clause inside what the first `size` open parts are; the others are closed. */
const openPart = (builder: Builder, size: number, depth: number, draft: OpenDraft): Growing => {
  builder.open = builder.open.slice(0, size);
  const part = add(builder, innermost(builder), draft);
  builder.open = [...builder.open, { part, kind: draft.kind, number: part.number, depth }];
  return part;
};

const addNumbered = (
  builder: Builder,
  kind: 'section' | 'clause',
  number: string,
  block: Pick<Heading, 'inlines' | 'range'> & { readonly depth?: number },
): void => {
  const { inlines, range, depth = Number.POSITIVE_INFINITY } = block;
  const size = kind === 'section' ? sectionDepth(builder.open, depth) : clauseDepth(builder.open, number);
  const anchor = `${builder.inOrder ? 'order' : 'p'}-${number}`;
  const part = openPart(builder, size, depth, { kind, number, anchor, inlines, range });
  const cited = builder.inOrder ? `order/${number}` : number;
  if (!builder.byNumber.has(cited)) builder.byNumber.set(cited, part);
};

const addParagraph = (builder: Builder, block: Paragraph): void => {
  const text = plainText(block.inlines);
  const number = readClauseNumber(text);
  if (number !== null) {
    addNumbered(builder, 'clause', number.number, block);
    return;
  }
  if (builder.inOrder && builder.input.signature.includes(text.trim())) {
    add(builder, undefined, {
      kind: 'signature',
      anchor: paragraphAnchor(builder, undefined),
      inlines: block.inlines,
      range: block.range,
    });
    return;
  }
  const parent = innermost(builder);
  const part = add(builder, parent, {
    kind: 'paragraph',
    anchor: paragraphAnchor(builder, parent),
    inlines: block.inlines,
    range: block.range,
  });
  if (builder.inOrder && builder.open.length === 0) builder.byNumber.set('order/preamble', part);
};

const withMarker = (marker: string, inlines: readonly Inline[]): readonly Inline[] => [
  { type: 'text', text: `${marker} ` },
  ...inlines,
];

const addItem = (builder: Builder, item: ListItem): void => {
  const [first, ...rest] = item.blocks;
  const inlines = first?.type === 'paragraph' ? first.inlines : [];
  const numbered = /^(\d+)[.)]$/.exec(item.marker);
  if (numbered?.[1] !== undefined)
    addNumbered(builder, 'clause', numbered[1], {
      inlines: withMarker(item.marker, inlines),
      range: item.range,
    });
  else {
    const parent = innermost(builder);
    add(builder, parent, {
      kind: 'bullet',
      anchor: bulletAnchor(builder, parent),
      inlines,
      range: first?.range ?? item.range,
    });
  }
  addBlocks(builder, first?.type === 'paragraph' ? rest : item.blocks);
};

const addFunctions = (builder: Builder, subject: string): void => {
  const parent = innermost(builder);
  const anchors: string[] = [];
  for (const [index, { text, spot }] of builder.input.functionsOf(subject).entries()) {
    const anchor = bulletAnchor(builder, parent);
    const inlines: Inline[] = [{ type: 'text', text }];
    const part = add(builder, parent, {
      kind: 'bullet',
      anchor,
      inlines,
      range: spot.source.valueRange(spot.path),
      function: { subject, index },
      spot,
    });
    anchors.push(part.anchor);
  }
  if (!builder.functionAnchors.has(subject)) builder.functionAnchors.set(subject, anchors);
};

const addHeading = (builder: Builder, { depth, inlines, range }: Heading): void => {
  const number = readClauseNumber(plainText(inlines));
  if (number !== null) addNumbered(builder, 'section', number.number, { depth, inlines, range });
  else if (depth === 1) {
    builder.open = [];
    add(builder, undefined, { kind: 'title', anchor: 'title', inlines, range });
  } else {
    builder.sections += 1;
    const anchor = `part-${builder.sections}`;
    openPart(builder, sectionDepth(builder.open, depth), depth, { kind: 'section', anchor, inlines, range });
  }
};

const addComponent = (builder: Builder, { name, attributes, blocks, range }: Component): void => {
  const { open } = builder;
  if (name === 'Order') {
    builder.inOrder = true;
    addBlocks(builder, blocks);
    builder.inOrder = false;
    builder.open = [];
    return;
  }
  if (name === 'Functions') addFunctions(builder, attributes['of'] ?? '');
  const part = add(builder, innermost(builder), {
    kind: 'component',
    anchor: `part-${name.toLowerCase()}`,
    inlines: [],
    range,
    component: { name, attributes },
  });
  if (blocks.length === 0) return;
  builder.open = [...open, { part, kind: 'component', number: null, depth: Number.POSITIVE_INFINITY }];
  addBlocks(builder, blocks);
  builder.open = open;
};

const addBlock = (builder: Builder, block: Block): void => {
  switch (block.type) {
    case 'heading':
      addHeading(builder, block);
      return;
    case 'paragraph':
      addParagraph(builder, block);
      return;
    case 'list':
      for (const item of block.items) addItem(builder, item);
      return;
    case 'component':
      addComponent(builder, block);
  }
};

const addBlocks = (builder: Builder, blocks: readonly Block[]): void => {
  for (const block of blocks) addBlock(builder, block);
};

/** Builds the tree of a provision's text from its blocks. */
export const buildParts = (input: PartsInput): Parts => {
  const builder: Builder = {
    input,
    top: [],
    byAnchor: new Map(),
    byNumber: new Map(),
    functionAnchors: new Map(),
    bullets: new Map(),
    paragraphs: new Map(),
    sections: 0,
    open: [],
    inOrder: false,
  };
  addBlocks(builder, input.blocks);
  return {
    parts: builder.top,
    byAnchor: builder.byAnchor,
    byNumber: builder.byNumber,
    functionAnchors: builder.functionAnchors,
  };
};
