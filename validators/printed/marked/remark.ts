// What is written into an official's own file, and what is said of it afterwards.
import type { RefusalReason, Says } from '../printed.ts';
import type { Stretch } from '../stretch.ts';

/** What is said of some words, in the margin. */
export interface Remark {
  /** null: the document as a whole (its first paragraph). */
  readonly at: Stretch | null;
  /** A line each. */
  readonly lines: readonly string[];
}

/** Words put in place of others; of an empty stretch, words put in between. */
export interface Change {
  readonly at: Stretch;
  readonly text: string;
}

export interface Marks {
  readonly remarks: readonly Remark[];
  /** Only a document of Word takes them, as its own tracked changes. */
  readonly changes?: readonly Change[];
  /**
   * Author and initials together are how a later run knows the remarks of an earlier one; on a cell, whose notes have no initials, the author
   * and the line «Свод:» with which the note begins.
   */
  readonly author: string;
  readonly initials: string;
  /** ISO 8601, a day or a moment of UTC; given, never asked of a clock. */
  readonly date: string;
}

/** How the marks were placed. */
export interface Placed {
  /** Remarks on exactly the words that they are about; in a sheet, on the cell that holds them. */
  readonly exact: number;
  /** Remarks on more than these words: a whole run, paragraph or cell, the call of a note. */
  readonly near: number;
  /** Remarks about the document as a whole, and those whose words nothing can be tied to: on its first paragraph. */
  readonly whole: number;
  /** Changes that were written. */
  readonly changed: number;
  /** Changes that were not, for the file has other things than letters there. */
  readonly unchanged: readonly Change[];
}

/** Why nothing was written, and what to do instead. */
export interface MarkRefusal {
  readonly ok: false;
  readonly why: RefusalReason | 'signed' | 'protected' | 'cannot carry';
  readonly says: Says;
}

export type Marking =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly placed: Placed }
  | MarkRefusal;
