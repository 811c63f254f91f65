// The rows below a head: values, headings between them, notes; what a page break cut is put together.
import { joinSaid, type Said, type ValueMap } from '../../said.ts';
import type { GridCell, GridRow } from '../grid/grid.ts';
import { type Head, isOfHead } from '../grid/head.ts';
import { oneLine } from '../grid/join.ts';
import type { Line } from '../grid/lines.ts';
import { addMore, addTo, goesOnInGroup, type SoFar, whole } from './going-on.ts';
import type { Heading } from './heading.ts';
import { goesOn, headingIn, isNote, type Row } from './row-kinds.ts';

/** What a row has in a column. */
export interface RowCell {
  readonly lines: readonly Line[];
  /** The printed cell; one that covers several rows is the same in each. */
  readonly cell: GridCell;
}

export type Item =
  | { readonly kind: 'row'; readonly cells: ReadonlyMap<number, RowCell> }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'note'; readonly said: Said };

/** What the rows of a table are for its file, and as the source prints them. */
export interface ReadRows {
  readonly content: ValueMap;
  readonly printed: readonly Said[];
}

/** Which leaves hold what a row is told by. */
export interface Keys {
  readonly number: number | null;
  /** The measure or the indicator. */
  readonly main: number;
  readonly group: number | null;
  /** Whether what stands in the column of groups is counted by its nature, as system measures are. */
  readonly counted: boolean;
  /** Cells that no row goes without: deadline, responsible, values. */
  readonly needed: readonly number[];
}

/** Asks whether a row that has only a name is a heading; a person may say so. */
export type AskHeading = (row: GridRow, isHeading: boolean, likelihood: number) => boolean;

/** Places cells in the leaves where they begin. */
const placed = (cells: readonly GridCell[], { leaves }: Head): Map<number, RowCell> => {
  const places = new Map<number, RowCell>();
  for (const cell of cells) {
    const leaf = Math.max(
      0,
      leaves.findLastIndex(({ column }) => column <= cell.column),
    );
    places.set(leaf, { cell, lines: [...(places.get(leaf)?.lines ?? []), ...cell.lines] });
  }
  return places;
};

/** Adds a row; where a page break cut the words of its group, they go on in those before it. */
const addRow = (soFar: SoFar, { own, above, resumed, groupGoesOn }: Row, group: number | null): void => {
  const cells = new Map([...resumed, ...above, ...own]);
  const ofGroup = group === null ? undefined : own.get(group);
  if (group !== null && ofGroup !== undefined) {
    const all = groupGoesOn
      ? addTo(soFar, soFar.groupAt, new Map([[group, ofGroup]]), true)?.get(group)
      : undefined;
    if (all === undefined) soFar.groupAt = soFar.items.length;
    else cells.set(group, all);
  }
  soFar.items.push({ kind: 'row', cells });
};

/** The rows of a table in order. */
export const itemsOf = (head: Head, keys: Keys, columns: number, ask: AskHeading): readonly Item[] => {
  const soFar: SoFar = { items: [], groupAt: -1, goneOn: new Map() };
  let afterBreak = false;
  for (const [index, printed] of head.body.entries()) {
    if (isOfHead(printed, head)) {
      afterBreak = true;
      continue;
    }
    const own = placed(printed.cells, head);
    const above = new Map([...placed(printed.above, head)].filter(([leaf]) => !own.has(leaf)));
    whole(soFar, above);
    const isCut = printed.cut || afterBreak;
    const groupGoesOn = isCut && goesOnInGroup(soFar, own, keys.group);
    const ofGroup = keys.group === null ? undefined : own.get(keys.group);
    if (groupGoesOn && ofGroup !== undefined) soFar.goneOn.set(ofGroup.cell, soFar.groupAt);
    const resumed = placed(printed.resumed, head);
    whole(soFar, resumed);
    const row: Row = { printed, own, above, resumed, isCut, groupGoesOn };
    afterBreak = false;
    if (isNote(printed)) {
      const said = printed.cells.map(({ lines }) => oneLine(lines));
      soFar.items.push({ kind: 'note', said: joinSaid(said, ' ') });
      continue;
    }
    const on = soFar.items.at(-1)?.kind === 'row' ? goesOn(row, keys) : null;
    const heading = headingIn(row, on, head.body[index + 1], keys, columns, ask);
    if (heading !== null) {
      soFar.items.push({ kind: 'heading', heading });
      soFar.groupAt = -1;
    } else if (on === null) addRow(soFar, row, keys.group);
    else addMore(soFar, own, keys.group, on === 'cut');
  }
  return soFar.items;
};
