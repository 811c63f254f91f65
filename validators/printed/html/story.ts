// What the functions of the reader share: the text that is read, and what grows beside it.
import type { Notices } from '../notices.ts';
import type { Element } from '../package/xml.ts';
import type { Aside, Block, FilePlace, NoticeKind, Paragraph, Says } from '../printed.ts';
import type { OpenList } from './list.ts';
import type { Look } from './look.ts';

export interface Story {
  readonly notices: Notices;
  readonly asides: Aside[];
  readonly placeOf: (element: Element) => FilePlace;
  /** Counts cells of tables. */
  readonly count: (more: number) => void;
  /** How many tables stand around. */
  readonly tables: number;
  /** Reads what an element holds. */
  readonly blocks: (story: Story, container: Element) => readonly Block[];
}

/** What surrounds a place in the text. */
export interface Around {
  readonly look: Look;
  readonly align: Paragraph['align'];
  readonly list: OpenList | null;
  readonly place: FilePlace;
}

export const notice = (story: Story, what: NoticeKind, says: Says, element: Element): void =>
  story.notices.add(what, says, story.placeOf(element));
