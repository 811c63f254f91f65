// One small tree of an office document: what every writer writes, whatever format it is of.

/** How a paragraph looks; `styles.ts` says how. */
export type StyleName =
  | 'text'
  | 'requisite'
  | 'requisite-strong'
  | 'mark'
  | 'mark-across'
  | 'title'
  | 'section'
  | 'subsection'
  | 'subject'
  | 'item'
  | 'signature'
  | 'caption'
  | 'note'
  | 'cell'
  | 'cell-head'
  | 'cell-group'
  | 'page-number'
  | 'end';

/** A stretch of text of one look. Tab and line break are `\t` and `\n`. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly script?: 'above' | 'below';
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  readonly runs: readonly Run[];
  /** The level of an item of a list with dashes, from 0; null outside lists. Numbers are typed into the text, for acts have gaps in theirs. */
  readonly item: number | null;
  /** Whether it begins a page: an annex, the document behind its order. */
  readonly startsPage: boolean;
}

/** A cell; what it covers has no cell of its own. */
export interface Cell {
  /** The first column that it covers, from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly paragraphs: readonly Paragraph[];
}

/** The cells that begin in a row, in the order of their columns. */
export type Row = readonly Cell[];

export interface Table {
  readonly kind: 'table';
  /** What it is called as a sheet of a workbook. */
  readonly name: string;
  /** The shares of its columns in the width, summing to 1. */
  readonly widths: readonly number[];
  /** How many of its rows are the head, which is repeated on each page. */
  readonly head: number;
  readonly rows: readonly Row[];
  /** Whether it needs the long side of the paper. */
  readonly isWide: boolean;
}

export type Block = Paragraph | Table;

/** Pages of one orientation; each begins a page. */
export interface Section {
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

export interface OfficeDocument {
  readonly title: string;
  readonly sections: readonly Section[];
}
