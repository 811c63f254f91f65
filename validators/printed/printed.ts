// What every reader of an official's own file makes, and all that works on such a file stands on: one small tree, whatever the file was.

/** What is said to a person, in each language of Svod. */
export interface Says {
  readonly ru: string;
  readonly en: string;
}

/** Where a thing stands in the file. */
export type FilePlace =
  /** UTF-16 offsets of the element in the decoded XML of a part («word/document.xml»): there XML is spliced, never written anew. */
  | { readonly in: 'xml'; readonly part: string; readonly from: number; readonly to: number }
  /** A cell («B7») or range («B7:D9») of a sheet; where the reader knows it, also its element as above. */
  | {
      readonly in: 'sheet';
      readonly sheet: string;
      readonly cell: string;
      readonly part?: string;
      readonly from?: number;
      readonly to?: number;
    }
  /** CSV, TSV, HTML, pasted text; both count from 1. */
  | { readonly in: 'text'; readonly line: number; readonly column: number }
  /** PDF: the page from 1; the box in points from the lower left corner. */
  | {
      readonly in: 'page';
      readonly page: number;
      readonly box: readonly [x: number, y: number, width: number, height: number];
    };

/** A stretch of text of one look from one place; runs that look alike stay apart where their places are apart. */
export interface Run {
  /** Tab and line break are `\t` and `\n`; an equation is LaTeX between dollar signs. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `K` with `1` below it is how many an act prints a symbol of its formula. */
  readonly script: 'above' | 'below' | null;
  readonly equation: boolean;
  /** The mark of the note that is called here («1», «*»); such a run has no text of its own. */
  readonly note: string | null;
  readonly place: FilePlace;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** The automatic number as it is shown: «2.1.», «а)», «IV.», «–»; null where there is none or it is typed into the text. */
  readonly number: string | null;
  /** The level in its list, from 0; null outside lists. */
  readonly level: number | null;
  /** The level of a heading, from 1. */
  readonly heading: number | null;
  /** The style by the name that a person sees. */
  readonly style: string | null;
  readonly align: 'left' | 'center' | 'right' | 'justify' | null;
  readonly startsPage: boolean;
  readonly runs: readonly Run[];
  /** The runs joined, without the number. */
  readonly text: string;
  readonly place: FilePlace;
}

/** What a cell of a sheet holds, beside what it shows. A date is ISO 8601. */
export type CellValue =
  | { readonly number: number }
  | { readonly date: string }
  | { readonly boolean: boolean };

export interface Cell {
  /** The first column that it covers, from 0. */
  readonly column: number;
  /** How many columns and rows it covers; what is covered has no cell of its own. */
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
  /** The text of its blocks, a line each, with their numbers. */
  readonly text: string;
  readonly value?: CellValue;
  readonly place: FilePlace;
}

export interface Row {
  /** In the order of their columns; what lies outside all cells of the table's width is empty. */
  readonly cells: readonly Cell[];
  /** A row of the head, one where the head is printed again among the rows, or a row of values. */
  readonly head: 'head' | 'repeated' | null;
  readonly place: FilePlace;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: number;
  readonly rows: readonly Row[];
  /** The table was seen in positions on a page, not told by the file. */
  readonly guessed: boolean;
  readonly place: FilePlace;
}

export type Block = Paragraph | Table;

/** What stands beside the text. */
export interface Aside {
  readonly kind: 'footnote' | 'endnote' | 'text box' | 'header' | 'footer' | 'comment';
  /** How a note is called in the text; of a comment its author. */
  readonly mark: string | null;
  readonly blocks: readonly Block[];
  readonly place: FilePlace;
}

export type NoticeKind =
  | 'tracked insertion'
  | 'tracked deletion'
  | 'moved'
  | 'comment'
  | 'hidden text'
  | 'hidden cells'
  | 'picture'
  | 'embedded object'
  | 'equation'
  | 'field'
  | 'symbol'
  | 'unknown element'
  | 'broken part'
  | 'formula'
  | 'formula error'
  | 'macro'
  | 'protected'
  | 'signed'
  | 'external link'
  | 'encoding'
  | 'uneven rows'
  | 'broken quotes'
  | 'guessed table';

/** Something in the file that is not text, or that was read by a choice a person should know of. */
export interface Notice {
  readonly what: NoticeKind;
  /** What was there and what was made of it, in plain words. */
  readonly says: Says;
  /** The first such place; null where it concerns the file as a whole. */
  readonly place: FilePlace | null;
  readonly count: number;
}

export type PrintedFormat = 'docx' | 'odt' | 'xlsx' | 'ods' | 'csv' | 'tsv' | 'html' | 'text' | 'pdf';

export interface PrintedDocument {
  readonly format: PrintedFormat;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly notices: readonly Notice[];
}

export type RefusalReason =
  | 'password'
  | 'old format'
  | 'not this kind'
  | 'damaged'
  | 'too large'
  | 'too complex'
  | 'scan'
  | 'picture'
  | 'archive'
  | 'program'
  | 'empty';

/** Why a file was not read, and what to do instead («сохраните как .docx»). */
export interface Refusal {
  readonly ok: false;
  readonly why: RefusalReason;
  readonly says: Says;
}

export type Reading = { readonly ok: true; readonly document: PrintedDocument } | Refusal;
