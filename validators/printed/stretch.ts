// A place in the words of a printed document: what findings, comments and mended words stand at.
import type { Paragraph } from './printed.ts';

/** Characters `from` to `to` (UTF-16) of the text of a paragraph of a printed document. */
export interface Stretch {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}
