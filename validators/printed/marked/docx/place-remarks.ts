// Where the comments of remarks begin and end in the text, and which of them are written.

import type { Element } from '../../package/xml.ts';
import type { PrintedDocument } from '../../printed.ts';
import { damaged } from '../../refusals.ts';
import { firstStretch } from '../first-stretch.ts';
import type { Placed, Remark } from '../remark.ts';
import { plainLines } from '../xml-text.ts';
import type { Anchor, Bare } from './anchors.ts';
import { type CommentStyles, type NewComment, referenceLook } from './comments.ts';
import type { Earlier } from './earlier.ts';
import { freeIds, type Text } from './text.ts';

/** At one place words that were put in come first (rank 0), then ends, then points, then beginnings. */
const rank = { end: 1, point: 2, start: 3 } as const;

/** Puts the marks of a comment at an anchor. */
const place = (
  { gathered, vocabulary }: Text,
  styles: CommentStyles,
  anchor: Anchor | Bare,
  id: number,
): void => {
  const { prefix: w, declares } = vocabulary;
  const opens = `<${w}commentRangeStart${declares} ${w}id="${id}"/>`;
  const closes = `<${w}commentRangeEnd${declares} ${w}id="${id}"/><${w}r${declares}>${referenceLook(w, styles)}<${w}commentReference ${w}id="${id}"/></${w}r>`;
  if ('paragraph' in anchor) {
    gathered.bare(anchor.paragraph, opens + closes);
    return;
  }
  const { start, end } = anchor;
  if (start.host.element === end.host.element && start.at === end.at) {
    gathered.mark(start.host, { at: start.at, rank: rank.point, xml: opens + closes });
    return;
  }
  gathered.mark(start.host, { at: start.at, rank: rank.start, xml: opens });
  gathered.mark(end.host, { at: end.at, rank: rank.end, xml: closes });
};

/** Answered comments of an earlier run, by the paragraph where they begin. */
const answeredIn = ({ hosts }: Text, { answered }: Earlier): ReadonlyMap<Element, readonly string[]> => {
  const found = new Map<Element, string[]>();
  for (const { id, element, paragraph } of hosts.marks) {
    const said = answered.get(id);
    if (said === undefined || paragraph === null || element.name !== 'w:commentRangeStart') continue;
    found.set(paragraph, [...(found.get(paragraph) ?? []), said]);
  }
  return found;
};

const paragraphOf = (anchor: Anchor | Bare): Element =>
  'paragraph' in anchor ? anchor.paragraph : anchor.start.host.paragraph;

/** Where what is said of the document as a whole stands. */
const wholeAnchor = ({ anchors, hosts }: Text, { blocks }: PrintedDocument): Anchor | Bare => {
  const first = firstStretch(blocks);
  const anchor = first === null ? null : anchors.of(first);
  if (anchor !== null) return anchor;
  if (hosts.first === null) throw damaged({ ru: 'в тексте нет абзацев', en: 'the text has no paragraphs' });
  return { paragraph: hosts.first };
};

export interface PlacedRemarks {
  /** The comments whose marks were placed; one that was answered and says the same is not written again. */
  readonly comments: readonly NewComment[];
  readonly placed: Pick<Placed, 'exact' | 'near' | 'whole'>;
}

/** Places remarks in a text. @throws Refused */
export const placeRemarks = (
  text: Text,
  document: PrintedDocument,
  remarks: readonly Remark[],
  earlier: Earlier,
  styles: CommentStyles,
): PlacedRemarks => {
  const answered = answeredIn(text, earlier);
  const staying = text.hosts.marks.filter(({ id }) => !earlier.gone.has(id)).map(({ id }) => Number(id));
  const nextId = freeIds(new Set([...staying, ...earlier.ids]));
  const comments: NewComment[] = [];
  const placed = { exact: 0, near: 0, whole: 0 };
  for (const { at, lines } of remarks) {
    const own = at === null ? null : text.anchors.of(at);
    const anchor = own ?? wholeAnchor(text, document);
    placed[own === null ? 'whole' : 'paragraph' in own || own.exact ? 'exact' : 'near'] += 1;
    if (answered.get(paragraphOf(anchor))?.includes(plainLines(lines).join('\n'))) continue;
    const id = nextId();
    comments.push({ id, lines });
    place(text, styles, anchor, id);
  }
  return { comments, placed };
};
