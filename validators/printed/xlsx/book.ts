// What the functions of the reader share: the book as a whole, and the sheet in which they stand.
import type { Notices } from '../notices.ts';
import { attribute } from '../package/elements.ts';
import type { Package } from '../package/package.ts';
import type { Element } from '../package/xml.ts';
import type { Aside, FilePlace } from '../printed.ts';
import type { Piece } from './strings.ts';
import type { CellStyle } from './styles.ts';

export interface Book {
  readonly opened: Package;
  readonly notices: Notices;
  /** Grows as the sheets are read. */
  readonly asides: Aside[];
  /** Counts cells as they are read. */
  readonly count: (more: number) => void;
  readonly strings: readonly (readonly Piece[])[];
  readonly style: (style: number) => CellStyle;
}

export interface SheetPart {
  /** As people call it. */
  readonly name: string;
  readonly part: string;
}

/** Whether a switch is on; an element that is not there has none. */
export const isOn = (element: Element | null, name: string): boolean =>
  /^(?:1|true|on)$/.test(attribute(element, name) ?? '');

/** The place of a cell and its element. */
export const placeIn = ({ name, part }: SheetPart, cell: string, { from, to }: Element): FilePlace => ({
  in: 'sheet',
  sheet: name,
  cell,
  part,
  from,
  to,
});
