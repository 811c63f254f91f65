// Rows under their headings, to any depth: a heading ends the one of its own kind before it, and stands under one of another.
import type { Said } from '../../said.ts';
import type { GridCell } from '../grid/grid.ts';
import { oneLine } from '../grid/join.ts';
import { withoutEnd } from '../grid/lines.ts';
import { type Heading, readHeading, unquoted } from './heading.ts';
import type { Item, Keys, RowCell } from './rows.ts';

export type Cells = ReadonlyMap<number, RowCell>;

/** A heading with what stands under it; without a heading what follows headings and stands under none, or shares a cell. */
export interface Node {
  heading: Heading | null;
  /** Whether its words stand in a column of their own. */
  readonly inColumn: boolean;
  /** The cell of those responsible that all its rows share. */
  readonly shares: GridCell | null;
  readonly rows: Cells[];
  readonly nodes: Node[];
}

export interface Outline extends Pick<Node, 'rows' | 'nodes'> {
  readonly notes: readonly Said[];
}

const node = (heading: Heading | null, inColumn = false, shares: GridCell | null = null): Node => ({
  heading,
  inColumn,
  shares,
  rows: [],
  nodes: [],
});

const isEmpty = ({ rows, nodes }: Pick<Node, 'rows' | 'nodes'>): boolean => rows.length + nodes.length === 0;

/** Puts a row under a heading: rows that follow headings stand in a part without one. */
const addRow = (under: Pick<Node, 'rows' | 'nodes'>, row: Cells, shares: GridCell | null): void => {
  const last = under.nodes.at(-1);
  if (last !== undefined && last.heading === null && last.shares === shares) last.rows.push(row);
  else if (under.nodes.length === 0 && shares === null) under.rows.push(row);
  else {
    const part = node(null, false, shares);
    part.rows.push(row);
    under.nodes.push(part);
  }
};

/** «Направление 1» and its title in a row of their own, the one before the other. */
const together = (open: Heading, next: Heading, paired: ReadonlySet<string>): Heading | null => {
  if (open.label !== null && open.title === null && next.label === null && next.kind === 'words')
    return { ...open, title: next.title === null ? null : unquoted(next.title) };
  const isBefore = open.kind === 'words' && open.label === null && next.label !== null && next.title === null;
  return isBefore && paired.has(next.kind)
    ? { ...next, title: open.title === null ? null : unquoted(open.title) }
    : null;
};

/** The heading in the column of groups, with the number printed beside it where that is the group's. */
const columnHeading = (cells: Cells, { number, group }: Keys, numberIsOfGroup: boolean): Heading | null => {
  const own = group === null ? undefined : cells.get(group);
  if (own === undefined) return null;
  const beside = number === null || !numberIsOfGroup ? undefined : cells.get(number);
  const sign = beside === undefined ? null : withoutEnd(oneLine(beside.lines), /[.)\s]/u);
  return readHeading(oneLine(own.lines), sign);
};

/** Whether numbers count the groups of the column and not the rows: a group of several rows has one. */
const numbersCountGroups = (rows: readonly Cells[], { number, group, counted }: Keys): boolean => {
  if (number === null || group === null) return false;
  const several = rows.some((row, index) => {
    const before = rows[index - 1]?.get(group)?.cell;
    return before !== undefined && row.get(group)?.cell === before;
  });
  const apart = rows.every((row, index) => {
    const before = rows[index - 1];
    const own = row.get(number)?.cell;
    if (own === undefined) return true;
    // A number beside no group at all can be none of a group.
    if (row.get(group) === undefined) return false;
    const sameGroup = row.get(group)?.cell === before?.get(group)?.cell;
    return own === before?.get(number)?.cell || !sameGroup || index === 0;
  });
  return apart && (counted || several || rows.some((row) => row.get(number) === undefined));
};

/** How many neighbouring rows share the cell of those responsible. */
const sharedIn = (rows: readonly Cells[], responsible: number | null): ReadonlySet<GridCell> => {
  const shared = new Set<GridCell>();
  if (responsible === null) return shared;
  for (const [index, row] of rows.entries()) {
    const cell = row.get(responsible)?.cell;
    if (cell !== undefined && index > 0 && rows[index - 1]?.get(responsible)?.cell === cell) shared.add(cell);
  }
  return shared;
};

/** Puts rows under headings. */
export const outlineOf = (
  items: readonly Item[],
  keys: Keys,
  responsible: number | null,
): Outline & { readonly numberIsOfGroup: boolean } => {
  const rows = items.flatMap((item) => (item.kind === 'row' ? [item.cells] : []));
  const numberIsOfGroup = numbersCountGroups(rows, keys);
  const shared = sharedIn(rows, responsible);
  const top: Pick<Node, 'rows' | 'nodes'> = { rows: [], nodes: [] };
  const notes: Said[] = [];
  const paired = new Set<string>();
  let stack: readonly Node[] = [];
  let group: GridCell | null = null;

  const open = (heading: Heading, inColumn: boolean): void => {
    const last = stack.at(-1);
    const whole =
      last?.heading != null && !inColumn && isEmpty(last) ? together(last.heading, heading, paired) : null;
    if (last !== undefined && whole !== null) {
      paired.add(whole.kind);
      last.heading = whole;
      const level = stack.findIndex((above) => above !== last && above.heading?.kind === whole.kind);
      if (level !== -1) lift(last, level);
      return;
    }
    const level = stack.findIndex(
      (above) => above.inColumn || (!inColumn && above.heading?.kind === heading.kind),
    );
    if (level !== -1) stack = stack.slice(0, level);
    const added = node(heading, inColumn);
    (stack.at(-1) ?? top).nodes.push(added);
    stack = [...stack, added];
  };

  /** A heading whose kind is known only from its second row goes to the level of that kind. */
  const lift = (last: Node, level: number): void => {
    const under = stack.at(-2) ?? top;
    under.nodes.pop();
    stack = stack.slice(0, level);
    (stack.at(-1) ?? top).nodes.push(last);
    stack = [...stack, last];
  };

  for (const item of items) {
    if (item.kind === 'note') notes.push(item.said);
    else if (item.kind === 'heading') {
      open(item.heading, false);
      group = null;
    } else {
      const cell = keys.group === null ? undefined : item.cells.get(keys.group)?.cell;
      const heading =
        cell === undefined || cell === group ? null : columnHeading(item.cells, keys, numberIsOfGroup);
      if (heading !== null) open(heading, true);
      group = cell ?? group;
      const own = responsible === null ? undefined : item.cells.get(responsible)?.cell;
      addRow(stack.at(-1) ?? top, item.cells, own !== undefined && shared.has(own) ? own : null);
    }
  }
  return { ...top, notes, numberIsOfGroup };
};
