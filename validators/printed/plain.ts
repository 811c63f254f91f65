// Runs and paragraphs of which nothing is to be said but their text.
import type { FilePlace, Paragraph, Run } from './printed.ts';

/** A run of plain look; `own` says what it is beside that. */
export const plainRun = (place: FilePlace, own: Partial<Omit<Run, 'place'>>): Run => ({
  text: '',
  bold: false,
  italic: false,
  script: null,
  equation: false,
  note: null,
  ...own,
  place,
});

/** A paragraph of one plain run. */
export const plainParagraph = (place: FilePlace, text: string): Paragraph => ({
  kind: 'paragraph',
  number: null,
  level: null,
  heading: null,
  style: null,
  align: null,
  startsPage: false,
  runs: [plainRun(place, { text })],
  text,
  place,
});
