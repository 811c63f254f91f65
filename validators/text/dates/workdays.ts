// Working days, as the Labour Code has them (articles 111 and 112): which days the government moves in a year is not known here,
// and a month with such a day may work a day later than is counted.
import { addDays, dateParts, type IsoDate, isoDate, lastDayOfMonth, weekdayOf } from './calendar.ts';

const FRIDAY = 5;
const HOLIDAYS = new Set(
  '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'.split(' '),
);

const isHoliday = (date: IsoDate): boolean => HOLIDAYS.has(date.slice(5));

/** A holiday on a Saturday or Sunday, but for those of January, is taken on the Monday after it. */
const isMovedTo = (date: IsoDate): boolean =>
  weekdayOf(date) === 1 &&
  [addDays(date, -1), addDays(date, -2)].some((day) => isHoliday(day) && dateParts(day)?.month !== 1);

const isWorkday = (date: IsoDate): boolean =>
  weekdayOf(date) <= FRIDAY && !isHoliday(date) && !isMovedTo(date);

/** The `n`-th working day of a month, -1 the last; null where it has not so many. */
export const workdayOfMonth = (year: number, month: number, n: number): IsoDate | null => {
  const days = Array.from({ length: lastDayOfMonth(year, month) }, (_, k) => isoDate(year, month, k + 1))
    .filter((day) => day !== null)
    .filter(isWorkday);
  return days.at(n < 0 ? n : n - 1) ?? null;
};
