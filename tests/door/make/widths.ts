// How wide columns are drawn: by what stands in them, so that no word is cut where there is room.
import type { Grid } from './grids.ts';
import type { Sheet } from './manuscript.ts';
import { typedWords } from './typed-formula.ts';

/** More columns than this want a page that lies. */
const upright = 4;

/** Whether a sheet has a table for a page that lies; the pages of a document's text stand. */
export const isWide = ({ of, leaves }: Sheet): boolean =>
  of !== 'provision' && leaves.some((leaf) => leaf.kind === 'table' && leaf.columns > upright);

/** The width of a letter of ten points, and of what stands beside the words of a cell. */
const letter = 115;
const margins = 230;

/** Widths in twentieths of a point, for a page that lies or stands. */
export const widths = ({ head, rows, columns }: Grid, lies: boolean): readonly number[] => {
  const whole = lies ? 14_570 : 9_638;
  const texts = Array.from({ length: columns }, (_, column) =>
    [...head, ...rows]
      .flat()
      .filter((cell) => cell.column === column && cell.columns === 1)
      .map(({ text, formulas }) => text + formulas.map(typedWords).join('\n')),
  );
  const least = texts.map((some) => {
    const longest = Math.max(2, ...some.flatMap((text) => text.split(/[\s-]+/u)).map((word) => word.length));
    return longest * letter + margins;
  });
  const left = whole - least.reduce((sum, width) => sum + width, 0);
  const wishes = texts.map((some) => Math.sqrt(Math.max(1, ...some.map((text) => text.length))));
  const all = wishes.reduce((sum, wish) => sum + wish, 0);
  return least.map((width, at) => Math.floor(width + (left * (wishes[at] ?? 0)) / all));
};
