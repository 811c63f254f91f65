// Sections and clauses: what has a number stands in what its number says, and is cited by it.
import type { Heading, Paragraph } from '../../source/prose.ts';
import type { ClauseNumber } from '../../text/acts/clause-number.ts';
import { clauseDepth, itemDepth, sectionDepth } from '../nesting.ts';
import { topAnchor } from './addresses.ts';
import { type Builder, closePreamble, type Growing, type OpenDraft, openPart } from './builder.ts';

/** A printed number and what closes it: «.», «)» or nothing; «§» where that stands before it. */
type Numbered = Pick<ClauseNumber, 'number'> & { readonly mark: string };

/** A clause number without its marks, and the mark that tells its kind. */
export const numbered = ({ number, printed }: Pick<ClauseNumber, 'number' | 'printed'>): Numbered => ({
  number,
  mark: printed.startsWith('§') ? '§' : printed.slice(number.length),
});

/** Opens a section under a heading with a number. */
export const addSection = (builder: Builder, number: string, { depth, inlines, range }: Heading): void => {
  closePreamble(builder);
  const anchor = `${topAnchor(builder.inOrder)}-${number}`;
  const size = sectionDepth(builder.open, depth);
  const part = openPart(builder, size, depth, { kind: 'section', number, anchor, inlines, range });
  makeCitable(builder, number, part);
};

/** Opens a clause, or an item of a numbered list where the number is one of a list. */
export const addClause = (
  builder: Builder,
  { number, mark }: Numbered,
  { inlines, range }: Pick<Paragraph, 'inlines' | 'range'>,
): void => {
  builder.inPreamble = false;
  closePreamble(builder);
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
