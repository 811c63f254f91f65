// The columns of a table of indicators, and the times that it plans for.
import { child, type Spot } from '../../source/spot.ts';
import { readIndicatorHeads } from '../../text/table-head/indicators.ts';
import { buildColumns } from '../columns.ts';
import type { IndicatorsFile } from '../content.generated.ts';
import { type Loose, present } from '../loose.ts';
import { byTime, partOfYear } from '../planned-year.ts';
import type { IndicatorColumn } from '../types.ts';

type TableData = Pick<Loose<IndicatorsFile>, 'title' | 'years' | 'columns'>;

const YEAR = /(?<![\d–—-])20\d\d(?![\d–—-])/gu;

/** The only year that the table itself names: that of its `years`, else of its title; null where it names none or several. */
const onlyYear = ({ title, years }: TableData): string | null => {
  const given = present(years).map(([, time]) => partOfYear(time)?.year.toString() ?? time);
  const named = given.length > 0 ? given : [...(title ?? '').matchAll(YEAR)].map(([year]) => year);
  const [only, ...more] = new Set(named);
  return more.length > 0 ? null : (only ?? null);
};

/** The columns as given, each with what it holds and, of values, the time that they are of. */
export const buildIndicatorColumns = (data: TableData, spot: Spot): readonly IndicatorColumn[] => {
  const given = present(data.columns).map(([, column]) => column);
  const heads = given.map((column) => (typeof column === 'string' ? column : (column.printed ?? '')));
  const read = readIndicatorHeads(heads, onlyYear(data));
  const columns = buildColumns(data.columns, spot, () => read.map((head) => head?.role ?? null));
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
