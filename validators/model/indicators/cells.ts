// What stands in the printed columns of a table of indicators, row by row.
import { child, type Spot } from '../../source/spot.ts';
import type { IndicatorRole } from '../../text/table-head/indicators.ts';
import { isSchoolYear } from '../planned-year.ts';
import type {
  Detail,
  Indicator,
  IndicatorColumn,
  IndicatorTable,
  IndicatorValue,
  PrintedFormula,
} from '../types.ts';

/** What stands in a cell. */
export type IndicatorCell =
  | { readonly kind: 'text'; readonly text: string; readonly spot: Spot }
  | { readonly kind: 'value'; readonly at: string; readonly value: IndicatorValue }
  | { readonly kind: 'formulas'; readonly formulas: readonly PrintedFormula[] };

/** A column that some row fills. */
export interface IndicatorSlot {
  /** The printed head; null where the table prints none for what its rows have. */
  readonly head: string | null;
  readonly role: IndicatorRole | null;
  /** Of values: their time; null where each cell has its own, and of other columns. */
  readonly at: string | null;
  readonly of: (row: Indicator) => IndicatorCell | null;
}

const text = (words: string | null, spot: Spot): IndicatorCell | null =>
  words === null || words === '' ? null : { kind: 'text', text: words, spot };

const namesYear = (at: string): boolean => /^\d{4}/.test(at);

/** The time of a column in a row: a part of a year is of the year that stands over the row, as is a column of no time. */
export const timeOf = ({ year }: Pick<Indicator, 'year'>, at: string | null): string | null =>
  at === null || year === null || namesYear(at) ? (at ?? year) : `${year}-${at}`;

/**
 * Of a value of `time`: whether a column of `at` is its own; «Q1» is a quarter of whatever year stands over the row. A year is
 * no part of another time: «2026» is not the end of the school year «2025-2026».
 */
export const isAt = (at: string, time: string): boolean =>
  at === time || (!namesYear(at) && time.endsWith(`-${at}`));

/** Whether one of two times is within the other: «2023» and «2023-01»; a school year is of two years, and within neither. */
export const isSameTime = (a: string, b: string): boolean =>
  a === b || (isSchoolYear(a) === isSchoolYear(b) && (a.startsWith(b) || b.startsWith(a)));

export type ValueCell = Extract<IndicatorCell, { readonly kind: 'value' }>;

export const valuesOf = (row: Indicator, role: 'baseline' | 'target'): readonly ValueCell[] =>
  role === 'baseline'
    ? row.achieved.map((value) => ({ kind: 'value', at: value.at, value }))
    : [...row.targets].map(([at, value]) => ({ kind: 'value', at, value }));

/** The value of a column. One of a part of a year, or of no time, is of the year that stands over the row. */
const valueAt = (row: Indicator, role: 'baseline' | 'target', column: string | null): ValueCell | null => {
  const at = timeOf(row, column);
  if (at === null) return null;
  const values = valuesOf(row, role);
  return (
    values.find((value) => isAt(at, value.at)) ??
    (role === 'baseline' ? values.find((value) => isSameTime(at, value.at)) : undefined) ??
    null
  );
};

/** The only value of a row, where its column is the only one of its kind: a target must then name no other time. */
const onlyValue = (
  row: Indicator,
  { role, at }: IndicatorColumn,
  columns: readonly IndicatorColumn[],
): ValueCell | null => {
  if (role !== 'baseline' && (role !== 'target' || at !== null)) return null;
  const [only, ...more] =
    columns.filter((column) => column.role === role).length > 1 ? [] : valuesOf(row, role);
  return more.length > 0 ? null : (only ?? null);
};

const detailOf = (
  row: Indicator,
  wanted: (detail: Detail<IndicatorRole>) => boolean,
): IndicatorCell | null => {
  const detail = row.details.find(wanted);
  return detail === undefined ? null : text(detail.text, detail.spot);
};

const formulasOf = ({ formulas }: Indicator): IndicatorCell | null =>
  formulas.length === 0 ? null : { kind: 'formulas', formulas };

/** The fields of a row that are one column each. */
export const fields = {
  number: ({ number, spot }) => text(number, child(spot, 'number')),
  name: ({ name, spot }) => text(name, child(spot, 'name')),
  collection: ({ collection, spot }) => text(collection, child(spot, 'collection')),
  formula: formulasOf,
} as const satisfies Partial<Record<IndicatorRole, IndicatorSlot['of']>>;

const isField = (role: IndicatorRole | null): role is keyof typeof fields =>
  role !== null && Object.hasOwn(fields, role);

const ofColumn = (column: IndicatorColumn, columns: readonly IndicatorColumn[]): IndicatorSlot['of'] => {
  const { role, at, printed } = column;
  const own = isField(role) ? fields[role] : null;
  return (row) =>
    own?.(row) ??
    (role === 'baseline' || role === 'target' ? valueAt(row, role, at) : null) ??
    onlyValue(row, column, columns) ??
    detailOf(row, ({ head, inHead }) => inHead && head === printed);
};

/** Columns that would show the same again are left out: the fault is told where the columns are. */
const isFirst = (column: IndicatorColumn, index: number, all: readonly IndicatorColumn[]): boolean =>
  all.findIndex(
    ({ role, at, printed }) =>
      role === column.role && at === column.at && (role !== null || printed === column.printed),
  ) === index;

export const printedSlots = ({ columns }: IndicatorTable): readonly IndicatorSlot[] =>
  columns.filter(isFirst).map((column) => ({
    head: column.printed,
    role: column.role,
    at: column.at,
    of: ofColumn(column, columns),
  }));
