// The text of a provision as a tree: sections hold clauses, clauses hold clauses, paragraphs and bullets. Each part
// gets the address by which it can be cited: clause 4.1.3 is `p-4.1.3`, its second bullet `p-4.1.3-2`.

import type { Range } from '../source/position.ts';
import type { Block, Inline, ListItem, Paragraph } from '../source/prose.ts';
import { plainText } from '../source/prose.ts';
import type { Spot } from '../source/spot.ts';
import { readClauseNumber } from '../text/clause-number.ts';
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

interface Builder {
  readonly input: PartsInput;
  readonly top: Growing[];
  readonly byAnchor: Map<string, Growing>;
  readonly byNumber: Map<string, Growing>;
  readonly functionAnchors: Map<string, string[]>;
  readonly bullets: Map<string, number>;
  readonly paragraphs: Map<string, number>;
  sections: number;
  /** Numbered parts that are open, outermost first; an unnumbered section is at most the first of them. */
  open: Growing[];
  inOrder: boolean;
}

const spotAt = (file: string, range: Range, anchor: string): Spot => ({
  source: { file, valueRange: () => range, keyRange: () => range, identity: () => anchor },
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

const add = (builder: Builder, parent: Growing | undefined, draft: Draft): Growing => {
  const anchor = unique(builder, draft.anchor);
  const part: Growing = {
    kind: draft.kind,
    number: draft.number ?? null,
    anchor,
    inlines: draft.inlines,
    text: plainText(draft.inlines),
    inOrder: builder.inOrder,
    spot: draft.spot ?? spotAt(builder.input.file, draft.range, anchor),
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

/** Closes every open part that does not hold clause `number`: 4.1 holds 4.1.3, 4.2 does not. */
const holderOf = (builder: Builder, number: string): Growing | undefined => {
  while (builder.open.length > 0) {
    const last = builder.open.at(-1);
    if (last?.number !== null && last?.number !== undefined && number.startsWith(`${last.number}.`))
      return last;
    if (last?.kind === 'section' && last.number !== null && !/^\d/.test(last.number)) return last;
    if (last?.kind === 'section' && last.number === null && builder.open.length === 1) return last;
    builder.open.pop();
  }
  return undefined;
};

const addNumbered = (
  builder: Builder,
  kind: 'section' | 'clause',
  number: string,
  inlines: readonly Inline[],
  range: Range,
): Growing => {
  if (kind === 'section') builder.open = [];
  const parent = kind === 'section' ? undefined : holderOf(builder, number);
  const part = add(builder, parent, {
    kind,
    number,
    anchor: `${builder.inOrder ? 'order' : 'p'}-${number}`,
    inlines,
    range,
  });
  const cited = builder.inOrder ? `order/${number}` : number;
  if (!builder.byNumber.has(cited)) builder.byNumber.set(cited, part);
  builder.open.push(part);
  return part;
};

const addParagraph = (builder: Builder, block: Paragraph): void => {
  const text = plainText(block.inlines);
  const number = readClauseNumber(text);
  if (number !== null) {
    addNumbered(builder, 'clause', number.number, block.inlines, block.range);
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
  const parent = builder.open.at(-1);
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
    addNumbered(builder, 'clause', numbered[1], withMarker(item.marker, inlines), item.range);
  else {
    const parent = builder.open.at(-1);
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
  const parent = builder.open.at(-1);
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

const addBlock = (builder: Builder, block: Block): void => {
  switch (block.type) {
    case 'heading': {
      const number = readClauseNumber(plainText(block.inlines));
      if (number !== null) addNumbered(builder, 'section', number.number, block.inlines, block.range);
      else if (block.depth === 1) {
        builder.open = [];
        add(builder, undefined, {
          kind: 'title',
          anchor: 'title',
          inlines: block.inlines,
          range: block.range,
        });
      } else {
        // A heading without a number opens a section («Приложение»); one of a deeper level stays inside it.
        builder.sections += 1;
        builder.open =
          block.depth > 2
            ? builder.open.filter((part) => part.kind === 'section' && part.number === null).slice(0, 1)
            : [];
        const anchor = `part-${builder.sections}`;
        builder.open.push(
          add(builder, builder.open[0], {
            kind: 'section',
            anchor,
            inlines: block.inlines,
            range: block.range,
          }),
        );
      }
      return;
    }
    case 'paragraph':
      addParagraph(builder, block);
      return;
    case 'list':
      for (const item of block.items) addItem(builder, item);
      return;
    case 'component': {
      const { name, attributes } = block;
      if (name === 'Order') {
        builder.inOrder = true;
        addBlocks(builder, block.blocks);
        builder.inOrder = false;
        builder.open = [];
        return;
      }
      if (name === 'Functions') addFunctions(builder, attributes['of'] ?? '');
      const parent = builder.open.at(-1);
      const anchor = unique(builder, `part-${name.toLowerCase()}`);
      const part = add(builder, parent, {
        kind: 'component',
        anchor,
        inlines: [],
        range: block.range,
        component: { name, attributes },
      });
      if (block.blocks.length > 0) {
        builder.open.push(part);
        addBlocks(builder, block.blocks);
        builder.open.pop();
      }
    }
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
