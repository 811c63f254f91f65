// A tree of parts while it is built: what it has so far, what is open, and how one more part is put in its place.
import type { Range } from '../../source/position.ts';
import { type Block, type Inline, plainText } from '../../source/prose.ts';
import type { Spot } from '../../source/spot.ts';
import { ownText } from '../../text/remembered.ts';
import type { Open } from '../nesting.ts';
import type { Part, PartKind } from '../types.ts';
import type { Worded } from './new-words.ts';

/** A function of a subject, for the list that its clause prints; one that stands elsewhere in the text is not in it. */
export interface PrintedFunction {
  readonly text: string;
  readonly spot: Spot;
  readonly isElsewhere: boolean;
}

/** What the tree needs to know from elsewhere. */
export interface PartsInput {
  readonly file: string;
  readonly blocks: readonly Block[];
  /** Functions printed as the bullets of a subject, by the subject's id. */
  readonly functionsOf: (subject: string) => readonly PrintedFunction[];
  /** Texts of the order's signature: the post and the name of who signed. */
  readonly signature: readonly string[];
}

/** The tree, and how its parts are found. */
export interface Parts {
  readonly parts: readonly Part[];
  readonly byAnchor: ReadonlyMap<string, Part>;
  readonly byNumber: ReadonlyMap<string, Part>;
  /** Anchors of the functions of each subject, in order; of one that stands elsewhere none. */
  readonly functionAnchors: ReadonlyMap<string, readonly (string | undefined)[]>;
}

/** A part while its children are still being added. */
export interface Growing extends Part {
  readonly children: Growing[];
  /** Known when the whole text is there. */
  listed: Part['listed'];
}

/** A part that the next ones may stand in. */
export interface OpenPart extends Open {
  readonly part: Growing;
}

/** What has been built so far. */
export interface Builder {
  readonly input: PartsInput;
  /** Paragraphs that are a signature, other than the order's. */
  readonly signatures: ReadonlySet<Block>;
  /** What stands inside new words for another act. */
  readonly newWords: ReadonlySet<Worded>;
  readonly top: Growing[];
  readonly byAnchor: Map<string, Growing>;
  /** The copy of an anchor that is tried next: many parts of a broken text may want one. */
  readonly copies: Map<string, number>;
  readonly byNumber: Map<string, Growing>;
  readonly functionAnchors: Map<string, readonly (string | undefined)[]>;
  readonly bullets: Map<string, number>;
  readonly paragraphs: Map<string, number>;
  sections: number;
  /** What is open, outermost first: sections, then clauses; inside a component that holds text, those of its own. */
  open: readonly OpenPart[];
  inOrder: boolean;
  /** Whether the order has had no clause yet, and not the word before them («ПРИКАЗЫВАЮ:»). */
  inPreamble: boolean;
  /** Behind that word, how many paragraphs without a number there have been; null before it, and where an order has none. */
  disposed: number | null;
  /** Whether a heading is still to come: what stands before it is the preamble of the document. */
  beforeHeading: boolean;
  /** How many lines of the title are still to come: what stands above them is no preamble. */
  titlesAhead: number;
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

/** A part before it has an address of its own and a place in the tree. */
interface Draft {
  readonly kind: PartKind;
  readonly anchor: string;
  readonly inlines: readonly Inline[];
  readonly range: Range;
  readonly number?: string;
  readonly component?: Part['component'];
  readonly function?: Part['function'];
  readonly spot?: Spot;
  readonly lines?: readonly string[];
}

/** A section or a clause to be opened. */
export type OpenDraft = Draft & Pick<Open, 'kind' | 'mark' | 'isItem'>;

/** Puts a part under its parent, or on top, by an address that no other part has. */
export const add = (builder: Builder, parent: Growing | undefined, draft: Draft): Growing => {
  const anchor = unique(builder, draft.anchor);
  const text = ownText(plainText(draft.inlines));
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
    lines: draft.lines ?? [],
    function: draft.function ?? null,
    listed: null,
  };
  builder.byAnchor.set(anchor, part);
  builder.before = part.text;
  (parent?.children ?? builder.top).push(part);
  return part;
};

/** What the next part stands in. */
export const innermost = ({ open }: Builder): Growing | undefined => open.at(-1)?.part;

/** The mark of an annex stands above the document, not in it. */
const ANNEX = /^\s*приложение(?!\p{L})/iu;

/** Opens the preamble for what stands outside all sections before the first heading. */
export const openPreamble = (builder: Builder, { range, text }: { range: Range; text: string }): void => {
  if (!builder.beforeHeading || builder.titlesAhead > 0 || builder.inOrder) return;
  if (builder.open.length > 0 || ANNEX.test(text)) return;
  const depth = Number.POSITIVE_INFINITY;
  const part = add(builder, undefined, { kind: 'preamble', anchor: 'preamble', inlines: [], range });
  builder.open = [{ part, kind: 'section', number: null, depth }];
  if (!builder.byNumber.has('preamble')) builder.byNumber.set('preamble', part);
};

/** Closes the preamble: a numbered clause or a heading is no part of it. */
export const closePreamble = (builder: Builder): void => {
  if (builder.open[0]?.part.kind === 'preamble') builder.open = [];
  builder.beforeHeading &&= builder.inOrder;
};

/** Opens a section or a clause inside what the first `size` open parts are; the others are closed. */
export const openPart = (builder: Builder, size: number, depth: number, draft: OpenDraft): Growing => {
  builder.open = builder.open.slice(0, size);
  const part = add(builder, innermost(builder), draft);
  const { kind, mark = '', isItem = false } = draft;
  builder.open = [...builder.open, { part, kind, number: part.number, depth, mark, isItem }];
  return part;
};
