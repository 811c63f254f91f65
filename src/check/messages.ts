// What the page of the check and its worker say to each other: plain data, nothing of the engine.
import type { Wishes } from '../../validators/export/draft/asked.ts';
import type { Severity, SourceFile } from '../../validators/index.ts';

/** A file as it was given, or as it is given back. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a person settles; each change of it asks for a new verdict, and for no new reading. */
export interface Settings {
  /** ISO date of the verdict. */
  readonly asOf: string;
  /** By the ids of guesses. */
  readonly choices: Readonly<Record<string, string>>;
  /** Paragraphs worded anew, by their ids. */
  readonly edits: Readonly<Record<string, string>>;
}

export interface ShownParagraph {
  readonly kind: 'paragraph';
  /** `0-12`: the file, and the paragraph among its own. */
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly look: 'heading' | 'center' | 'right' | 'plain';
}

export interface ShownCell {
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly ShownBlock[];
}

export interface ShownTable {
  readonly kind: 'table';
  readonly rows: readonly { readonly head: boolean; readonly cells: readonly ShownCell[] }[];
}

export type ShownBlock = ShownParagraph | ShownTable;

/** A file as it was read, or why it was not. */
export interface ShownFile {
  readonly name: string;
  readonly blocks: readonly ShownBlock[];
  readonly notes: readonly ShownParagraph[];
  /** What was there and is no text. */
  readonly notices: readonly string[];
  readonly refusal: string | null;
}

/** Characters of a paragraph that a finding is about. */
export interface ShownMark {
  readonly paragraph: string;
  readonly from: number;
  readonly to: number;
}

export interface ShownFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  /** «Положение, п. 4.1.3»; null for a fault of what was read alone. */
  readonly place: string | null;
  readonly words: { readonly before: string; readonly found: string; readonly after: string } | null;
  readonly cure: string;
  /** Null where it is the craft of drafting. */
  readonly norm: string | null;
  /** Its id; the texts of rules are told apart. */
  readonly rule: string;
  /** Null for the act as a whole. */
  readonly mark: ShownMark | null;
}

/** What a rule says of itself, whatever it has found. */
export interface RuleTexts {
  /** What must be. */
  readonly title: string;
  readonly why: string;
  /** How what it finds is mended, where a finding does not say it itself. */
  readonly cure: string;
}

export interface ShownGuess {
  readonly id: string;
  readonly says: string;
  /** From 0 to 100. */
  readonly likelihood: number;
  readonly chosen: string;
  readonly byHand: boolean;
  readonly choices: readonly { readonly value: string; readonly says: string }[];
  readonly paragraph: string | null;
}

export interface ShownChange {
  readonly paragraph: string;
  readonly before: string;
  readonly after: string;
}

/** A subject, a measure or an indicator, as it was understood. */
export interface ShownItem {
  readonly title: string;
  readonly says: readonly { readonly name: string; readonly values: readonly string[] }[];
}

export interface ShownItems {
  readonly name: string;
  readonly items: readonly ShownItem[];
}

/** What a check says. */
export interface Verdict {
  readonly asOf: string;
  /** Whether all rules were asked; else all errors and warnings are told, and not all notes. */
  readonly isWhole: boolean;
  /** Why nothing can be judged: nothing of an act was recognised. Null where something was. */
  readonly nothing: string | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Item by item, what the facts count. */
  readonly understood: readonly ShownItems[];
  readonly guesses: readonly ShownGuess[];
  /** The gravest first. */
  readonly findings: readonly ShownFinding[];
  readonly changes: readonly ShownChange[];
}

/** What was read; no verdict where no file could be. */
export interface Opened {
  readonly files: readonly ShownFile[];
  readonly verdict: Verdict | null;
}

/** What is given back: the report to print, the folder of the act, its files with remarks, with what was changed. */
export type Gift = 'report' | 'folder' | 'commented' | 'mended';

/** Files given back, and why others were not. */
export interface Given {
  readonly files: readonly NamedBytes[];
  readonly says: readonly string[];
}

export interface Asks {
  readonly open: {
    readonly given: { readonly files: readonly NamedBytes[]; readonly settings: Settings };
    readonly gives: Opened;
  };
  readonly judge: { readonly given: { readonly settings: Settings }; readonly gives: Verdict };
  /** Judges again what was judged last, by all rules: those that are not there yet are loaded for it. */
  readonly whole: { readonly given: null; readonly gives: Verdict };
  /** The texts of all rules, by their ids. They come behind the first findings, and once. */
  readonly rules: { readonly given: null; readonly gives: Readonly<Record<string, RuleTexts>> };
  readonly example: { readonly given: null; readonly gives: readonly NamedBytes[] };
  readonly begin: {
    readonly given: { readonly wishes: Wishes; readonly asOf: string };
    readonly gives: readonly NamedBytes[];
  };
  readonly give: { readonly given: { readonly what: Gift }; readonly gives: Given };
}

/** The federal layer, said once, when the page is opened. */
export interface Start {
  readonly ask: 'start';
  readonly federal: readonly SourceFile[];
}

export type Question = {
  [A in keyof Asks]: { readonly ask: A; readonly turn: number; readonly given: Asks[A]['given'] };
}[keyof Asks];

/** How far a file is: it is being read, the act is being understood, or a share of the rules, from 0 to 1, was asked of it. */
export type Step =
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'judging'; readonly share: number | null };

export type Reply =
  | { readonly turn: number; readonly gives: Asks[keyof Asks]['gives'] }
  | { readonly turn: number; readonly step: Step }
  | { readonly turn: number; readonly failed: string }
  /** Of no question: what is made for a person to take away has come, too. */
  | { readonly loaded: true };
