// A page of PDF knows no words, lines or tables: letters stand at positions, and rules are drawn. These are the pieces all else is guessed from.
// Coordinates are points from the lower left corner of the page as it is shown.

export interface Word {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The mark of the note that it calls. */
  readonly note?: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A straight rule: `at` is its place across, `from` and `to` its ends along. */
export interface Rule {
  readonly along: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  readonly hasPictures: boolean;
}

export const boxOf = ({ x, y, width, size }: Word): Box => ({
  left: x,
  right: x + width,
  bottom: y - size * 0.2,
  top: y + size * 0.8,
});

export const around = (boxes: readonly Box[]): Box =>
  boxes.reduce(
    (box, { left, right, bottom, top }) => ({
      left: Math.min(box.left, left),
      right: Math.max(box.right, right),
      bottom: Math.min(box.bottom, bottom),
      top: Math.max(box.top, top),
    }),
    {
      left: Number.POSITIVE_INFINITY,
      right: Number.NEGATIVE_INFINITY,
      bottom: Number.POSITIVE_INFINITY,
      top: Number.NEGATIVE_INFINITY,
    },
  );
