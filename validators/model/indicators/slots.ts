// A table of indicators as it is printed: its columns in their order, and after them what its rows have beyond them. Pages,
// exports and comparison all lay a table out by this.
import type { IndicatorRole } from '../../text/table-head/indicators.ts';
import { byTime } from '../planned-year.ts';
import type { Indicator, IndicatorColumn, IndicatorTable } from '../types.ts';
import {
  fields,
  type IndicatorCell,
  type IndicatorSlot,
  printedSlots,
  type ValueCell,
  valuesOf,
} from './cells.ts';

const unprinted = (
  role: IndicatorRole | null,
  of: IndicatorSlot['of'],
  at: string | null = null,
): IndicatorSlot => ({ head: null, role, at, of });

/** A value for which there is no column. */
export interface HomelessValue {
  readonly row: Indicator;
  readonly role: 'baseline' | 'target';
  readonly cell: ValueCell;
}

const homelessIn = (table: IndicatorTable, printed: readonly IndicatorSlot[]): readonly HomelessValue[] =>
  table.indicators.flatMap((row) => {
    const housed = new Set(
      printed.flatMap(({ of }) => {
        const cell = of(row);
        return cell?.kind === 'value' ? [cell.value] : [];
      }),
    );
    return (['baseline', 'target'] as const).flatMap((role) =>
      valuesOf(row, role)
        .filter(({ value }) => !housed.has(value))
        .map((cell): HomelessValue => ({ row, role, cell })),
    );
  });

/** The values of a table for which its head has no column, row by row. */
export const homelessValues = (table: IndicatorTable): readonly HomelessValue[] =>
  homelessIn(table, printedSlots(table));

/** A column of values under whose time no row has any, where the rows have such values of one other time. */
export interface MisdatedColumn {
  readonly column: IndicatorColumn;
  /** The time of the column. */
  readonly says: string;
  /** The time of the values. */
  readonly at: string;
}

/** The column whose time is a slip, in its head or in all rows; null where there is none, or more than one could be it. */
export const misdatedColumn = (table: IndicatorTable): MisdatedColumn | null => {
  const rows = table.indicators.filter(({ clause }) => clause === null);
  const slots = indicatorSlots(table);
  const empty = table.columns.filter(
    ({ at, printed }) => at !== null && slots.every(({ head }) => head !== printed),
  );
  const [column, ...more] = empty;
  if (column === undefined || column.at === null || more.length > 0) return null;
  const homeless = homelessValues(table).filter(({ role }) => role === column.role);
  const [at, ...others] = new Set(homeless.map(({ cell }) => cell.at));
  const isAll = new Set(homeless.map(({ row }) => row)).size === rows.length;
  return at === undefined || others.length > 0 || !isAll ? null : { column, says: column.at, at };
};

/** Columns of the values that have none: one a time; what is achieved stands in one, if no row has two and each its own time. */
const valueSlots = (table: IndicatorTable, printed: readonly IndicatorSlot[]): readonly IndicatorSlot[] => {
  const homeless = homelessIn(table, printed);
  return (['baseline', 'target'] as const).flatMap((role) => {
    const own = homeless.filter((value) => value.role === role);
    const times = [...new Set(own.map(({ cell }) => cell.at))].toSorted(byTime);
    const isSingle = new Set(own.map(({ row }) => row)).size === own.length;
    if (role === 'baseline' && times.length > 1 && isSingle)
      return [unprinted(role, (row) => own.find((value) => value.row === row)?.cell ?? null)];
    return times.map((at) =>
      unprinted(
        role,
        (row) => own.find((value) => value.row === row && value.cell.at === at)?.cell ?? null,
        at,
      ),
    );
  });
};

/** Columns of the cells for which the head has none: one a role, and one for all that is given under other heads. */
const detailSlots = (
  { indicators }: IndicatorTable,
  printed: readonly IndicatorSlot[],
): readonly IndicatorSlot[] => {
  const shown = new Set(printed.map(({ role }) => role));
  const left = indicators
    .flatMap(({ details }) => details)
    .filter(({ inHead, role }) => !inHead && (role === null || !shown.has(role)));
  const roles = [...new Set(left.map(({ role }) => role))].toSorted(
    (a, b) => Number(a === null) - Number(b === null),
  );
  return roles.map((role) => unprinted(role, (row) => leftoverOf(row, role)));
};

/** What a row has of a role, or under heads that the table does not have, with these heads. */
const leftoverOf = ({ details }: Indicator, role: IndicatorRole | null): IndicatorCell | null => {
  const own = details.filter((detail) => !detail.inHead && detail.role === role);
  const words = own.map(({ head, text }) => (role === null ? `${head}: ${text}` : text));
  const [first] = own;
  return first === undefined ? null : { kind: 'text', text: words.join('\n'), spot: first.spot };
};

/**
 * The columns of a table in printed order; before and after them what its rows have and no column is printed for. A column
 * that no row fills is none: it spans others.
 */
export const indicatorSlots = (table: IndicatorTable): readonly IndicatorSlot[] => {
  const printed = printedSlots(table);
  const missing = (...roles: readonly (keyof typeof fields)[]): readonly IndicatorSlot[] =>
    roles
      .filter((role) => printed.every((slot) => slot.role !== role))
      .map((role) => unprinted(role, fields[role]));
  const all = [
    ...missing('number', 'name'),
    ...printed,
    ...missing('collection', 'formula'),
    ...valueSlots(table, printed),
    ...detailSlots(table, printed),
  ];
  return all.filter(({ role, of }) => role === 'name' || table.indicators.some((row) => of(row) !== null));
};
