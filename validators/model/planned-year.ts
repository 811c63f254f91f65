// A plan counts by calendar years («2024»), by school years («2022-2023»), or by parts of a year («2024-Q1», «2024-H1»,
// «2024-09»); what is due when depends on their ends.
import { monthsSpan } from '../text/dates/calendar.ts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

const PART = /^(\d{4})-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2]))$/;

/** A part of a calendar year: its first month (1 to 12) and its length in months. */
export interface PartOfYear {
  readonly year: number;
  readonly month: number;
  readonly months: 1 | 3 | 6;
}

/** A quarter, half-year or month as tables are entered; null for a whole year. */
export const partOfYear = (time: string): PartOfYear | null => {
  const [, year, quarter, half, month] = PART.exec(time) ?? [];
  if (quarter !== undefined) return { year: Number(year), month: Number(quarter) * 3 - 2, months: 3 };
  if (half !== undefined) return { year: Number(year), month: Number(half) * 6 - 5, months: 6 };
  return month === undefined ? null : { year: Number(year), month: Number(month), months: 1 };
};

/** The days of a time as tables write it, ISO dates, both inclusive; a school year lasts from September to August. */
export const daysOf = (time: string): Days => {
  const part = partOfYear(time);
  if (part !== null) return monthsSpan(part.year, part.month, part.months);
  const [first = time, second] = time.split('-');
  return second === undefined
    ? { from: `${first}-01-01`, to: `${first}-12-31` }
    : { from: `${first}-09-01`, to: `${second}-08-31` };
};

/** Whether the year is a school year. */
export const isSchoolYear = (time: string): boolean => time.includes('-') && partOfYear(time) === null;

/** The year that a time lies in; a year, calendar or school, is its own. */
export const wholeYear = (time: string): string => partOfYear(time)?.year.toString() ?? time;

/** The order of times: by their ends, and the whole of a year after its parts. */
export const byTime = (a: string, b: string): number => {
  if (a === b) return 0;
  const [left, right] = [daysOf(a), daysOf(b)];
  return left.to === right.to ? (left.from < right.from ? 1 : -1) : left.to < right.to ? -1 : 1;
};

/** The times that count for their year, in order: of its parts the last, and only where the year itself is not among them. */
export const lastOfYears = (times: readonly string[]): readonly string[] =>
  times
    .toSorted(byTime)
    .filter(
      (time, index, all) =>
        partOfYear(time) === null || daysOf(all[index + 1] ?? '9999').to.slice(0, 4) !== time.slice(0, 4),
    );
