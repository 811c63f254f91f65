// What a row is by what it fills: one that goes on with the row before it, a heading, a note below the rows, or a row.
import type { Said } from '../../said.ts';
import type { GridRow } from '../grid/grid.ts';
import { oneLine } from '../grid/join.ts';
import { withoutEnd } from '../grid/lines.ts';
import { type Heading, readHeading, saysHeading } from './heading.ts';
import type { AskHeading, Keys, RowCell } from './rows.ts';

/** A row as it stands among the leaves. */
export interface Row {
  readonly printed: GridRow;
  /** The cells that begin in it. */
  readonly own: ReadonlyMap<number, RowCell>;
  /** What reaches into it from above, where it has no cell of its own. */
  readonly above: ReadonlyMap<number, RowCell>;
  /** What a page break has parted from the cells above, its words with them. */
  readonly resumed: ReadonlyMap<number, RowCell>;
  /** Whether it is the first of a page. */
  readonly isCut: boolean;
  /** Whether what it has in the column of groups goes on with the words of the group before it. */
  readonly groupGoesOn: boolean;
}

const NOTE = /^(?:\*|примечани[ея]\s*[:.]|\d\)?\s*[–—-]\s)/iu;
const TOTAL = /^(?:итого|всего)(?:\s*:?|\s+по\s.*|\s+за\s.*|,.*)$/iu;
const SMALL = /^\p{Ll}/u;
/** «до 30 июня» in the row before, «2026 г.» in this one: a year alone begins no cell of its own. */
const GOES_ON = /^(?:\p{Ll}|20\d\d\s*(?:г\.|года?)$)/u;

const firstWords = ({ cells }: GridRow): string =>
  cells.map(({ text }) => text).find((text) => /\p{L}/u.test(text)) ?? '';

/** Whether a row is a note, or a total of those before it. */
export const isNote = (row: GridRow): boolean =>
  (row.cells.length === 1 && NOTE.test(firstWords(row))) || TOTAL.test(firstWords(row));

/** How a row goes on with the one before it: a page break cut it, or its cells have more lines; null where it is a new one. */
export const goesOn = (
  { own, above, isCut, groupGoesOn }: Row,
  { number, main, group, needed }: Keys,
): 'cut' | 'more' | null => {
  const has = (leaf: number | null): boolean => leaf !== null && own.has(leaf);
  if (has(number)) return null;
  if (above.has(main) && !has(main)) return 'more';
  const words = own.get(main)?.lines[0]?.text ?? '';
  const groupWords = group === null ? '' : (own.get(group)?.lines[0]?.text ?? '');
  const isBare = needed.length > 0 && needed.every((leaf) => !own.has(leaf) && !above.has(leaf));
  if (isCut && (groupWords === '' || groupGoesOn)) {
    if (words === '' || SMALL.test(words)) return 'cut';
    return isBare && (groupGoesOn || !own.has(0)) ? 'cut' : null;
  }
  if (words === '' && !has(group)) return 'more';
  const allSmall =
    number !== null && [...own.values()].every(({ lines }) => GOES_ON.test(lines[0]?.text ?? ''));
  return SMALL.test(words) && !has(group) && (isBare || allSmall) ? 'cut' : null;
};

/** A row that has one name and nothing else: perhaps under a number. */
const loneCell = (
  { printed, own }: Row,
  { number, main }: Keys,
): { readonly number: RowCell | null; readonly name: RowCell } | null => {
  if (printed.cells.length > 2) return null;
  const [first, second] = [...own.values()];
  if (first === undefined) return null;
  if (second === undefined) return { number: null, name: first };
  const isNumbered = number !== null && own.has(number) && (own.has(main) || second.cell.columns > 1);
  return isNumbered ? { number: first, name: second } : null;
};

const numberSaid = ({ lines }: RowCell): Said => withoutEnd(oneLine(lines), /[.)\s]/u);

/** Whether the rows that follow are numbered under this number. */
const numbersBelow = (number: string, next: GridRow | undefined): boolean =>
  next?.cells[0]?.text.startsWith(`${number}.`) === true;

/**
 * The heading that a row is; null where it is none.
 *
 * @param on how it may go on with the row before it: then it is a heading only if it fills one cell and begins anew
 */
export const headingIn = (
  row: Row,
  on: ReturnType<typeof goesOn>,
  next: GridRow | undefined,
  keys: Keys,
  columns: number,
  ask: AskHeading,
): Heading | null => {
  const { printed, own, above } = row;
  const mayLead =
    on === null || (above.size === 0 && printed.cells.length === 1 && !SMALL.test(firstWords(printed)));
  const lone = mayLead ? loneCell(row, keys) : null;
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
  return ask(printed, isHeading, likelihood) ? readHeading(words, number) : null;
};
