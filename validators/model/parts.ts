// The text of a provision as a tree: sections hold clauses, clauses hold clauses, paragraphs and bullets. Each part
// gets the address by which it can be cited: clause 4.1.3 is `p-4.1.3`, its second bullet `p-4.1.3-2`, its third
// paragraph `p-4.1.3-abz-3`, the first item of a numbered list in it `p-4.1.3-pp-1`.

import type { Range } from '../source/position.ts';
import type { Block, Component, Heading, Inline, ListItem, Paragraph } from '../source/prose.ts';
import { plainText } from '../source/prose.ts';
import type { Spot } from '../source/spot.ts';
import { type ClauseNumber, readClauseNumber } from '../text/clause-number.ts';
import { clauseDepth, depthAfterClause, itemDepth, type Open, sectionDepth } from './nesting.ts';
import { signaturesIn } from './signature.ts';
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
  /** Paragraphs that are a signature, other than the order's. */
  readonly signatures: ReadonlySet<Block>;
  readonly top: Growing[];
  readonly byAnchor: Map<string, Growing>;
  /** The copy of an anchor that is tried next: many parts of a broken text may want one. */
  readonly copies: Map<string, number>;
  readonly byNumber: Map<string, Growing>;
  readonly functionAnchors: Map<string, string[]>;
  readonly bullets: Map<string, number>;
  readonly paragraphs: Map<string, number>;
  sections: number;
  /** What is open, outermost first: sections, then clauses; inside a component that holds text, those of its own. */
  open: readonly OpenPart[];
  inOrder: boolean;
  /** Whether the order has had no clause yet. */
  inPreamble: boolean;
  /** The words of the part that came last. */
  before: string;
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
  let copy = builder.copies.get(wanted) ?? 2;
  while (builder.byAnchor.has(`${wanted}~${copy}`)) copy += 1;
  builder.copies.set(wanted, copy + 1);
  return `${wanted}~${copy}`;
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

type OpenDraft = Draft & Pick<Open, 'kind' | 'mark' | 'isItem'>;

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
  builder.before = part.text;
  (parent?.children ?? builder.top).push(part);
  return part;
};

/** The next number in a series of anchors below a part. */
const next = (series: Map<string, number>, key: string): number => {
  const value = (series.get(key) ?? 0) + 1;
  series.set(key, value);
  return value;
};

/**
 * What a text stands under, by its address. A passage that the extraction scrambled, and a list inside an item of another,
 * count on with the text around them.
 */
const baseAnchor = ({ inOrder, open }: Builder): string =>
  open.findLast(({ kind }) => kind === 'section' || kind === 'clause')?.part.anchor ?? topAnchor(inOrder);

const topAnchor = (inOrder: boolean): string => (inOrder ? 'order' : 'p');

const bulletAnchor = (builder: Builder): string => {
  const base = baseAnchor(builder);
  return `${base}-${next(builder.bullets, base)}`;
};

const paragraphAnchor = (builder: Builder, base: string): string =>
  `${base}-abz-${next(builder.paragraphs, base)}`;

const innermost = ({ open }: Builder): Growing | undefined => open.at(-1)?.part;

/** Opens a section or a clause inside what the first `size` open parts are; the others are closed. */
const openPart = (builder: Builder, size: number, depth: number, draft: OpenDraft): Growing => {
  builder.open = builder.open.slice(0, size);
  const part = add(builder, innermost(builder), draft);
  const { kind, mark = '', isItem = false } = draft;
  builder.open = [...builder.open, { part, kind, number: part.number, depth, mark, isItem }];
  return part;
};

/** A printed number and what closes it: «.», «)» or nothing. */
type Numbered = Pick<ClauseNumber, 'number'> & { readonly mark: string };

const numbered = ({ number, printed }: Pick<ClauseNumber, 'number' | 'printed'>): Numbered => ({
  number,
  mark: printed.slice(number.length),
});

const addSection = (builder: Builder, number: string, { depth, inlines, range }: Heading): void => {
  const anchor = `${topAnchor(builder.inOrder)}-${number}`;
  const size = sectionDepth(builder.open, depth);
  const part = openPart(builder, size, depth, { kind: 'section', number, anchor, inlines, range });
  makeCitable(builder, number, part);
};

const addClause = (
  builder: Builder,
  { number, mark }: Numbered,
  { inlines, range }: Pick<Paragraph, 'inlines' | 'range'>,
): void => {
  builder.inPreamble = false;
  const inList = itemDepth(builder.open, { number, mark }, builder.before.trimEnd().endsWith(':'));
  const isItem = inList !== null;
  const size = inList ?? clauseDepth(builder.open, number);
  const holder = builder.open[size - 1]?.part.anchor;
  const anchor =
    isItem && holder !== undefined ? `${holder}-pp-${number}` : `${topAnchor(builder.inOrder)}-${number}`;
  const draft: OpenDraft = { kind: 'clause', number, mark, isItem, anchor, inlines, range };
  const part = openPart(builder, size, Number.POSITIVE_INFINITY, draft);
  if (!isItem) makeCitable(builder, number, part);
};

/** Of two parts with one number the first is cited with it. */
const makeCitable = (builder: Builder, number: string, part: Growing): void => {
  const cited = builder.inOrder ? `order/${number}` : number;
  if (!builder.byNumber.has(cited)) builder.byNumber.set(cited, part);
};

/** «ПРИКАЗЫВАЮ:», «п о с т а н о в л я е т:»: the word between the preamble and the clauses. */
const isEnactingWord = (text: string): boolean => /^\s*(?:\p{L}+|\p{L}(?:\s\p{L})+)\s*:\s*$/u.test(text);

const addParagraph = (builder: Builder, block: Paragraph): void => {
  const text = plainText(block.inlines);
  const number = readClauseNumber(text);
  if (number !== null) {
    addClause(builder, numbered(number), block);
    return;
  }
  const { inlines, range } = block;
  if (builder.signatures.has(block) || (builder.inOrder && builder.input.signature.includes(text.trim()))) {
    const anchor = paragraphAnchor(builder, topAnchor(builder.inOrder));
    add(builder, undefined, { kind: 'signature', anchor, inlines, range });
    return;
  }
  const anchor = paragraphAnchor(builder, baseAnchor(builder));
  const part = add(builder, innermost(builder), { kind: 'paragraph', anchor, inlines, range });
  if (builder.inPreamble && !isEnactingWord(text)) builder.byNumber.set('order/preamble', part);
};

const withMarker = (marker: string, inlines: readonly Inline[]): readonly Inline[] => [
  { type: 'text', text: `${marker} ` },
  ...inlines,
];

const addItem = (builder: Builder, item: ListItem): void => {
  const [first, ...rest] = item.blocks;
  const inlines = first?.type === 'paragraph' ? first.inlines : [];
  const below = first?.type === 'paragraph' ? rest : item.blocks;
  const number = /^\d+(?=[.)]$)/.exec(item.marker)?.[0];
  if (number !== undefined) {
    const numberedInlines = withMarker(item.marker, inlines);
    addClause(builder, numbered({ number, printed: item.marker }), {
      inlines: numberedInlines,
      range: item.range,
    });
    addBlocks(builder, below);
    return;
  }
  const range = first?.range ?? item.range;
  const anchor = bulletAnchor(builder);
  const part = add(builder, innermost(builder), { kind: 'bullet', anchor, inlines, range });
  addInside(builder, part, 'bullet', below);
};

/** Adds what stands inside a bullet or a component; what it opens ends with it. */
const addInside = (
  builder: Builder,
  part: Growing,
  kind: 'bullet' | 'component',
  blocks: readonly Block[],
): void => {
  if (blocks.length === 0) return;
  const { open } = builder;
  builder.open = [...open, { part, kind, number: null, depth: Number.POSITIVE_INFINITY }];
  addBlocks(builder, blocks);
  builder.open = open;
};

const addFunctions = (builder: Builder, subject: string): void => {
  const parent = innermost(builder);
  const anchors: string[] = [];
  for (const [index, { text, spot }] of builder.input.functionsOf(subject).entries()) {
    const anchor = bulletAnchor(builder);
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

const addHeading = (builder: Builder, heading: Heading): void => {
  const { depth, inlines, range } = heading;
  const number = readClauseNumber(plainText(inlines));
  if (number !== null) addSection(builder, number.number, heading);
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
  if (name === 'Order') {
    builder.inOrder = true;
    builder.inPreamble = true;
    addBlocks(builder, blocks);
    builder.inOrder = false;
    builder.inPreamble = false;
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
  addInside(builder, part, 'component', blocks);
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
      return;
    case 'clause-end':
      builder.open = builder.open.slice(0, depthAfterClause(builder.open));
  }
};

const addBlocks = (builder: Builder, blocks: readonly Block[]): void => {
  for (const block of blocks) addBlock(builder, block);
};

/** Builds the tree of a provision's text from its blocks. */
export const buildParts = (input: PartsInput): Parts => {
  const builder: Builder = {
    input,
    signatures: signaturesIn(input.blocks),
    top: [],
    byAnchor: new Map(),
    copies: new Map(),
    byNumber: new Map(),
    functionAnchors: new Map(),
    bullets: new Map(),
    paragraphs: new Map(),
    sections: 0,
    open: [],
    inOrder: false,
    inPreamble: false,
    before: '',
  };
  addBlocks(builder, input.blocks);
  return {
    parts: builder.top,
    byAnchor: builder.byAnchor,
    byNumber: builder.byNumber,
    functionAnchors: builder.functionAnchors,
  };
};
