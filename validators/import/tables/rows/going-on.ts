// What goes on with rows before it: words that a page break cut off, further lines of a cell, the rest of a group.
import type { GridCell } from '../grid/grid.ts';
import type { Line } from '../grid/lines.ts';
import type { Item, RowCell } from './rows.ts';

/** Adds lines to those of a row; what a page break cut goes on in the same line. */
const added = (
  before: ReadonlyMap<number, RowCell>,
  more: ReadonlyMap<number, RowCell>,
  flows: boolean,
): ReadonlyMap<number, RowCell> => {
  const cells = new Map(before);
  for (const [leaf, { lines, cell }] of more) {
    const own = cells.get(leaf);
    const next = lines.map((line, index): Line => (flows && index === 0 ? { ...line, flows: true } : line));
    cells.set(leaf, own === undefined ? { lines, cell } : { ...own, lines: [...own.lines, ...next] });
  }
  return cells;
};

/** The items so far, and where the group in the column of groups began. */
export interface SoFar {
  readonly items: Item[];
  groupAt: number;
  /** Cells whose words went on with those of a row, and where that row is: what they cover says the same. */
  readonly goneOn: Map<GridCell, number>;
}

/** Adds to the row at a place; null where there is none. */
export const addTo = ({ items }: SoFar, at: number, more: ReadonlyMap<number, RowCell>, flows: boolean) => {
  const item = items[at];
  if (item?.kind !== 'row') return null;
  const cells = added(item.cells, more, flows);
  items[at] = { kind: 'row', cells };
  return cells;
};

/** A cell covers no more rows than these that words which a page break cut off go on in all of them. */
const mostCovered = 30;

/** The places of the rows behind one another, up to the last, that one cell covers with the last. */
const coveredWithLast = ({ items }: SoFar, leaf: number): readonly number[] => {
  const cellAt = (at: number): GridCell | undefined => {
    const item = items[at];
    return item?.kind === 'row' ? item.cells.get(leaf)?.cell : undefined;
  };
  const last = items.length - 1;
  const cell = cellAt(last);
  const places = [last];
  for (let at = last - 1; cell !== undefined && cellAt(at) === cell && places.length <= mostCovered; at -= 1)
    places.push(at);
  return places;
};

/** The cell of the last row is no longer that of the rows before it. */
const standApart = ({ items }: SoFar, leaf: number, cell: GridCell): void => {
  const last = items.at(-1);
  const own = last?.kind === 'row' ? last.cells.get(leaf) : undefined;
  if (last?.kind === 'row' && own !== undefined)
    items[items.length - 1] = { kind: 'row', cells: new Map([...last.cells, [leaf, { ...own, cell }]]) };
};

/** Adds what goes on with the last row; words of its group go to where the group began. */
export const addMore = (
  soFar: SoFar,
  own: ReadonlyMap<number, RowCell>,
  group: number | null,
  flows: boolean,
): void => {
  for (const [leaf, more] of own) {
    if (leaf === group && soFar.groupAt !== -1) {
      addTo(soFar, soFar.groupAt, new Map([[leaf, more]]), true);
      continue;
    }
    if (flows && more.cell.rows > 1) soFar.goneOn.set(more.cell, soFar.items.length - 1);
    const covered = coveredWithLast(soFar, leaf);
    const isOfAll = flows && covered.length <= mostCovered;
    for (const at of isOfAll ? covered : covered.slice(0, 1))
      addTo(soFar, at, new Map([[leaf, more]]), flows);
    // What is of the last row alone, its neighbours do not share.
    if (!isOfAll && covered.length > 1) standApart(soFar, leaf, more.cell);
  }
};

const SMALL = /^\p{Ll}/u;
const NUMBERED = /^\d{1,3}(?:\.\d{1,3})*[.)]?\s/u;

/** Whether words of a group that begin a page go on with those before: in small letters, or without the number that a group has. */
export const goesOnInGroup = (
  { items, groupAt }: SoFar,
  own: ReadonlyMap<number, RowCell>,
  group: number | null,
): boolean => {
  const start = items[groupAt];
  if (group === null || start?.kind !== 'row') return false;
  const before = start.cells.get(group)?.lines[0]?.text ?? '';
  const words = own.get(group)?.lines[0]?.text ?? '';
  return words !== '' && (SMALL.test(words) || (NUMBERED.test(before) && !NUMBERED.test(words)));
};

/** Gives a row that the rest of a cut cell covers the whole of what the cell says. */
export const whole = ({ items, goneOn }: SoFar, above: Map<number, RowCell>): void => {
  for (const [leaf, { cell }] of above) {
    const start = items[goneOn.get(cell) ?? -1];
    const all = start?.kind === 'row' ? start.cells.get(leaf) : undefined;
    if (all !== undefined) above.set(leaf, all);
  }
};
