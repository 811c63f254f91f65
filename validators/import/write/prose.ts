// The elements of a text as provision.mdx, with the words of which each line was made.
import type { Said } from '../said.ts';
import type { Element } from '../text/elements.ts';
import { escaped } from './escape.ts';

/** A file as it is written, and what its lines print; lines count from 1. */
export interface WrittenText {
  readonly text: string;
  readonly lines: ReadonlyMap<number, Said>;
}

interface Piece {
  readonly line: string;
  readonly said: Said | null;
  /** Items of one list stand under one another without an empty line. */
  readonly isItem: boolean;
}

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');

const piecesOf = (element: Element): readonly Piece[] => {
  const piece = (line: string, said: Said | null = null): Piece => ({ line, said, isItem: false });
  switch (element.kind) {
    case 'title':
      return [piece(`# ${escaped(element.said.text)}`, element.said)];
    case 'heading':
      return [piece(`${'#'.repeat(element.depth)} ${escaped(element.said.text)}`, element.said)];
    case 'bullet':
      return [{ line: `- ${escaped(element.said.text)}`, said: element.said, isItem: true }];
    case 'paragraph':
      return [piece(escaped(element.said.text), element.said)];
    case 'mark':
      return [piece(`<${element.name}${attributesOf(element.attributes)}/>`)];
    case 'frame':
      return [piece(`<${element.name}>`), ...element.elements.flatMap(piecesOf), piece(`</${element.name}>`)];
  }
};

/** Writes a text below what stands before it (its front matter), a paragraph from the next by an empty line. */
export const writeProse = (before: string, elements: readonly Element[]): WrittenText => {
  const lines = new Map<number, Said>();
  const written: string[] = before === '' ? [] : before.replace(/\n$/u, '').split('\n');
  let isItem = false;
  for (const piece of elements.flatMap(piecesOf)) {
    if (!(isItem && piece.isItem) && written.length > 0) written.push('');
    written.push(piece.line);
    if (piece.said !== null) lines.set(written.length, piece.said);
    isItem = piece.isItem;
  }
  return { text: `${written.join('\n')}\n`, lines };
};
