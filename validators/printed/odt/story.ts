// What the functions of the reader share: the document as a whole, and the part and run of text in which they stand.
import { unknownAround } from '../notice-words.ts';
import type { Notices } from '../notices.ts';
import { placeOf } from '../package/elements.ts';
import { unknownPrefix } from '../package/names.ts';
import type { Package } from '../package/package.ts';
import type { Element } from '../package/xml.ts';
import type { Aside, Block, FilePlace, NoticeKind, Says } from '../printed.ts';
import type { Counter } from './counter.ts';
import type { Styles } from './styles.ts';

export interface Odt {
  readonly opened: Package;
  readonly notices: Notices;
  /** Grows as the text is read. */
  readonly asides: Aside[];
  /** Reads the paragraphs, lists and tables of an element. */
  readonly blocks: (story: Story, container: Element) => readonly Block[];
}

export interface Story {
  readonly odt: Odt;
  readonly part: string;
  readonly styles: Styles;
  readonly counter: Counter;
  /** How many tables stand around this place. */
  tables: number;
  /** The next paragraph begins a page. */
  pageNext: boolean;
}

export const at = (story: Story, element: Element): FilePlace => placeOf(story.part, element);

export const notice = (story: Story, what: NoticeKind, says: Says, element: Element): void =>
  story.odt.notices.add(what, says, at(story, element));

/** Something of the file that the reader does not know; what text it holds is read nevertheless. */
export const unknownElement = (story: Story, element: Element): void => {
  const name = element.name.startsWith(unknownPrefix) ? element.name.slice(1) : element.name;
  notice(story, 'unknown element', unknownAround(name), element);
};
