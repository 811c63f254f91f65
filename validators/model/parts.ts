// The text of a provision as a tree: sections hold clauses, clauses hold clauses, paragraphs and bullets. Each part
// gets the address by which it can be cited: clause 4.1.3 is `p-4.1.3`, its second bullet `p-4.1.3-2`, its third
// paragraph `p-4.1.3-abz-3`, the first item of a numbered list in it `p-4.1.3-pp-1`; what stands before the first heading is
// `preamble`.
import { stamps } from '../source/components.ts';
import type { Block, Component, Heading, Inline, ListItem, Paragraph } from '../source/prose.ts';
import { plainText } from '../source/prose.ts';
import { type ClauseNumber, readClauseNumber } from '../text/acts/clause-number.ts';
import { readLabelledNumber } from '../text/acts/labelled-number.ts';
import { isEnacting } from '../text/acts/order-words.ts';
import { depthAfterClause, sectionDepth } from './nesting.ts';
import { baseAnchor, bulletAnchor, paragraphAnchor, topAnchor } from './parts/addresses.ts';
import {
  add,
  type Builder,
  closePreamble,
  type Growing,
  innermost,
  openPart,
  openPreamble,
  type Parts,
  type PartsInput,
} from './parts/builder.ts';
import { placeInLists } from './parts/lists.ts';
import { newWordsIn } from './parts/new-words.ts';
import { addClause, addSection, numbered } from './parts/numbered.ts';
import { addStamp } from './parts/stamps.ts';
import { signaturesIn } from './signature.ts';

/** «Признать утратившими силу: …» of an order without numbers: a paragraph behind «ПРИКАЗЫВАЮ:» is cited by its place, `order/abz-1`. */
const citeDisposing = (builder: Builder, part: Growing): void => {
  if (builder.disposed === null || !builder.inOrder || builder.open.length > 0) return;
  builder.disposed += 1;
  builder.byNumber.set(`order/abz-${builder.disposed}`, part);
};

/** «ПРИКАЗЫВАЮ:», «п о с т а н о в л я е т:»: the word between the preamble and the clauses. */
const isEnactingWord = (text: string): boolean => /^\s*(?:\p{L}+|\p{L}(?:\s\p{L})+)\s*:\s*$/u.test(text);

const addParagraph = (builder: Builder, block: Paragraph): void => {
  const text = plainText(block.inlines);
  const number = builder.newWords.has(block) ? null : readClauseNumber(text);
  if (number !== null) {
    addClause(builder, numbered(number), block);
    return;
  }
  const { inlines, range } = block;
  if (builder.signatures.has(block) || (builder.inOrder && builder.input.signature.includes(text.trim()))) {
    // What stands below the signature of an order is of none of its clauses.
    if (builder.inOrder) builder.open = [];
    const anchor = paragraphAnchor(builder, topAnchor(builder.inOrder));
    add(builder, undefined, { kind: 'signature', anchor, inlines, range });
    return;
  }
  openPreamble(builder, { range, text });
  const anchor = paragraphAnchor(builder, baseAnchor(builder));
  const part = add(builder, innermost(builder), { kind: 'paragraph', anchor, inlines, range });
  if (builder.inPreamble && !isEnactingWord(text)) builder.byNumber.set('order/preamble', part);
  if (builder.inPreamble && isEnacting(text)) [builder.inPreamble, builder.disposed] = [false, 0];
  else citeDisposing(builder, part);
};

/** A paragraph of new words for another act: whatever number it begins with, it stands in the clause that announces it. */
const addQuoted = (builder: Builder, { inlines, range }: Pick<Paragraph, 'inlines' | 'range'>): void => {
  const anchor = paragraphAnchor(builder, baseAnchor(builder));
  add(builder, innermost(builder), { kind: 'paragraph', anchor, inlines, range });
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
    if (builder.newWords.has(item)) {
      addQuoted(builder, { inlines: numberedInlines, range: item.range });
      addBlocks(builder, below);
      return;
    }
    addClause(builder, numbered({ number, printed: item.marker }), {
      inlines: numberedInlines,
      range: item.range,
    });
    addBlocks(builder, below);
    return;
  }
  const range = first?.range ?? item.range;
  openPreamble(builder, { range, text: plainText(inlines) });
  const anchor = bulletAnchor(builder);
  const part = add(builder, innermost(builder), { kind: 'bullet', anchor, inlines, range });
  citeDisposing(builder, part);
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
  const anchors: (string | undefined)[] = [];
  for (const [index, { text, spot, isElsewhere }] of builder.input.functionsOf(subject).entries()) {
    if (isElsewhere) {
      anchors.push(undefined);
      continue;
    }
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

const isSingleNumber = (read: ClauseNumber | null): boolean => read !== null && /^\d+$/u.test(read.number);

/** Whether clauses are counted «1.», «2.» through the text, so that «Глава 4» and «пункт 4» are two. */
const countsThrough = ({ input }: Builder): boolean =>
  input.blocks.some(
    (block) =>
      (block.type === 'paragraph' && isSingleNumber(readClauseNumber(plainText(block.inlines)))) ||
      (block.type === 'list' && block.items.some(({ marker }) => /^\d+[.]?$/u.test(marker))),
  );

/** Whether other headings have a bare number: «Раздел VII» among «1.» and «2.» is counted with none of them. */
const hasPlainHeadings = ({ input }: Builder): boolean =>
  input.blocks.some(
    (block) => block.type === 'heading' && readClauseNumber(plainText(block.inlines)) !== null,
  );

/** The number of «Раздел IV. …», «Глава 4. …»; null where clauses have Arabic numbers of the same kind. */
const labelledNumber = (builder: Builder, { inlines }: Heading): string | null => {
  const read = readLabelledNumber(plainText(inlines));
  if (read === null || hasPlainHeadings(builder)) return null;
  return read.isRoman || read.number.includes('.') || !countsThrough(builder) ? read.number : null;
};

const addHeading = (builder: Builder, heading: Heading): void => {
  if (builder.newWords.has(heading)) {
    addQuoted(builder, heading);
    return;
  }
  const { depth, inlines, range } = heading;
  const number = readClauseNumber(plainText(inlines))?.number ?? labelledNumber(builder, heading);
  if (number !== null) addSection(builder, number, heading);
  else if (depth === 1) {
    builder.open = [];
    if (!builder.inOrder) builder.titlesAhead -= 1;
    add(builder, undefined, { kind: 'title', anchor: 'title', inlines, range });
  } else {
    closePreamble(builder);
    builder.sections += 1;
    const anchor = `part-${builder.sections}`;
    openPart(builder, sectionDepth(builder.open, depth), depth, { kind: 'section', anchor, inlines, range });
  }
};

const addComponent = (builder: Builder, component: Component): void => {
  const { name, attributes, blocks, range } = component;
  if (stamps.has(name)) {
    addStamp(builder, component);
    return;
  }
  if (name === 'Order') {
    builder.inOrder = true;
    builder.inPreamble = true;
    builder.disposed = null;
    addBlocks(builder, blocks);
    builder.inOrder = false;
    builder.inPreamble = false;
    builder.disposed = null;
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

/** Whether a heading is that of the document, and of no section of it. */
const isTitle = ({ depth, inlines }: Heading): boolean =>
  depth === 1 && readClauseNumber(plainText(inlines)) === null;

/** Builds the tree of a provision's text from its blocks. */
export const buildParts = (input: PartsInput): Parts => {
  const newWords = newWordsIn(input.blocks);
  const headings = input.blocks
    .filter((block) => block.type === 'heading')
    .filter((heading) => !newWords.has(heading));
  const section = headings.findIndex((heading) => !isTitle(heading));
  const builder: Builder = {
    input,
    signatures: signaturesIn(input.blocks),
    newWords,
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
    disposed: null,
    beforeHeading: section !== -1,
    titlesAhead: section,
    before: '',
  };
  addBlocks(builder, input.blocks);
  placeInLists(builder.top);
  return {
    parts: builder.top,
    byAnchor: builder.byAnchor,
    byNumber: builder.byNumber,
    functionAnchors: builder.functionAnchors,
  };
};
