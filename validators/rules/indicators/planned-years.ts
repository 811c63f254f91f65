// Which years a table plans for, and which of them its plan does not reach.
import { daysOf } from '../../model/planned-year.ts';
import type { Indicator, IndicatorTable, Period } from '../../model/types.ts';

/** Whether no day of the year lies in the period. Where the period itself is reversed, nobody can say. */
export const isOutside = (year: string, period: Period | null): boolean =>
  period !== null &&
  period.from <= period.to &&
  (daysOf(year).to < period.from || daysOf(year).from > period.to);

/** Years of a row that its table does not plan for and the plan does not reach: slips for a year that is missing. */
export const strayYears = (
  { years }: IndicatorTable,
  { targets }: Indicator,
  period: Period | null,
): readonly string[] =>
  [...targets.keys()].filter((year) => !years.includes(year) && isOutside(year, period));
