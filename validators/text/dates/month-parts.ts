// Weeks and thirds of a month, as deadlines count them.
import { addDays, type IsoDate, isoDate, lastDayOfMonth, monthsSpan, weekdayOf } from './calendar.ts';

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Weeks run from Monday to Sunday; the first of a month is the one that has most of its days in it. The last is its last seven days. */
export const weeksOf = (year: number, month: number, first: number, last: number): Days | null => {
  const { from, to } = monthsSpan(year, month);
  if (first < 0) return { from: addDays(to, -6), to };
  const day = weekdayOf(from);
  const monday = addDays(from, day <= 4 ? 1 - day : 8 - day);
  const [start, end] = [addDays(monday, 7 * (first - 1)), addDays(monday, 7 * last - 1)];
  const [, begins = from] = [from, start].toSorted();
  const [ends = to] = [end, to].toSorted();
  return begins > ends ? null : { from: begins, to: ends };
};

/** The `n`-th ten days of a month, the third of them to its end. */
export const thirdOf = (year: number, month: number, n: number): Days => {
  const last = n === 3 ? lastDayOfMonth(year, month) : 10 * n;
  return { from: isoDate(year, month, 10 * n - 9) ?? '', to: isoDate(year, month, last) ?? '' };
};
