// A deadline as days in a calendar, with every time it comes again. This is the one place that counts repetitions: the
// time line, the list of deadlines and the calendar file all ask it. What a deadline says beyond days stays in words.
import {
  addDays,
  dateParts,
  type IsoDate,
  lastDayOfMonth,
  monthsSpan,
  weekdayOf,
} from '../dates/calendar.ts';
import type { DateTerm, Days, Deadline, MonthSpan, RecurrenceTerm, Season, Term } from './model.ts';
import { monthDay, weekdayRule } from './rrule.ts';
import { SCHOOL_HALVES, SCHOOL_TERMS } from './school-year.ts';

/** How days come again: after so many days; or as whole months, or as one day, of every so many months. */
export type Series =
  | { readonly kind: 'days'; readonly step: number }
  | { readonly kind: 'months'; readonly step: number; readonly length: number }
  /** `day` -1 is the last day of the month; so is a day that a month does not have: «до 31 числа» in June is the 30th. */
  | { readonly kind: 'day'; readonly step: number; readonly day: number }
  /** As a day of the week of every so many months: «последняя среда месяца». */
  | {
      readonly kind: 'weekday';
      readonly step: number;
      readonly day: Extract<Season, { kind: 'weekday' }> & { readonly which: number };
    };

/** Days of a deadline, the first time where they come again. */
export interface Occasion extends Days {
  /** Null where they come once. */
  readonly series: Series | null;
  /** The last day on which a repetition may begin. */
  readonly until: IsoDate;
  /** Whether the deadline names days of its own; one that does not fills the period of the act. */
  readonly dated: boolean;
}

/** No act of this field plans further; without it a period «to 9999» would be counted day by day. */
const latest: IsoDate = '2100-12-31';

/** A month, counted from the beginning of the calendar. */
const monthOf = (date: IsoDate): number => {
  const { year, month } = dateParts(date) ?? { year: 1, month: 1 };
  return 12 * year + month - 1;
};
const yearAndMonth = (at: number): readonly [year: number, month: number] => [
  Math.floor(at / 12),
  (at % 12) + 1,
];

/** Whole months from `at` on. */
const wholeMonths = (at: number, length: number): Days => monthsSpan(...yearAndMonth(at), length);

/** One day of a month; see `Series`. */
const dayOf = (at: number, day: number): IsoDate => {
  const [year, month] = yearAndMonth(at);
  const last = lastDayOfMonth(year, month);
  return addDays(wholeMonths(at, 1).from, (day === -1 ? last : Math.min(day, last)) - 1);
};

/** A day of the week of a month: its first, second … or, -1, its last. */
const weekdayInMonth = (at: number, weekday: number, which: number): IsoDate => {
  const { from, to } = wholeMonths(at, 1);
  return which < 0
    ? addDays(to, -((weekdayOf(to) - weekday + 7) % 7))
    : addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + 7 * (which - 1));
};

const timeOf = ({ from, to }: Days, series: Series, times: number): Days => {
  if (series.kind === 'days')
    return { from: addDays(from, series.step * times), to: addDays(to, series.step * times) };
  const at = monthOf(from) + series.step * times;
  if (series.kind === 'months') return wholeMonths(at, series.length);
  const day =
    series.kind === 'weekday'
      ? weekdayInMonth(at, series.day.weekday, series.day.which)
      : dayOf(at, series.day);
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

const frequency = (unit: string, interval: number): readonly string[] => [
  `FREQ=${unit}`,
  ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
];

/**
 * The repetition as an RRULE (RFC 5545, 3.3.10) for the first days; null where there is none, or where no rule says it:
 * runs of months with a February are not of one length, and the 30th of every month has no number of its own.
 */
export const ruleOf = ({ from, series, until }: Occasion): string | null => {
  if (series === null) return null;
  const end = `UNTIL=${until.replaceAll('-', '')}`;
  const { step } = series;
  if (series.kind === 'days')
    return [...(step % 7 === 0 ? frequency('WEEKLY', step / 7) : frequency('DAILY', step)), end].join(';');
  const month = (monthOf(from) % 12) + 1;
  if (series.kind === 'months') {
    const hasFebruary = Array.from({ length: series.length }, (_, k) => (month + k) % 12).includes(2);
    return hasFebruary || step % 12 !== 0 ? null : [...frequency('YEARLY', step / 12), end].join(';');
  }
  if (series.kind === 'weekday')
    return [...frequency('MONTHLY', step), `BYDAY=${weekdayRule(series.day)}`, end].join(';');
  const byYear = step % 12 === 0;
  const day = monthDay(series.day, byYear ? month : null);
  if (day === null) return null;
  // Programs count «the last day» of every other year differently; of every so many months they agree.
  return byYear && day > 0
    ? [...frequency('YEARLY', step / 12), `BYMONTH=${month}`, `BYMONTHDAY=${day}`, end].join(';')
    : [...frequency('MONTHLY', step), `BYMONTHDAY=${day}`, end].join(';');
};

/** The days that two stretches of time have in common; null where there are none. */
export const commonDays = (a: Days, b: Days): Days | null => {
  const [, from = a.from] = [a.from, b.from].toSorted();
  const [to = a.to] = [a.to, b.to].toSorted();
  return from > to ? null : { from, to };
};

const once = ({ from, to }: Days, dated = true): Occasion => ({ from, to, series: null, until: to, dated });

/** «До 1 марта»: the day itself. «До 2024 года» has two readings, of which the earlier is safe. */
const ofDate = ({ from, to, limit }: DateTerm): Occasion => once({ from, to: limit === 'until' ? from : to });

/** A run of months in every year: the first run that ends within the time, repeated every so many years. */
const ofMonths = (span: MonthSpan, every: number, { from, to }: Days): Occasion | null => {
  const length = ((span.to - span.from + 12) % 12) + 1;
  const january = monthOf(from) - (monthOf(from) % 12);
  for (let year = january; year <= monthOf(to); year += 12) {
    const first = wholeMonths(year + span.from - 1, length);
    if (first.to < from) continue;
    if (first.from > to) return null;
    return { ...first, series: { kind: 'months', step: 12 * every, length }, until: to, dated: true };
  }
  return null;
};

/** The first such day on or after `from`: of its month, of the last month of a unit, or of the month that follows one. */
const firstDay = (
  { month, day, following }: Extract<Season, { kind: 'day' }>,
  step: number,
  { from, to }: Days,
): IsoDate | null => {
  const isTurn = (at: number): boolean => {
    if (month !== null) return month === (at % 12) + 1;
    return (following === true ? at % 12 : (at + 1) % 12) % Math.min(step, 12) === 0;
  };
  for (let at = monthOf(from); at <= monthOf(to); at += 1) {
    const found = isTurn(at) ? dayOf(at, day) : null;
    if (found !== null && found >= from && found <= to) return found;
  }
  return null;
};

/** Months in a unit that is counted in months. */
const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'school-year': 12 } as const;

/** Months from one time to the next; a unit shorter than a month comes every month. */
const stepOf = ({ times, every, unit }: RecurrenceTerm): number =>
  unit === 'day' || unit === 'week' ? 1 : Math.max(1, Math.floor((monthsIn[unit] * every) / times));

/** The months with which the shares of a school year end: a half, a term, else so many of its nine months. Nothing falls due in summer. */
const schoolEnds = (times: number): readonly number[] => {
  const parts = times === 2 ? SCHOOL_HALVES : times === 4 ? SCHOOL_TERMS : null;
  if (parts !== null) return parts.map(([month, length]) => month + length - 1);
  const shares = Array.from({ length: times }, (_, k) => Math.max(1, Math.floor((9 * (k + 1)) / times)));
  return [...new Set(shares)].map((share) => ((share + 7) % 12) + 1);
};

/** «Раз в четверть»: by the last day of each share, in every school year of its own. */
const ofSchoolYear = ({ times, every }: RecurrenceTerm, span: Days): readonly Occasion[] =>
  schoolEnds(times)
    .flatMap((month): Occasion[] => {
      const day = firstDay({ kind: 'day', month, day: -1, limit: 'until' }, 12, span);
      const series = { kind: 'day', step: 12 * every, day: -1 } as const;
      return day === null ? [] : [{ from: day, to: day, series, until: span.to, dated: true }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));

/** «Ежеквартально», «2 раза в год»: by the last day of each share of the unit. */
const ofUnit = (term: RecurrenceTerm, span: Days): Occasion | null => {
  const { times, every, unit } = term;
  const { to: until } = span;
  if (unit === 'day' || unit === 'week') {
    const step = Math.max(1, Math.floor((unit === 'week' ? 7 * every : every) / times));
    const day = addDays(span.from, step - 1);
    return day > until ? null : { from: day, to: day, series: { kind: 'days', step }, until, dated: true };
  }
  const step = stepOf(term);
  // A share ends with a month that its length divides, counted from the first of the year.
  const endsAt = (at: number): boolean => ((at % 12) + 1) % Math.min(step, 12) === 0;
  for (let at = monthOf(span.from); at <= monthOf(until); at += 1) {
    if (!endsAt(at)) continue;
    const day = dayOf(at, -1);
    return day > until
      ? null
      : { from: day, to: day, series: { kind: 'day', step, day: -1 }, until, dated: true };
  }
  return null;
};

/** «По средам», «последняя среда месяца»: from the first such day on. */
const ofWeekday = (
  day: Extract<Season, { kind: 'weekday' }>,
  every: number,
  { from, to: until }: Days,
): Occasion | null => {
  const { weekday, which } = day;
  if (which === null) {
    const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
    const series = { kind: 'days', step: 7 * every } as const;
    return first > until ? null : { from: first, to: first, series, until, dated: true };
  }
  const series = { kind: 'weekday', step: every, day: { ...day, which } } as const;
  for (let at = monthOf(from); at <= monthOf(until); at += 1) {
    const first = weekdayInMonth(at, weekday, which);
    if (first >= from && first <= until) return { from: first, to: first, series, until, dated: true };
  }
  return null;
};

const ofRecurrence = (term: RecurrenceTerm, period: Days): readonly Occasion[] => {
  const from = term.since !== null && term.since > period.from ? term.since : period.from;
  const to = term.until !== null && term.until < period.to ? term.until : period.to;
  const span = { from, to };
  const { season, every } = term;
  if (season === null && term.unit === 'school-year') return ofSchoolYear(term, span);
  if (season === null) return [ofUnit(term, span)].filter((found) => found !== null);
  if (season.kind === 'months') return season.spans.flatMap((months) => ofMonths(months, every, span) ?? []);
  if (season.kind === 'weekday') return [ofWeekday(season, every, span)].filter((found) => found !== null);
  const step = season.month === null ? stepOf(term) : 12 * every;
  const first = firstDay(season, step, span);
  if (first === null) return [];
  return [{ from: first, to: first, series: { kind: 'day', step, day: season.day }, until: to, dated: true }];
};

/** «В течение года»: the year is that of the plan, of which no more counts than the time of the act. */
const isWholeYear = ({ precision, limit }: DateTerm): boolean =>
  limit === 'during' && (precision === 'year' || precision === 'school-year');

const ofTerm = (term: Term, period: Days | null, lent: boolean): readonly Occasion[] => {
  if (term.kind === 'date')
    return [
      lent && isWholeYear(term)
        ? once((period === null ? null : commonDays(term, period)) ?? term)
        : ofDate(term),
    ];
  if (term.kind === 'range') return [once(term)];
  if (period === null) return [];
  if (term.kind !== 'recurrence') return [once(period, false)];
  const found = ofRecurrence(term, period);
  return found.length > 0 ? found : [once(period, false)];
};

/** «В течение учебного года, по средам»: the time within which something comes again, and no deadline beside it. */
const isFrame = (term: Term, lent: boolean): boolean =>
  term.kind === 'open'
    ? term.scope !== 'constant' && term.scope !== 'once'
    : term.kind === 'date' && lent && isWholeYear(term);

/**
 * The days of a deadline.
 * @param period the time in which the act holds, with which deadlines without an end of their own end; without it,
 *               deadlines that name no days of their own have none
 */
export const occasionsOf = ({ terms, within: plan }: Deadline, period: Days | null): readonly Occasion[] => {
  const within = period === null ? null : { from: period.from, to: period.to < latest ? period.to : latest };
  const recurs = terms.some(({ kind }) => kind === 'recurrence');
  return terms
    .filter((term) => !(recurs && isFrame(term, plan !== undefined)))
    .flatMap((term) => ofTerm(term, within, plan !== undefined));
};
