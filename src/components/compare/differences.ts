// What two territories have alike and where they part: marked row by row, counted, and the alike hidden on request, by the
// box itself and the style sheet (compare.css), so that it works without script too.
import type { Element, Properties } from 'hast';
import { h } from 'hastscript';

/** What a row or an item says of the two. */
export const alike = (same: boolean): Properties => ({ dataAlike: String(same) });

/** How many rows and items in the elements part the two. */
export const differencesIn = (elements: readonly Element[]): number =>
  elements.reduce(
    (sum, { properties, children }) =>
      sum +
      Number(properties['dataAlike'] === 'false') +
      differencesIn(children.filter((child) => child.type === 'element')),
    0,
  );

/** The box that leaves only differences, with their number; ticked where nobody comes for what is alike. */
export const onlyDifferences = (count: number, checked = false): Element =>
  h('p', { className: ['no-print'] }, [
    h('label', [
      h('input', { type: 'checkbox', id: 'only-differences', checked }),
      ` Только различия: ${count}`,
    ]),
  ]);
