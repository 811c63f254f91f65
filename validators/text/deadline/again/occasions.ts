// A deadline as days in a calendar, with every time it comes again. This is the one place that counts repetitions: the
// time line, the list of deadlines and the calendar file all ask it. What a deadline says beyond days stays in words.
import { addDays, type IsoDate, weekdayOf } from '../../dates/calendar.ts';
import { schoolEnds } from '../days/school-parts.ts';
import type { DateTerm, Days, Deadline, MonthSpan, Parity, RecurrenceTerm, Season, Term } from '../model.ts';
import { daysOfShares } from './rrule.ts';
import {
  dayOf,
  daysFrom,
  monthOf,
  type Occasion,
  partOfMonth,
  type Series,
  stretchFrom,
  weekdayInMonth,
  wholeMonths,
} from './series.ts';

/** No act of this field plans further; without it a period «to 9999» would be counted day by day. */
const latest: IsoDate = '2100-12-31';

/** The days that two stretches of time have in common; null where there are none. */
export const commonDays = (a: Days, b: Days): Days | null => {
  const [, from = a.from] = [a.from, b.from].toSorted();
  const [to = a.to] = [a.to, b.to].toSorted();
  return from > to ? null : { from, to };
};

const once = ({ from, to }: Days, dated = true): Occasion => ({ from, to, series: null, until: to, dated });

/** «До 1 марта»: the day itself. «До 2024 года» has two readings, of which the earlier is safe. */
const ofDate = ({ from, to, limit }: DateTerm): Occasion => once({ from, to: limit === 'until' ? from : to });

/** A run of months in every year: the first run that ends within the time, repeated every so many years from the `anchor` on. */
const ofMonths = (
  span: MonthSpan,
  every: number,
  { from, to }: Days,
  anchor: IsoDate = from,
): Occasion | null => {
  const length = ((span.to - span.from + 12) % 12) + 1;
  const begins = monthOf(anchor) - (monthOf(anchor) % 12);
  let step = 12;
  for (let year = begins; year <= monthOf(to); year += step) {
    const first = wholeMonths(year + span.from - 1, length);
    if (first.to < anchor) continue;
    step = 12 * every;
    if (first.to < from) continue;
    if (first.from > to) return null;
    return { ...first, series: { kind: 'months', step: 12 * every, length }, until: to, dated: true };
  }
  return null;
};

/** Days in a row of every year: the first that end within the time. */
const ofDays = (
  of: Extract<Season, { kind: 'days' }>,
  every: number,
  { from, to }: Days,
): Occasion | null => {
  for (let at = monthOf(from) - 12; at <= monthOf(to); at += 1) {
    if ((at % 12) + 1 !== of.from.month) continue;
    const first = stretchFrom(at, of);
    if (first.to < from || first.from > to) continue;
    return { ...first, series: { kind: 'stretch', step: 12 * every, of }, until: to, dated: true };
  }
  return null;
};

/** The first such day, or days in a row, within the time: of its month, of the last month of a unit, or of the month that follows one. */
const firstDays = (
  season: Extract<Season, { kind: 'day' }>,
  step: number,
  { from, to }: Days,
): Days | null => {
  const { month, following, ofMonth } = season;
  const isTurn = (at: number): boolean => {
    if (month !== null) return month === (at % 12) + 1;
    if (ofMonth !== undefined && ofMonth > 0) return at % Math.min(step, 12) === ofMonth - 1;
    return (following === true ? at % 12 : (at + 1) % 12) % Math.min(step, 12) === 0;
  };
  // Days that began in the month before may go on in the first.
  for (let at = monthOf(from) - 1; at <= monthOf(to); at += 1) {
    const found = isTurn(at) ? daysFrom(at, season) : null;
    if (found !== null && found.to >= from && found.from <= to) return found;
  }
  return null;
};

/** Months in a unit that is counted in months. */
const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'school-year': 12 } as const;

/** Months from one time to the next; a unit shorter than a month comes every month. */
const stepOf = ({ times, every, unit }: RecurrenceTerm): number =>
  unit === 'day' || unit === 'week' ? 1 : Math.max(1, Math.floor((monthsIn[unit] * every) / times));

/** «Раз в четверть»: by the last day of each share, in every school year of its own. */
const ofSchoolYear = ({ times, every }: RecurrenceTerm, span: Days): readonly Occasion[] =>
  schoolEnds(times)
    .flatMap((month): Occasion[] => {
      const days = firstDays({ kind: 'day', month, day: -1, limit: 'until' }, 12, span);
      const series = { kind: 'day', step: 12 * every, day: -1 } as const;
      return days === null ? [] : [{ ...days, series, until: span.to, dated: true }];
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

type Weekday = Extract<Season, { kind: 'weekday' }>;

/** «По средам»: from the first such day on. */
const ofEveryWeek = ({ weekday }: Weekday, every: number, { from, to: until }: Days): Occasion | null => {
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const series = { kind: 'days', step: 7 * every } as const;
  return first > until ? null : { from: first, to: first, series, until, dated: true };
};

/** «Последняя среда месяца», «первый понедельник квартала»: from the first month on in which it may fall. */
const ofMonthly = (
  day: Weekday & { readonly which: number },
  step: number,
  isTurn: (at: number) => boolean,
  { from, to: until }: Days,
): Occasion | null => {
  for (let at = monthOf(from); at <= monthOf(until); at += 1) {
    const first = isTurn(at) ? weekdayInMonth(at, day.weekday, day.which) : from;
    if (!isTurn(at) || first < from || first > until) continue;
    return { from: first, to: first, series: { kind: 'weekday', step, day }, until, dated: true };
  }
  return null;
};

/** Which month of a unit of so many months a day of the week is of, counted from 0. */
const monthInUnit = ({ which, ofMonth }: Weekday, months: number): number => {
  const named = ofMonth ?? (which !== null && which < 0 ? -1 : 1);
  return named < 0 ? months - 1 : named - 1;
};

const monthsOfSpans = (spans: readonly MonthSpan[]): readonly number[] =>
  spans.flatMap(({ from, to }) =>
    Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, k) => ((from - 1 + k) % 12) + 1),
  );

/** Every stretch of the time that lies in some months of the year. */
const stretchesIn = (spans: readonly MonthSpan[], { from, to }: Days): readonly Days[] =>
  Array.from({ length: Math.max(0, Math.ceil((monthOf(to) - monthOf(from)) / 12) + 2) }, (_, k) => k).flatMap(
    (year) =>
      spans.flatMap((span) => {
        const length = ((span.to - span.from + 12) % 12) + 1;
        const january = monthOf(from) - (monthOf(from) % 12) - 12;
        return commonDays(wholeMonths(january + 12 * year + span.from - 1, length), { from, to }) ?? [];
      }),
  );

const ofWeekday = (day: Weekday, term: RecurrenceTerm, span: Days): readonly (Occasion | null)[] => {
  const { which } = day;
  const { every, unit, months: only } = term;
  if (which === null)
    return only === undefined
      ? [ofEveryWeek(day, every, span)]
      : stretchesIn(only, span).map((days) => ofEveryWeek(day, every, days));
  const own = { ...day, which };
  if (only !== undefined)
    return monthsOfSpans(only).map((month) => ofMonthly(own, 12, (at) => (at % 12) + 1 === month, span));
  const months = unit === 'day' || unit === 'week' ? 1 : monthsIn[unit];
  const isTurn = (at: number): boolean => (at % 12) % months === monthInUnit(day, months);
  return [ofMonthly(own, months * every, isTurn, span)];
};

/** A day of every month, in some months of the year only. */
const ofDayIn = (
  season: Extract<Season, { kind: 'day' }>,
  only: readonly MonthSpan[],
  span: Days,
): readonly (Occasion | null)[] => monthsOfSpans(only).map((month) => ofDay({ ...season, month }, 12, span));

const ofDay = (season: Extract<Season, { kind: 'day' }>, step: number, span: Days): Occasion | null => {
  const first = firstDays(season, step, span);
  const { day, last } = season;
  const series: Series = { kind: 'day', step, day, ...(last === undefined ? {} : { last }) };
  return first === null ? null : { ...first, series, until: span.to, dated: true };
};

/** «Раз в два года, начиная с сентября 2025 года»: in that month, of every other year. */
const ofYearsFrom = ({ since, unit, times, every }: RecurrenceTerm, span: Days): Occasion | null => {
  if (since === null || unit !== 'year' || times !== 1 || every === 1) return null;
  const month = (monthOf(since) % 12) + 1;
  return month === 1
    ? null
    : ofMonths({ from: month, to: month }, every, span, wholeMonths(monthOf(since), 1).from);
};

/** «Последняя декада квартала», «первая неделя сентября»: in its month, or in the first or last month of the unit. */
const ofPart = (
  season: Extract<Season, { kind: 'part' }>,
  { unit, every }: RecurrenceTerm,
  { from, to: until }: Days,
): Occasion | null => {
  const length = unit === 'day' || unit === 'week' ? 1 : monthsIn[unit];
  const inUnit = season.month === null ? (season.which < 0 ? length - 1 : 0) : season.month - 1;
  for (let at = monthOf(from); at <= monthOf(until); at += 1) {
    const days = at % length === inUnit ? partOfMonth(at, season) : null;
    if (days === null || days.to < from || days.from > until) continue;
    return { ...days, series: { kind: 'part', step: length * every, of: season }, until, dated: true };
  }
  return null;
};

const ofSeason = (season: Season, term: RecurrenceTerm, span: Days): readonly (Occasion | null)[] => {
  const { every, unit, months: only } = term;
  if (season.kind === 'weekday') return ofWeekday(season, term, span);
  if (season.kind === 'part') {
    if (only === undefined) return [ofPart(season, term, span)];
    return monthsOfSpans(only).map((month) => ofPart({ ...season, month }, { ...term, unit: 'year' }, span));
  }
  if (season.kind === 'days') return [ofDays(season, every, span)];
  if (season.kind === 'day') {
    if (only !== undefined) return ofDayIn(season, only, span);
    return [ofDay(season, season.month === null ? stepOf(term) : 12 * every, span)];
  }
  // «Ежемесячно, с сентября по май»: each of the months.
  const spans =
    unit === 'month' && every === 1
      ? monthsOfSpans(season.spans).map((month) => ({ from: month, to: month }))
      : season.spans;
  return spans.map((months) => ofMonths(months, unit === 'month' ? 1 : every, span));
};

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** «По чётным годам»: the first time in such a year, and every other year from then on. */
const ofEveryOther = (term: RecurrenceTerm, years: Parity, span: Days): readonly Occasion[] => {
  const { every, unit, season } = term;
  const isTurn = (one: Occasion | null): boolean =>
    one !== null && yearOf(one.from) % 2 === (years === 'even' ? 0 : 1);
  const from = (later: number): Days =>
    later === 0 ? span : { from: `${yearOf(span.from) + later}-01-01`, to: span.to };
  const times = [0, 1, 2].map(from).map((days) => {
    if (days.from > days.to) return [];
    if (season !== null) return ofSeason(season, term, days);
    return [ofMonths({ from: 1, to: 12 }, every, days)];
  });
  const most = Math.max(...times.map(({ length }) => length));
  return unit !== 'year'
    ? []
    : Array.from({ length: most }, (_, n) => times.map((found) => found[n] ?? null).find(isTurn)).flatMap(
        (one) => one ?? [],
      );
};

const ofRecurrence = (term: RecurrenceTerm, period: Days): readonly Occasion[] => {
  const from = term.since !== null && term.since > period.from ? term.since : period.from;
  const to = term.until !== null && term.until < period.to ? term.until : period.to;
  const span = { from, to };
  const { season, unit, years } = term;
  if (years !== undefined) return ofEveryOther({ ...term, since: null }, years, span);
  if (season === null && unit === 'school-year') return ofSchoolYear(term, span);
  const shares = season === null ? daysOfShares(term) : null;
  if (shares !== null)
    return shares.flatMap((day) => ofDay({ kind: 'day', month: null, day, limit: 'until' }, 1, span) ?? []);
  const found =
    season === null ? [ofYearsFrom(term, span) ?? ofUnit(term, span)] : ofSeason(season, term, span);
  return found.filter((occasion) => occasion !== null);
};

/** «В течение года»: the year is that of the plan, of which no more counts than the time of the act. */
const isWholeYear = ({ precision, limit }: DateTerm): boolean =>
  limit === 'during' && (precision === 'year' || precision === 'school-year');

/** «С января 2026 года, постоянно», «с сентября, по мере поступления»: from that day on. */
const openDays = (term: Term, period: Days): Days =>
  (term.kind === 'open' || term.kind === 'event') && term.since !== undefined
    ? (commonDays({ from: term.since, to: period.to }, period) ?? period)
    : period;

const ofTerm = (term: Term, period: Days | null, lent: boolean): readonly Occasion[] => {
  if (term.kind === 'date')
    return [
      lent && isWholeYear(term)
        ? once((period === null ? null : commonDays(term, period)) ?? term)
        : ofDate(term),
    ];
  if (term.kind === 'range') return [once(term)];
  if (period === null) return [];
  if (term.kind !== 'recurrence') return [once(openDays(term, period), false)];
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
