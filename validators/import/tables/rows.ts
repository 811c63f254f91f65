// The rows below a head: which are values, which are headings, which go on with a row that a page break cut, which are notes.
import { joinSaid, type Said } from '../said.ts';
import type { GridCell, GridRow } from './grid.ts';
import { type Head, numbersColumns } from './head.ts';
import { type Heading, readHeading, saysHeading } from './heading.ts';
import { oneLine } from './join.ts';
import { type Line, withoutEnd } from './lines.ts';

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

/** Which leaves hold what a row is told by. */
export interface Keys {
  readonly number: number | null;
  /** The measure or the indicator. */
  readonly main: number;
  readonly group: number | null;
  /** Cells that no row goes without: deadline, responsible, values. */
  readonly needed: readonly number[];
}

/** Asks whether a row that has only a name is a heading; a person may say so. */
export type AskHeading = (row: GridRow, isHeading: boolean, likelihood: number) => boolean;

const NOTE = /^(?:\*|примечани[ея]\s*[:.]|\d\)?\s*[–—-]\s)/iu;
const TOTAL = /^(?:итого|всего)(?:\s*:?|\s+по\s.*|\s+за\s.*|,.*)$/iu;
const SMALL = /^\p{Ll}/u;

const sameWords = (a: GridRow, b: GridRow): boolean =>
  a.cells.length === b.cells.length && a.cells.every(({ text }, index) => text === b.cells[index]?.text);

/** Places the cells of a row in the leaves where they begin. */
const placed = (row: GridRow, { leaves }: Head): Map<number, RowCell> => {
  const cells = new Map<number, RowCell>();
  const leafOf = (column: number): number =>
    Math.max(
      0,
      leaves.findLastIndex((leaf) => leaf.column <= column),
    );
  for (const cell of row.cells) {
    const leaf = leafOf(cell.column);
    const other = cells.get(leaf);
    cells.set(leaf, { cell, lines: [...(other?.lines ?? []), ...cell.lines] });
  }
  return cells;
};

const inherited = (row: GridRow, head: Head, own: ReadonlyMap<number, RowCell>): Map<number, RowCell> => {
  const above = placed({ ...row, cells: row.above }, head);
  return new Map([...above].filter(([leaf]) => !own.has(leaf)));
};

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

/** Whether a row goes on with the one before it. */
const goesOn = (
  row: GridRow,
  own: ReadonlyMap<number, RowCell>,
  above: ReadonlyMap<number, RowCell>,
  { number, main, group, needed }: Keys,
): 'cut' | 'more' | null => {
  const has = (leaf: number | null): boolean => leaf !== null && own.has(leaf);
  if (has(number)) return null;
  if (above.has(main) && !has(main)) return 'more';
  const words = own.get(main)?.lines[0]?.text ?? '';
  const groupWords = group === null ? '' : (own.get(group)?.lines[0]?.text ?? '');
  const isBare = needed.length > 0 && needed.every((leaf) => !own.has(leaf) && !above.has(leaf));
  if (row.cut && (group === null || groupWords === '' || SMALL.test(groupWords))) {
    if (words === '' || SMALL.test(words)) return 'cut';
    return isBare && (number !== null || groupWords === '') && !own.has(0) ? 'cut' : null;
  }
  if (words === '' && !has(group)) return 'more';
  const allSmall =
    number !== null && [...own.values()].every(({ lines }) => SMALL.test(lines[0]?.text ?? ''));
  return SMALL.test(words) && (isBare || allSmall) ? 'cut' : null;
};

/** A row that has one name and nothing else: perhaps under a number. */
const loneCell = (
  row: GridRow,
  own: ReadonlyMap<number, RowCell>,
  { number, main }: Keys,
): { readonly number: RowCell | null; readonly name: RowCell } | null => {
  if (row.cells.length > 2) return null;
  const [first, second] = [...own.values()];
  if (first === undefined) return null;
  if (second === undefined) return { number: null, name: first };
  const isNumbered = number !== null && own.has(number) && (own.has(main) || second.cell.columns > 1);
  return isNumbered ? { number: first, name: second } : null;
};

const numberSaid = ({ lines }: RowCell): Said => withoutEnd(oneLine(lines), /[.)\s]+$/u);

/** Whether the rows that follow are numbered under this number. */
const numbersBelow = (number: string, next: GridRow | undefined): boolean =>
  next?.cells[0]?.text.startsWith(`${number}.`) === true;

const headingIn = (
  row: GridRow,
  next: GridRow | undefined,
  own: ReadonlyMap<number, RowCell>,
  keys: Keys,
  columns: number,
  ask: AskHeading,
): Heading | null => {
  const lone = loneCell(row, own, keys);
  if (lone === null || columns < 2) return null;
  const words = oneLine(lone.name.lines);
  const number = lone.number === null ? null : numberSaid(lone.number);
  const isWide = lone.name.cell.columns > 1 && lone.name.cell.column + lone.name.cell.columns >= columns;
  const leads =
    number === null
      ? numbersBelow(/^[\d.]*\d/u.exec(words.text)?.[0] ?? '-', next)
      : numbersBelow(number.text, next) || !/^\d/u.test(number.text);
  const [place] = own.keys();
  const isFirst = place === 0 || place === keys.group;
  if (!isWide && lone.number === null && !isFirst && place !== keys.main) return null;
  const [isHeading, likelihood] = isWide
    ? [true, 0.95]
    : saysHeading(words.text) || leads
      ? [true, 0.85]
      : lone.number === null && isFirst
        ? [true, 0.75]
        : [false, 0.6];
  return ask(row, isHeading, likelihood) ? readHeading(words, number) : null;
};

/** The rows of a table in order. */
export const itemsOf = (head: Head, keys: Keys, columns: number, ask: AskHeading): readonly Item[] => {
  const items: Item[] = [];
  let afterBreak = false;
  let groupAt = -1;
  for (const [index, printed] of head.body.entries()) {
    if (
      printed.head === 'repeated' ||
      numbersColumns(printed) ||
      head.rows.some((row) => sameWords(row, printed))
    ) {
      afterBreak = true;
      continue;
    }
    const row = { ...printed, cut: printed.cut || afterBreak };
    afterBreak = false;
    const own = placed(row, head);
    const last = items.at(-1);
    const text = row.cells.map((cell) => cell.text).find((words) => /\p{L}/u.test(words)) ?? '';
    if ((row.cells.length === 1 && NOTE.test(text)) || TOTAL.test(text)) {
      items.push({
        kind: 'note',
        said: joinSaid(
          row.cells.map(({ lines }) => oneLine(lines)),
          ' ',
        ),
      });
      continue;
    }
    const above = inherited(row, head, own);
    const on = last?.kind === 'row' ? goesOn(row, own, above, keys) : null;
    const mayLead = on === null || (above.size === 0 && row.cells.length === 1 && !SMALL.test(text));
    const heading = mayLead ? headingIn(row, head.body[index + 1], own, keys, columns, ask) : null;
    if (heading !== null) items.push({ kind: 'heading', heading });
    else if (on !== null && last?.kind === 'row')
      items[items.length - 1] = { kind: 'row', cells: added(last.cells, own, on === 'cut') };
    else {
      const cells = new Map([...above, ...own]);
      const ofGroup = keys.group === null ? undefined : own.get(keys.group);
      const start = items[groupAt];
      if (
        row.cut &&
        ofGroup !== undefined &&
        start?.kind === 'row' &&
        SMALL.test(ofGroup.lines[0]?.text ?? '')
      ) {
        const whole = added(start.cells, new Map([[keys.group ?? 0, ofGroup]]), true);
        items[groupAt] = { kind: 'row', cells: whole };
        cells.set(keys.group ?? 0, whole.get(keys.group ?? 0) ?? ofGroup);
      } else if (ofGroup !== undefined) groupAt = items.length;
      items.push({ kind: 'row', cells });
    }
    if (heading !== null) groupAt = -1;
  }
  return items;
};
