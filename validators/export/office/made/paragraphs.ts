// Paragraphs of the office document, made of what the model has as printed.

import type { Inline } from '../../../source/prose.ts';
import { printedLines } from '../../../text/marks/printed-lines.ts';
import type { Paragraph, Run, StyleName } from '../document.ts';

type More = Partial<Pick<Paragraph, 'item' | 'startsPage'>>;

/** A paragraph of runs. */
export const paragraph = (style: StyleName, runs: readonly Run[], more: More = {}): Paragraph => ({
  kind: 'paragraph',
  style,
  runs: runs.filter(({ text }) => text !== ''),
  item: null,
  startsPage: false,
  ...more,
});

/** A paragraph of plain words. */
export const words = (style: StyleName, text: string, more: More = {}): Paragraph =>
  paragraph(style, [{ text }], more);

/** The lines of a printed text, each a paragraph; blank lines are none, and an empty text is an empty paragraph. */
export const lines = (style: StyleName, text: string): readonly Paragraph[] =>
  printedLines(text).map((line) => words(style, line));

/** The runs of inlines, each in the look that the emphasis around it gives. */
export const runsOf = (inlines: readonly Inline[], look: Omit<Run, 'text'> = {}): readonly Run[] =>
  inlines.flatMap((inline): readonly Run[] => {
    if (inline.type === 'text') return [{ ...look, text: inline.text }];
    if (inline.type === 'break') return [{ ...look, text: '\n' }];
    return runsOf(inline.children, {
      ...look,
      ...(inline.type === 'strong' ? { bold: true } : { italic: true }),
    });
  });
