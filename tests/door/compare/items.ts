// What an act says, as items with cells, free of how its files are written: ids, order of keys, kinds of space count for nothing.
import type { Territory } from '../../../validators/model/types.ts';

/** What can be told apart: a row, a clause, a function; its cells by what they are. */
export interface Item {
  /** How it is named in a list of differences. */
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Text as it is compared: no kinds of space, no soft hyphens. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** A formula as it is compared: written with LaTeX's marks or without them. */
export const plainFormula = (latex: string): string =>
  latex
    .replaceAll(/\\frac\{((?:[^{}]|\{[^{}]*\})*)\}\{((?:[^{}]|\{[^{}]*\})*)\}/gu, '$1/$2')
    .replaceAll('\\cdot', '·')
    .replaceAll(/[\s$_{}\\]/gu, '')
    .replaceAll('*', '·');

/** An item with the cells that say something. */
export const item = (name: string, cells: Readonly<Record<string, string | null | undefined>>): Item => ({
  name: plain(name).slice(0, 60),
  cells: Object.fromEntries(
    Object.entries(cells).flatMap(([cell, text]) => {
      const words = plain(text ?? '');
      return words === '' ? [] : [[cell, words]];
    }),
  ),
});

/** The main document of an act and the further ones. */
export const documentsOf = (view: Territory): readonly Territory[] => [view, ...view.annexes];
