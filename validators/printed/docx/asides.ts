// Notes, comments, headings and feet of pages: parts of their own, read as stories beside the text.

import { textOf } from '../grid.ts';
import { comment as commentSays } from '../notice-words.ts';
import type { Notices } from '../notices.ts';
import { attribute, child, childrenOf, placeOf } from '../package/elements.ts';
import type { Element } from '../package/xml.ts';
import type { Aside } from '../printed.ts';
import { writeNumber } from '../text-forms/number-forms.ts';
import type { CallNote, Docx, Story } from './story.ts';

/** Makes the story of a part's element. */
export type Tell = (docx: Docx, part: string, root: Element) => Story;

/** An XML part with its name. */
export interface Part {
  readonly name: string;
  readonly root: Element;
}

const read = (
  docx: Docx,
  tell: Tell,
  part: Part,
  element: Element,
  kind: Aside['kind'],
  mark: string | null,
): Aside => ({
  kind,
  mark,
  blocks: docx.blocks(tell(docx, part.name, part.root), element),
  place: placeOf(part.name, element),
});

/** The notes of a part by their ids, but for the lines that part them from the text. */
const notesOf = (part: Part | null, name: string): ReadonlyMap<string, Element> =>
  new Map(
    childrenOf(part?.root, name)
      .filter((note) => !/separator|continuation/i.test(attribute(note, 'w:type') ?? ''))
      .map((note) => [attribute(note, 'w:id') ?? '', note]),
  );

export interface Notes {
  readonly call: CallNote;
  /** The notes that were called, in order. */
  readonly called: (docx: Docx, tell: Tell) => readonly Aside[];
}

/** The marks and texts of notes. `formOf` tells how the marks of a kind are written. */
export const readNotes = (
  footnotes: Part | null,
  endnotes: Part | null,
  formOf: (kind: 'footnote' | 'endnote') => string,
): Notes => {
  const parts = { footnote: footnotes, endnote: endnotes };
  const notes = { footnote: notesOf(footnotes, 'w:footnote'), endnote: notesOf(endnotes, 'w:endnote') };
  const counted = { footnote: 0, endnote: 0 };
  const calls: { kind: 'footnote' | 'endnote'; mark: string; part: Part; note: Element }[] = [];
  const seen = new Set<Element>();
  return {
    call: (kind, id, own) => {
      if (own === null) counted[kind] += 1;
      const mark = own ?? writeNumber(formOf(kind), counted[kind]) ?? `${counted[kind]}`;
      const [part, note] = [parts[kind], notes[kind].get(id)];
      if (part !== null && note !== undefined && !seen.has(note)) {
        seen.add(note);
        calls.push({ kind, mark, part, note });
      }
      return mark;
    },
    called: (docx, tell) =>
      calls.map(({ kind, mark, part, note }) => read(docx, tell, part, note, kind, mark)),
  };
};

/** Comments, each with its author. */
export const readComments = (
  docx: Docx,
  tell: Tell,
  part: Part | null,
  notices: Notices,
): readonly Aside[] =>
  part === null
    ? []
    : childrenOf(part.root, 'w:comment').map((comment) => {
        notices.add('comment', commentSays, placeOf(part.name, comment));
        return read(docx, tell, part, comment, 'comment', attribute(comment, 'w:author'));
      });

/** Headings and feet of pages that say anything. */
export const readMargins = (
  docx: Docx,
  tell: Tell,
  parts: readonly (Part & { readonly kind: 'header' | 'footer' })[],
): readonly Aside[] =>
  parts
    .map((part) => read(docx, tell, part, part.root, part.kind, null))
    .filter(({ blocks }) => textOf(blocks).trim() !== '');

/** How the marks of notes are written, by the settings of the document. */
export const noteForm = (settings: Element | null, kind: 'footnote' | 'endnote'): string =>
  attribute(child(child(settings, `w:${kind}Pr`), 'w:numFmt'), 'w:val') ??
  (kind === 'footnote' ? 'decimal' : 'lowerRoman');
