// A deadline as days in a calendar. Calendars know one day, a run of days, and their repetition; what a deadline says
// beyond that stays in words beside it.
import { addDays, type IsoDate, lastDayOfMonth } from '../../text/calendar.ts';
import type { DateTerm, Deadline, MonthSpan, RecurrenceTerm, Term } from '../../text/deadline.ts';

/** Days of a deadline, both included, and how they repeat. */
export interface Occasion {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** RRULE (RFC 5545, 3.3.10) of the repetition; null for none. */
  readonly repeats: string | null;
  /** Whether the deadline names days of its own; one that does not fills the period of the act. */
  readonly dated: boolean;
}

/** The time in which an act holds; deadlines without an end of their own end with it. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
const day = (year: number, month: number, of: number): IsoDate => `${year}-${pad(month)}-${pad(of)}`;
const lastOf = (year: number, month: number): IsoDate => day(year, month, lastDayOfMonth(year, month));

/** «До 1 марта»: the day itself. «До 2024 года» has two readings, of which the earlier is safe. */
const ofDate = ({ from, to, limit }: DateTerm): Occasion =>
  limit === 'until'
    ? { from, to: from, repeats: null, dated: true }
    : { from, to, repeats: null, dated: true };

const rule = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(';');
const until = (date: IsoDate): string => `UNTIL=${date.replaceAll('-', '')}`;
const interval = (every: number): string | null => (every === 1 ? null : `INTERVAL=${every}`);

/** A run of months in every year: the first run that ends within the time, repeated yearly. */
const ofMonths = (span: MonthSpan, every: number, { from, to }: Span): Occasion | null => {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const start = day(year, span.from, 1);
    const end = lastOf(span.to < span.from ? year + 1 : year, span.to);
    if (end < from) continue;
    if (start > to) return null;
    return { from: start, to: end, repeats: rule(['FREQ=YEARLY', interval(every), until(to)]), dated: true };
  }
  return null;
};

/** The first day on or after `from` that is day `wanted` (-1: the last) of `month`, or of any month. */
const firstDay = (month: number | null, wanted: number, { from, to }: Span): IsoDate | null => {
  for (let at = from.slice(0, 7); at <= to.slice(0, 7); at = addDays(`${at}-28`, 4).slice(0, 7)) {
    const [year, monthAt] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))];
    if (month !== null && month !== monthAt) continue;
    const length = lastDayOfMonth(year, monthAt);
    if (wanted > length) continue;
    const found = day(year, monthAt, wanted === -1 ? length : wanted);
    if (found >= from && found <= to) return found;
  }
  return null;
};

/** Months in a unit that is counted in months. */
const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'school-year': 12 } as const;

/** «Ежеквартально», «2 раза в год»: by the last day of each share of the unit. */
const ofUnit = ({ times, every, unit }: RecurrenceTerm, span: Span): Occasion | null => {
  if (unit === 'day' || unit === 'week') {
    const length = unit === 'week' ? 7 * every : every;
    const step = Math.max(1, Math.floor(length / times));
    const end = addDays(span.from, step - 1);
    if (end > span.to) return null;
    const repeats =
      step % 7 === 0
        ? rule(['FREQ=WEEKLY', interval(step / 7), until(span.to)])
        : rule(['FREQ=DAILY', interval(step), until(span.to)]);
    return { from: end, to: end, repeats, dated: true };
  }
  const months = Math.max(1, Math.floor((monthsIn[unit] * every) / times));
  // A share ends with a month that its length divides, counted from the first of the year; a school year ends in May.
  const shift = unit === 'school-year' ? 5 : 0;
  const endsAt = (month: number): boolean => (month - shift + 12) % Math.min(months, 12) === 0;
  for (let at = span.from.slice(0, 7); at <= span.to.slice(0, 7); at = addDays(`${at}-28`, 4).slice(0, 7)) {
    if (!endsAt(Number(at.slice(5, 7)))) continue;
    const end = lastOf(Number(at.slice(0, 4)), Number(at.slice(5, 7)));
    if (end > span.to) return null;
    return {
      from: end,
      to: end,
      repeats: rule(['FREQ=MONTHLY', interval(months), 'BYMONTHDAY=-1', until(span.to)]),
      dated: true,
    };
  }
  return null;
};

const ofRecurrence = (term: RecurrenceTerm, period: Span): readonly Occasion[] => {
  const from = term.since !== null && term.since > period.from ? term.since : period.from;
  const to = term.until !== null && term.until < period.to ? term.until : period.to;
  const span = { from, to };
  const { season, every } = term;
  if (season === null) return [ofUnit(term, span)].filter((found) => found !== null);
  if (season.kind === 'months') return season.spans.flatMap((months) => ofMonths(months, every, span) ?? []);
  const first = firstDay(season.month, season.day, span);
  if (first === null) return [];
  const repeats =
    season.month === null
      ? rule(['FREQ=MONTHLY', `BYMONTHDAY=${season.day}`, until(to)])
      : rule([
          'FREQ=YEARLY',
          interval(every),
          `BYMONTH=${season.month}`,
          `BYMONTHDAY=${season.day}`,
          until(to),
        ]);
  return [{ from: first, to: first, repeats, dated: true }];
};

const whole = ({ from, to }: Span): Occasion => ({ from, to, repeats: null, dated: false });

const ofTerm = (term: Term, period: Span | null): readonly Occasion[] => {
  if (term.kind === 'date') return [ofDate(term)];
  if (term.kind === 'range') return [{ from: term.from, to: term.to, repeats: null, dated: true }];
  if (period === null) return [];
  if (term.kind !== 'recurrence') return [whole(period)];
  const found = ofRecurrence(term, period);
  return found.length > 0 ? found : [whole(period)];
};

/**
 * The days of a deadline.
 * @param period the time of the act; without it, deadlines that name no days of their own have none
 */
export const occasionsOf = ({ terms }: Deadline, period: Span | null): readonly Occasion[] =>
  terms.flatMap((term) => ofTerm(term, period));
