// A recurring deadline as an RRULE value (RFC 5545, section 3.3.10), for calendars and open data.

import { schoolEnds } from '../days/school-parts.ts';
import type { MonthSpan, Pattern, RecurrenceUnit, Season } from '../model.ts';

/** Length of a unit in months; weeks and days have none. */
export const MONTHS_IN: Readonly<Record<RecurrenceUnit, number | null>> = {
  day: null,
  week: null,
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  'school-year': 12,
};

const DAYS_IN_YEAR = 365;

interface Base {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
}

// A number of times that does not divide the period into months comes as the nearest shorter step of weeks or days.
const baseOf = ({ times, every, unit }: Pattern): Base => {
  const months = MONTHS_IN[unit];
  if (months === null) {
    const days = (unit === 'week' ? 7 : 1) * every;
    if (times > 1) return { freq: 'DAILY', interval: Math.max(1, Math.floor(days / times)) };
    return { freq: unit === 'week' ? 'WEEKLY' : 'DAILY', interval: every };
  }
  const total = months * every;
  if (total % times === 0) {
    const step = total / times;
    return step % 12 === 0 ? { freq: 'YEARLY', interval: step / 12 } : { freq: 'MONTHLY', interval: step };
  }
  const days = Math.floor((total * DAYS_IN_YEAR) / 12 / times);
  if (days >= 7) return { freq: 'WEEKLY', interval: Math.floor(days / 7) };
  return { freq: 'DAILY', interval: Math.max(1, days) };
};

/** The months of spans, each once, in the order of the year. */
const monthsOf = (spans: readonly MonthSpan[]): readonly number[] => {
  const months = spans.flatMap(({ from, to }) =>
    Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, k) => ((from - 1 + k) % 12) + 1),
  );
  return [...new Set(months)].toSorted((a, b) => a - b);
};

/**
 * The day of a month as a rule names it. RFC 5545 leaves a month out that does not have the day, where a deadline means its
 * last; null where no one number says that.
 */
export const monthDay = (day: number, month: number | null): number | null => {
  if (day <= 28) return day;
  if (day === 31 || month === 2) return -1;
  return month === null ? null : day;
};

const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A day of the week as BYDAY names it: `WE`, `-1WE`. */
export const weekdayRule = ({ weekday, which }: Extract<Season, { kind: 'weekday' }>): string =>
  `${which ?? ''}${WEEKDAY_CODES[weekday - 1] ?? ''}`;

/** The part of a month as a rule names it: by its first day, of a week by its Thursday, which is always of the month. */
const partRule = ({ part, which, weekday = 1 }: Extract<Season, { kind: 'part' }>): readonly string[] => {
  if (part === 'weekday') return [`BYDAY=${weekdayRule({ kind: 'weekday', weekday, which })}`];
  if (part === 'workday') return ['BYDAY=MO,TU,WE,TH,FR', `BYSETPOS=${which}`];
  if (part === 'third') return [`BYMONTHDAY=${which < 0 ? 21 : 10 * which - 9}`];
  return [`BYDAY=${which}TH`];
};

/** The months of a year that are such ones of a unit: the last of every quarter. */
const monthsOfUnit = (unit: RecurrenceUnit, ofMonth: number): readonly number[] => {
  const length = MONTHS_IN[unit] ?? 1;
  const first = ofMonth < 0 ? length : ofMonth;
  return Array.from({ length: 12 / length }, (_, k) => first + k * length);
};

/** The month of its unit that a season without a named month is of: 1, «последняя декада квартала» -1; null where every month is one. */
const monthInUnit = (season: Season | null): number | null => {
  if (season?.kind === 'part') return season.month !== null ? null : season.which < 0 ? -1 : 1;
  if (season?.kind === 'weekday')
    return season.which === null ? null : (season.ofMonth ?? (season.which < 0 ? -1 : 1));
  if (season?.kind !== 'day' || season.month !== null) return null;
  // «Месяца, следующего за отчётным кварталом»: the first of the next.
  return season.following === true ? 1 : (season.ofMonth ?? null);
};

/** The days on which what comes so often in a month is due: the last of each share; null where other rules say it. */
export const daysOfShares = ({
  unit,
  every,
  times,
  season,
}: Pick<Pattern, 'unit' | 'every' | 'times' | 'season'>): readonly number[] | null =>
  unit === 'month' &&
  every === 1 &&
  times > 1 &&
  times <= MOST_SHARES &&
  (season === null || season.kind === 'months')
    ? Array.from({ length: times }, (_, k) => (k === times - 1 ? -1 : Math.floor((30 * (k + 1)) / times)))
    : null;
const MOST_SHARES = 4;

/** The months in which what comes so often in a school year is due: no rule names its terms, and in summer there are none. Null for the rest. */
const monthsOfSchool = ({ unit, every, times, season }: Pattern): readonly number[] | null =>
  unit === 'school-year' && every === 1 && times > 1 && season === null
    ? schoolEnds(times).toSorted((a, b) => a - b)
    : null;

/** The RRULE value of a pattern: FREQ first, then INTERVAL (unless 1), UNTIL, BYMONTH, BYMONTHDAY, BYDAY. */
export const rruleOf = (pattern: Pattern): string => {
  const { season, unit, every, until } = pattern;
  const yearly: Base = { freq: 'YEARLY', interval: MONTHS_IN[unit] === 12 ? every : 1 };
  const isOfMonth =
    season?.kind === 'weekday' || (season?.kind === 'part' && season.month === null) || unit === 'month';
  const byYear = season !== null && MONTHS_IN[unit] !== null && !isOfMonth;
  const named = season?.kind === 'day' ? season.month !== null : byYear;
  const isOfMonths = every === 1 && (unit === 'quarter' || unit === 'half-year');
  const ofUnit = isOfMonths ? monthInUnit(season) : null;
  const shares = daysOfShares(pattern);
  const school = monthsOfSchool(pattern);
  const isMonthly = ofUnit !== null || shares !== null || school?.length === pattern.times;
  const monthly: Base = { freq: 'MONTHLY', interval: 1 };
  const { freq, interval } = named ? yearly : isMonthly ? monthly : baseOf(pattern);
  const parts = [`FREQ=${freq}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (until !== null) parts.push(`UNTIL=${until.replaceAll('-', '')}`);
  if (season?.kind === 'months') parts.push(`BYMONTH=${monthsOf(season.spans).join(',')}`);
  if (school !== null) parts.push(`BYMONTH=${school.join(',')}`);
  if (ofUnit !== null) parts.push(`BYMONTH=${monthsOfUnit(unit, ofUnit).join(',')}`);
  if (season?.kind === 'day') {
    if (season.month !== null) parts.push(`BYMONTH=${season.month}`);
    parts.push(`BYMONTHDAY=${monthDay(season.day, season.month) ?? season.day}`);
  }
  if (shares !== null) parts.push(`BYMONTHDAY=${shares.join(',')}`);
  if (season?.kind === 'part') {
    if (season.month !== null) parts.push(`BYMONTH=${season.month}`);
    parts.push(...partRule(season));
  }
  if (season?.kind === 'days') parts.push(`BYMONTH=${season.from.month}`, `BYMONTHDAY=${season.from.day}`);
  if (pattern.months !== undefined) parts.push(`BYMONTH=${monthsOf(pattern.months).join(',')}`);
  if (season?.kind === 'weekday') parts.push(`BYDAY=${weekdayRule(season)}`);
  return parts.join(';');
};
