// A time and how often something comes within it are one term: «сентябрь 2025 – май 2026, ежемесячно» has no June.
import { daysFromTo } from '../../dates/calendar.ts';
import type { DatedDraft } from '../draft.ts';
import type { DateTerm, Days, RangeTerm, RecurrenceTerm, RecurrenceUnit, Term } from '../model.ts';
import { withinMonths } from './modifiers.ts';
import { recurrenceOf } from './recurrence.ts';
import { spanOfPoints } from './seasons.ts';

const DAYS_IN: Readonly<Partial<Record<RecurrenceUnit, number>>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  'half-year': 182.6,
};
/** A time in which something comes less than twice is no frame for it. */
const LEAST_TIMES = 1.9;

/** Whether a term comes again more often than every year, and names no beginning and no end. */
export const isOften = (term: Term | undefined): term is RecurrenceTerm =>
  term?.kind === 'recurrence' &&
  DAYS_IN[term.unit] !== undefined &&
  term.since === null &&
  term.until === null;

const lasts = (term: Term | undefined): term is DateTerm | RangeTerm =>
  term?.kind === 'range' || (term?.kind === 'date' && term.limit === 'during');

const daysIn = ({ from, to }: Days): number => daysFromTo(from, to);

/** Whether something comes at least twice in a time. */
export const isFrameOf = (days: Days, { unit, every }: Pick<RecurrenceTerm, 'unit' | 'every'>): boolean =>
  daysIn(days) >= LEAST_TIMES * every * (DAYS_IN[unit] ?? Number.POSITIVE_INFINITY);

const isDated = (term: Term | undefined): boolean => term?.kind === 'date' || term?.kind === 'range';

const isOnWeekdays = (term: Term | undefined): term is RecurrenceTerm =>
  isOften(term) && term.season?.kind === 'weekday';

/**
 * The terms, each recurrence behind the one time it comes in with the bounds of that time; a day of the week before it, too: «по
 * пятницам с 9 октября по 13 ноября». `apart`: terms behind «;».
 */
export const withBounds = (terms: readonly Term[], apart: ReadonlySet<unknown>): readonly Term[] => {
  const out: Term[] = [];
  for (const term of terms) {
    const [before, frame] = [out.at(-2), out.at(-1)];
    if (isOften(term) && !apart.has(term) && lasts(frame) && !isDated(before) && isFrameOf(frame, term))
      out.splice(-1, 1, recurrenceOf({ ...term, since: frame.from, until: frame.to }));
    else if (term.kind === 'range' && !apart.has(term) && isOnWeekdays(frame) && isFrameOf(term, frame))
      out.splice(-1, 1, recurrenceOf({ ...frame, since: term.from, until: term.to }));
    else out.push(term);
  }
  return out;
};

/** «Сентябрь–май (четвёртая среда месяца)»: months without a year are those of every year in which the days come. */
export const inMonths = <Item extends Term | { readonly kind: 'starting' }>(
  items: readonly (Item | DatedDraft)[],
  apart: ReadonlySet<unknown>,
): readonly (Item | DatedDraft | RecurrenceTerm)[] => {
  const out: (Item | DatedDraft | RecurrenceTerm)[] = [];
  for (const item of items) {
    const [before, draft] = [out.at(-2), out.at(-1)];
    const isBehind = draft?.kind === 'draft' && before?.kind !== 'draft' && !apart.has(item);
    const span = isBehind && draft.second !== null ? spanOfPoints(draft.first, draft.second) : null;
    const term = item as Term;
    const within = span !== null && isOften(term) ? withinMonths(term, [span]) : null;
    if (within === null) out.push(item);
    else out.splice(-1, 1, recurrenceOf(within));
  }
  return out;
};

const isOfMonthsOnly = (term: Term | undefined): term is RecurrenceTerm =>
  term?.kind === 'recurrence' && term.unit === 'year' && term.season?.kind === 'months';

/** «Ежедневно в период летней смены (июнь)»: how often, an event, and the months that the event names. */
export const inMonthsOfEvent = (terms: readonly Term[]): readonly Term[] => {
  const [often, event, months, ...more] = terms;
  if (!isOften(often) || often.season !== null || event?.kind !== 'event' || !isOfMonthsOnly(months))
    return terms;
  return [recurrenceOf({ ...often, season: months.season }), event, ...more];
};
