// Weeks and thirds of a month, as deadlines count them.
import { addDays, type IsoDate, isoDate, lastDayOfMonth, monthsSpan, weekdayOf } from './calendar.ts';

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The Monday of the first week of a month, and of its last. */
const mondaysOf = ({ from, to }: Days): readonly [first: IsoDate, last: IsoDate] => {
  const [begins, ends] = [weekdayOf(from), weekdayOf(to)];
  return [
    addDays(from, begins <= THURSDAY ? 1 - begins : 8 - begins),
    addDays(to, ends >= THURSDAY ? 1 - ends : -6 - ends),
  ];
};
const THURSDAY = 4;

/**
 * The days of a month from one of its weeks to another, -1 being its last; null where it has no such days. Weeks run from Monday to
 * Sunday, and a week is of the month that has most of its days, its Thursday: so are the first and the last, and behind the last of
 * November comes the first of December. Of the first and the last the days of the other month do not count. What an act calls
 * the fifth week may be the days behind the fourth.
 */
export const weeksOf = (year: number, month: number, first: number, last: number): Days | null => {
  const { from, to } = monthsSpan(year, month);
  const [monday, lastMonday] = mondaysOf({ from, to });
  const mondayOf = (which: number): IsoDate => (which < 0 ? lastMonday : addDays(monday, 7 * (which - 1)));
  const [start, end] = [mondayOf(first), addDays(mondayOf(last), 6)];
  const [, begins = from] = [from, start].toSorted();
  const [ends = to] = [end, to].toSorted();
  return begins > ends ? null : { from: begins, to: ends };
};

/** The `n`-th ten days of a month, the third of them to its end. */
export const thirdOf = (year: number, month: number, n: number): Days => {
  const last = n === 3 ? lastDayOfMonth(year, month) : 10 * n;
  return { from: isoDate(year, month, 10 * n - 9) ?? '', to: isoDate(year, month, last) ?? '' };
};
