// How the days of a deadline come again: the times themselves, and the rule that says them to a calendar program.
import {
  addDays,
  dateParts,
  type IsoDate,
  lastDayOfMonth,
  monthsSpan,
  weekdayOf,
} from '../../dates/calendar.ts';
import { thirdOf, weeksOf } from '../../dates/month-parts.ts';
import { workdayOfMonth } from '../../dates/workdays.ts';
import type { DayOfYear, Days, Season } from '../model.ts';
import { monthDay, weekdayRule } from './rrule.ts';

/** How days come again: after so many days; or as whole months, or as one day, of every so many months. */
export type Series =
  | { readonly kind: 'days'; readonly step: number }
  | { readonly kind: 'months'; readonly step: number; readonly length: number }
  /** `day` -1 is the last day of the month; so is a day that a month does not have: «до 31 числа» in June is the 30th. */
  | { readonly kind: 'day'; readonly step: number; readonly day: number; readonly last?: number }
  /** As the same days of every so many months. */
  | { readonly kind: 'stretch'; readonly step: number; readonly of: Extract<Season, { kind: 'days' }> }
  /** As a day of the week of every so many months: «последняя среда месяца». */
  | {
      readonly kind: 'weekday';
      readonly step: number;
      readonly day: Extract<Season, { kind: 'weekday' }> & { readonly which: number };
    }
  /** As a week, ten days or a working day of every so many months. */
  | { readonly kind: 'part'; readonly step: number; readonly of: Extract<Season, { kind: 'part' }> };

/** Days of a deadline, the first time where they come again. */
export interface Occasion extends Days {
  /** Null where they come once. */
  readonly series: Series | null;
  /** The last day on which a repetition may begin. */
  readonly until: IsoDate;
  /** Whether the deadline names days of its own; one that does not fills the period of the act. */
  readonly dated: boolean;
}

/** A month, counted from the beginning of the calendar. */
export const monthOf = (date: IsoDate): number => {
  const { year, month } = dateParts(date) ?? { year: 1, month: 1 };
  return 12 * year + month - 1;
};
const yearAndMonth = (at: number): readonly [year: number, month: number] => [
  Math.floor(at / 12),
  (at % 12) + 1,
];

/** Whole months from `at` on. */
export const wholeMonths = (at: number, length: number): Days => monthsSpan(...yearAndMonth(at), length);

/** One day of a month; see `Series`. */
export const dayOf = (at: number, day: number): IsoDate => {
  const [year, month] = yearAndMonth(at);
  const last = lastDayOfMonth(year, month);
  return addDays(wholeMonths(at, 1).from, (day === -1 ? last : Math.min(day, last)) - 1);
};

/** A day of a month, or days in a row; `last` before `day` is of the next month. */
export const daysFrom = (
  at: number,
  { day, last = day }: { readonly day: number; readonly last?: number },
): Days => ({ from: dayOf(at, day), to: dayOf(last < day ? at + 1 : at, last) });

/** A day of the week of a month: its first, second … or, -1, its last. */
export const weekdayInMonth = (at: number, weekday: number, which: number): IsoDate => {
  const { from, to } = wholeMonths(at, 1);
  return which < 0
    ? addDays(to, -((weekdayOf(to) - weekday + 7) % 7))
    : addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (which - 1));
};

/** The `which`-th such day of the week of a month of a year, -1 the last; null where the month has not so many. */
export const weekdayOfMonth = (
  year: number,
  month: number,
  weekday: number,
  which: number,
): IsoDate | null => {
  const at = 12 * year + month - 1;
  const day = weekdayInMonth(at, weekday, which);
  return day <= wholeMonths(at, 1).to ? day : null;
};

/** Days of every year, the first of them in the month `at`. */
export const stretchFrom = (at: number, { from, to }: Extract<Season, { kind: 'days' }>): Days => {
  const over = to.month < from.month || (to.month === from.month && to.day < from.day);
  const months = to.month - from.month + (over ? 12 : 0);
  return { from: dayOf(at, from.day), to: dayOf(at + months, to.day) };
};

const isLeapDay = ({ month, day }: DayOfYear): boolean => month === 2 && day > 28;

/** Whether days in a row are as many in every year: none of them is at the end of a February. */
const isOfOneLength = ({ from, to }: Extract<Season, { kind: 'days' }>): boolean => {
  const ends = ({ month, day }: DayOfYear): number => 100 * month + day;
  const [first, last] = [ends(from), ends(to)];
  const overFebruary = first > last ? first <= 228 || last > 228 : first <= 228 && last > 228;
  return !overFebruary && !isLeapDay(from) && !isLeapDay(to);
};

/** A week, ten days or a working day of a month; null where it has not so many. */
export const partOfMonth = (
  at: number,
  { part, which, weekday = 1 }: Extract<Season, { kind: 'part' }>,
): Days | null => {
  const [year, month] = yearAndMonth(at);
  if (part === 'weekday') {
    const date = weekdayOfMonth(year, month, weekday, which);
    return date === null ? null : { from: date, to: date };
  }
  if (part === 'week') return weeksOf(year, month, which, which);
  if (part === 'third') return thirdOf(year, month, which < 0 ? 3 : which);
  const day = workdayOfMonth(year, month, which);
  return day === null ? null : { from: day, to: day };
};

const timeOf = ({ from, to }: Days, series: Series, times: number): Days => {
  if (series.kind === 'days')
    return { from: addDays(from, series.step * times), to: addDays(to, series.step * times) };
  const at = monthOf(from) + series.step * times;
  if (series.kind === 'stretch') return stretchFrom(at, series.of);
  if (series.kind === 'part') {
    const month = monthOf(to) + series.step * times;
    return partOfMonth(month, series.of) ?? wholeMonths(month, 1);
  }
  if (series.kind === 'months') return wholeMonths(at, series.length);
  if (series.kind === 'day') return daysFrom(at, series);
  const day = weekdayInMonth(at, series.day.weekday, series.day.which);
  return { from: day, to: day };
};

/** The times of an occasion, in order: all of them, or the first `most`. */
export const timesOf = (occasion: Occasion, most = Number.POSITIVE_INFINITY): readonly Days[] => {
  const { from, to, series, until } = occasion;
  const times: Days[] = [{ from, to }];
  while (series !== null && times.length < most) {
    const next = timeOf(occasion, series, times.length);
    if (next.from > until) break;
    times.push(next);
  }
  return times;
};

const SHORTEST_MONTH = 28;

const frequency = (unit: string, interval: number): readonly string[] => [
  `FREQ=${unit}`,
  ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
];

/**
 * The repetition as an RRULE (RFC 5545, 3.3.10) for the first days; null where there is none, or where no rule says it:
 * runs of months with a February are not of one length, and the 30th of every month has no number of its own.
 */
export const ruleOf = ({ from, series, until }: Occasion): string | null => {
  if (series === null || series.kind === 'part') return null;
  const end = `UNTIL=${until.replaceAll('-', '')}`;
  const { step } = series;
  if (series.kind === 'days')
    return [...(step % 7 === 0 ? frequency('WEEKLY', step / 7) : frequency('DAILY', step)), end].join(';');
  const month = (monthOf(from) % 12) + 1;
  if (series.kind === 'months') {
    const hasFebruary = Array.from({ length: series.length }, (_, k) => (month + k) % 12).includes(2);
    return hasFebruary || step % 12 !== 0 ? null : [...frequency('YEARLY', step / 12), end].join(';');
  }
  if (series.kind === 'stretch') {
    const { from: first } = series.of;
    return isOfOneLength(series.of)
      ? [...frequency('YEARLY', step / 12), `BYMONTH=${first.month}`, `BYMONTHDAY=${first.day}`, end].join(
          ';',
        )
      : null;
  }
  if (series.kind === 'weekday')
    return [...frequency('MONTHLY', step), `BYDAY=${weekdayRule(series.day)}`, end].join(';');
  const { last = series.day } = series;
  // Days in a row at the end of a month are not as many in every one.
  if (last !== series.day && (last < series.day || last > SHORTEST_MONTH)) return null;
  const byYear = step % 12 === 0;
  const day = monthDay(series.day, byYear ? month : null);
  if (day === null) return null;
  // Programs count «the last day» of every other year differently; of every so many months they agree.
  return byYear && day > 0
    ? [...frequency('YEARLY', step / 12), `BYMONTH=${month}`, `BYMONTHDAY=${day}`, end].join(';')
    : [...frequency('MONTHLY', step), `BYMONTHDAY=${day}`, end].join(';');
};
