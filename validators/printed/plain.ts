// Blocks for readers whose files say little about look: a text, where it stands, and what the file does say.
import type { Cell, FilePlace, Paragraph, Run } from './printed.ts';

const plainRun = {
  bold: false,
  italic: false,
  script: null,
  equation: false,
  note: null,
} as const;

/** A run of plain look, but for what `look` says. */
export const runOf = (text: string, place: FilePlace, look: Partial<Run> = {}): Run => ({
  ...plainRun,
  ...look,
  text,
  place,
});

/** A paragraph outside lists and without a style, but for what `more` says. */
export const paragraphOf = (
  runs: readonly Run[],
  place: FilePlace,
  more: Partial<Paragraph> = {},
): Paragraph => ({
  kind: 'paragraph',
  number: null,
  level: null,
  heading: null,
  style: null,
  align: null,
  startsPage: false,
  ...more,
  runs,
  text: runs.map(({ text }) => text).join(''),
  place,
});

/** A cell of one paragraph; an empty text is a cell without blocks. */
export const plainCell = (text: string, place: FilePlace, column: number): Cell => ({
  column,
  columns: 1,
  rows: 1,
  blocks: text === '' ? [] : [paragraphOf([runOf(text, place)], place)],
  text,
  place,
});
