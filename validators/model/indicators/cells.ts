// What stands in the printed columns of a table of indicators, row by row.
import { child, type Spot } from '../../source/spot.ts';
import type { IndicatorRole } from '../../text/table-head/indicators.ts';
import { type Homeless, meantColumns } from '../meant-columns.ts';
import { isSchoolYear } from '../planned-year.ts';
import type {
  Column,
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

/** The first cell of each role that rows have and no head says; values stand by their times. */
const homelessIn = (
  indicators: readonly Indicator[],
  said: ReadonlySet<IndicatorRole | null>,
): readonly Homeless<IndicatorRole>[] => {
  const found = new Map<IndicatorRole, Spot>();
  for (const { number, name, collection, formulas, details, spot, clause } of indicators) {
    if (clause !== null) continue;
    const cells: readonly (readonly [IndicatorRole | null, Spot])[] = [
      ...(number === '' || number === null ? [] : [['number', child(spot, 'number')] as const]),
      ...(name === '' ? [] : [['name', child(spot, 'name')] as const]),
      ...(collection === null ? [] : [['collection', child(spot, 'collection')] as const]),
      ...(formulas.length === 0 ? [] : [['formula', child(spot, 'formulas')] as const]),
      ...details.flatMap((detail) => (detail.inHead ? [] : [[detail.role, detail.spot] as const])),
    ];
    for (const [role, at] of cells)
      if (role !== null && !said.has(role) && !found.has(role)) found.set(role, at);
  }
  return [...found].map(([role, spot]) => ({ role, spot }));
};

/** The columns that are meant for what rows have and no head says: «В чём считают» for «unit». */
export const meantForCells = ({
  columns,
  indicators,
}: IndicatorTable): ReadonlyMap<Column<IndicatorRole>, IndicatorRole> => {
  const said = new Set(columns.map(({ role }) => role));
  const used = new Set(
    indicators.flatMap(({ details }) => details.flatMap(({ inHead, head }) => (inHead ? [head] : []))),
  );
  return meantColumns(columns, homelessIn(indicators, said), ({ printed }) => used.has(printed));
};

const ofMeant =
  (role: IndicatorRole): IndicatorSlot['of'] =>
  (row) =>
    (isField(role) ? fields[role](row) : null) ?? detailOf(row, (detail) => detail.role === role);

export const printedSlots = (table: IndicatorTable): readonly IndicatorSlot[] => {
  const { columns } = table;
  const meant = meantForCells(table);
  return columns.filter(isFirst).map((column) => {
    const role = meant.get(column);
    return {
      head: column.printed,
      role: role ?? column.role,
      at: column.at,
      of: role === undefined ? ofColumn(column, columns) : ofMeant(role),
    };
  });
};
