// How a paragraph is aligned, by the word that any of the formats has for it.
import { own } from './own.ts';
import type { Paragraph } from './printed.ts';

const alignments: Readonly<Record<string, Paragraph['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
  both: 'justify',
  distribute: 'justify',
  distributed: 'justify',
};

/** The alignment that a word of the file names; null where it names none. */
export const alignmentOf = (word: string | null | undefined): Paragraph['align'] =>
  own(alignments, word ?? '') ?? null;
