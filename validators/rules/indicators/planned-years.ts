// Which years a table plans for, and which of them its plan does not reach.
import { daysOf, wholeYear } from '../../model/planned-year.ts';
import type { Indicator, IndicatorTable, Period } from '../../model/types.ts';

/** Whether no day of the year lies in the period. Where the period itself is reversed, nobody can say. */
export const isOutside = (year: string, period: Period | null): boolean =>
  period !== null &&
  period.from <= period.to &&
  (daysOf(year).to < period.from || daysOf(year).from > period.to);

/** The times of the columns of a table in a row of `year`: parts of it, or the year itself where the only column of plans names none. */
const timesUnder = ({ columns }: IndicatorTable, year: string): readonly string[] => {
  const planned = columns.filter(({ role }) => role === 'target');
  return planned.flatMap(({ at }) => {
    if (at === null) return planned.length === 1 ? [year] : [];
    return /^\d{4}/.test(at) ? [] : [`${year}-${at}`];
  });
};

/** The times that a row is asked for: of the year that stands over it, where one does, else all of the table. */
export const timesFor = (table: IndicatorTable, { year }: Indicator): readonly string[] =>
  year === null
    ? table.years
    : [...new Set([...table.years.filter((time) => wholeYear(time) === year), ...timesUnder(table, year)])];

/** Years of a row that its table does not plan for and the plan does not reach: slips for a year that is missing. */
export const leftoverYears = (
  { years }: IndicatorTable,
  { targets }: Indicator,
  period: Period | null,
): readonly string[] =>
  [...targets.keys()].filter(
    (time) => !years.includes(time) && !years.includes(wholeYear(time)) && isOutside(time, period),
  );
