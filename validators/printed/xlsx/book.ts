// What the functions of the reader share: the book as a whole, and the sheet in which they stand.
import type { Notices } from '../notices.ts';
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

/** The place of a cell and its element. */
export const placeIn = ({ name, part }: SheetPart, cell: string, { from, to }: Element): FilePlace => ({
  in: 'sheet',
  sheet: name,
  cell,
  part,
  from,
  to,
});
