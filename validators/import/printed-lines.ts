// Where words stand in an official's own files, as a person counts: the file, and in it the line, a paragraph or a row of a table each.
import { paragraphsIn } from '../printed/paragraphs.ts';
import type { Paragraph } from '../printed/printed.ts';
import type { PrintedFile } from './import.ts';
import { readItems } from './layout/lines.ts';
import { writeSource } from './write/source-text.ts';

/** A line of a file. */
export interface PrintedLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface PrintedLines {
  readonly texts: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<Paragraph, PrintedLine>;
}

/** The lines of the files, a paragraph or a row of a table in each. */
export const printedLines = (printed: readonly PrintedFile[]): PrintedLines => {
  const texts = new Map<string, string>();
  const places = new Map<Paragraph, PrintedLine>();
  for (const { name, document } of printed) {
    const { text, lines } = writeSource(readItems(document));
    texts.set(name, text);
    for (const [line, { text: own, stretches }] of lines)
      for (const { paragraph } of stretches)
        if (!places.has(paragraph)) places.set(paragraph, { file: name, line, text: own });
    for (const paragraph of paragraphsIn(document.blocks))
      if (!places.has(paragraph)) places.set(paragraph, { file: name, line: 1, text: '' });
  }
  return { texts, places };
};
