// Texts of cells: most stand once for the whole book and are called by number; each is of one look or of runs.
import { own } from '../own.ts';
import { attribute, child, elementsOf, textWithin } from '../package/elements.ts';
import type { Package } from '../package/package.ts';
import { type Element, parseXml } from '../package/xml.ts';
import type { Run } from '../printed.ts';

/** A stretch of a cell's text; what it does not say of its look the cell's style says. */
export interface Piece {
  readonly text: string;
  readonly look: Partial<Pick<Run, 'bold' | 'italic' | 'script'>>;
}

/** What XML cannot hold is written as `_x000D_`, and such a writing itself as `_x005F_x000D_`. */
const decoded = (text: string): string =>
  text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00ad', '');

const isOn = (properties: Element | null, name: string): boolean => {
  const found = child(properties, name);
  return found !== null && !/^(?:0|false)$/.test(attribute(found, 'val') ?? '');
};

const scripts: Readonly<Record<string, Run['script']>> = { superscript: 'above', subscript: 'below' };

const lookOf = (properties: Element | null): Piece['look'] => ({
  bold: isOn(properties, 'x:b'),
  italic: isOn(properties, 'x:i'),
  script: own(scripts, attribute(child(properties, 'x:vertAlign'), 'val') ?? '') ?? null,
});

/** The pieces of `si`, `is` or the `text` of a note. How to pronounce a text (`rPh`) is no part of it. */
export const piecesOf = (item: Element): readonly Piece[] =>
  elementsOf(item).flatMap((element): readonly Piece[] => {
    if (element.name === 'x:t') return [{ text: decoded(textWithin(element)), look: {} }];
    const said = element.name === 'x:r' ? child(element, 'x:t') : null;
    if (said === null) return [];
    const properties = child(element, 'x:rPr');
    return [{ text: decoded(textWithin(said)), look: properties === null ? {} : lookOf(properties) }];
  });

export const plainPieces = (text: string): readonly Piece[] => [{ text: decoded(text), look: {} }];

/** The texts of a book in their order. @throws Refused */
export const sharedStrings = (opened: Package, part: string | null): readonly (readonly Piece[])[] => {
  const text = part === null ? null : opened.text(part);
  const strings: (readonly Piece[])[] = [];
  if (text !== null && part !== null)
    parseXml(text, part, { handOver: new Map([['x:si', (item) => strings.push(piecesOf(item))]]) });
  return strings;
};
