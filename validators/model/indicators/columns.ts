// The columns of a table of indicators, and the times that it plans for.
import { child, type Spot } from '../../source/spot.ts';
import { type IndicatorRole, readIndicatorHeads, saysPlanned } from '../../text/table-head/indicators.ts';
import { buildColumns } from '../columns.ts';
import type { IndicatorsFile } from '../content.generated.ts';
import { asRowsHave, givenIn } from '../kindred-columns.ts';
import { type Loose, present } from '../loose.ts';
import { byTime, partOfYear } from '../planned-year.ts';
import type { IndicatorColumn } from '../types.ts';
import type { RowData } from './row.ts';

type TableData = Pick<Loose<IndicatorsFile>, 'title' | 'years' | 'columns' | 'indicators' | 'groups'>;

const YEAR = /(?<![\d–—-])20\d\d(?![\d–—-])/gu;

/** The only year that the table itself names: that of its `years`, else of its title; null where it names none or several. */
const onlyYear = ({ title, years }: TableData): string | null => {
  const given = present(years).map(([, time]) => partOfYear(time)?.year.toString() ?? time);
  const named = given.length > 0 ? given : [...(title ?? '').matchAll(YEAR)].map(([year]) => year);
  const [only, ...more] = new Set(named);
  return more.length > 0 ? null : (only ?? null);
};

type Rows = Pick<TableData, 'indicators' | 'groups'>;

const rowsOf = ({ indicators, groups }: Rows): readonly RowData[] => [
  ...present(indicators).map(([, row]) => row),
  ...present(groups).flatMap(([, group]) => rowsOf(group)),
];

/** The times of which rows have an achieved value and none a planned one: a head that leaves it open is of what they have. */
const achievedOnly = (data: TableData): ReadonlySet<string> => {
  const rows = rowsOf(data);
  const planned = new Set([
    ...present(data.years).map(([, time]) => time),
    ...rows.flatMap(({ targets }) => Object.keys(targets ?? {})),
  ]);
  const achieved = rows.flatMap(({ baseline }) =>
    (Array.isArray(baseline) ? present(baseline).map(([, value]) => value) : [baseline]).flatMap(
      (value) => value?.at ?? [],
    ),
  );
  return new Set(achieved.filter((at) => !planned.has(at)));
};

/** Heads of these are easily taken for one another: «Источник и способ сбора», «Методика сбора и расчёта». */
const kin: readonly (readonly IndicatorRole[])[] = [
  ['collection', 'source'],
  ['collection', 'formula'],
];

/** Where the rows have what a column of a role holds. */
const keyOf = (role: IndicatorRole): string => (role === 'formula' ? 'formulas' : role);

/** The columns as given, each with what it holds and, of values, the time that they are of. */
export const buildIndicatorColumns = (data: TableData, spot: Spot): readonly IndicatorColumn[] => {
  const given = present(data.columns).map(([, column]) => column);
  const heads = given.map((column) => (typeof column === 'string' ? column : (column.printed ?? '')));
  const read = readIndicatorHeads(heads, onlyYear(data));
  const achieved = achievedOnly(data);
  const roles = read.map((head, index) => {
    const isOpen = head?.role === 'target' && head.at !== null && !saysPlanned(heads[index] ?? '');
    return isOpen && achieved.has(head.at) ? 'baseline' : (head?.role ?? null);
  });
  const columns = asRowsHave(
    buildColumns(data.columns, spot, () => roles),
    kin,
    givenIn(rowsOf(data), keyOf),
  );
  return columns.map((column, index) => {
    const entry = given[index];
    const said = typeof entry === 'object' ? entry.at : undefined;
    const holdsValues = column.role === 'baseline' || column.role === 'target';
    return { ...column, at: holdsValues ? (said ?? read[index]?.at ?? null) : null };
  });
};

/** Whether a time is that of a whole column, its year known. */
const isDated = (at: string | null): at is string => at !== null && /^\d{4}/.test(at);

/** A time that a table plans for, and where it says so. */
interface PlannedTime {
  readonly time: string;
  readonly spot: Spot;
}

/** The times that a table plans for: as given, else those of its columns, each at its head. */
export const plannedTimes = (
  { years }: TableData,
  columns: readonly IndicatorColumn[],
  spot: Spot,
): readonly PlannedTime[] =>
  years === undefined
    ? columns
        .flatMap((column) =>
          column.role === 'target' && isDated(column.at) ? [{ time: column.at, spot: column.spot }] : [],
        )
        .toSorted((a, b) => byTime(a.time, b.time))
    : present(years).map(([index, time]) => ({ time, spot: child(spot, 'years', index) }));
