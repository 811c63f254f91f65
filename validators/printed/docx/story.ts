// What the functions of the reader share: the document as a whole, and the run of text («story») in which they stand.
import { unknownAround } from '../notice-words.ts';
import type { Notices } from '../notices.ts';
import { placeOf } from '../package/elements.ts';
import { unknownPrefix } from '../package/names.ts';
import type { Element } from '../package/xml.ts';
import type { Aside, Block, FilePlace, NoticeKind, Run, Says } from '../printed.ts';
import type { Counter } from './counter.ts';
import type { FieldState } from './fields.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** Calls a note of the text and gives its mark; `own` is a mark that stands in the text. */
export type CallNote = (kind: 'footnote' | 'endnote', id: string, own: string | null) => string;

/** The document. */
export interface Docx {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notices: Notices;
  /** Grows as the text is read. */
  readonly asides: Aside[];
  readonly callNote: CallNote;
  /** Reads the paragraphs and tables of an element: cells and boxes hold what the body holds. */
  readonly blocks: (story: Story, container: Element) => readonly Block[];
}

/** A run of text with lists, fields and tracked joins of its own: the body, a note, a heading of pages. */
export interface Story {
  readonly docx: Docx;
  readonly part: string;
  readonly counter: Counter;
  readonly fields: FieldState;
  /** White space at the ends of all texts counts, not only where a text says so. */
  readonly preserve: boolean;
  /** For each end of a section, the last one first, whether what follows begins a page. */
  readonly sections: boolean[];
  /** How many tables stand around this place. */
  tables: number;
  /** The next paragraph begins a page. */
  pageNext: boolean;
  /** Text before a paragraph mark whose deletion was tracked: it goes on in the next paragraph. */
  joined: Run[];
}

export const notice = (story: Story, what: NoticeKind, says: Says, element: Element): void =>
  story.docx.notices.add(what, says, placeOf(story.part, element));

export const at = (story: Story, element: Element): FilePlace => placeOf(story.part, element);

const shownName = (name: string): string => (name.startsWith(unknownPrefix) ? name.slice(1) : name);

/** Something of the file that the reader does not know; what text it holds is read nevertheless. */
export const unknownElement = (story: Story, element: Element): void => {
  const name = shownName(element.name);
  notice(story, 'unknown element', unknownAround(name), element);
};
