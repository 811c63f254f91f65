// A date and «ежегодно» beside it are one term: «август 2025 г. (ежегодно)» is every August from 2025 on.
import { dateParts } from '../../dates/calendar.ts';
import { patternOf, recurrenceOf } from '../again/recurrence.ts';
import { type DatedDraft, hasYears, withYear } from '../draft.ts';
import type { DateTerm, MonthSpan, RangeTerm, RecurrenceTerm, Season, Term } from '../model.ts';
import { isRead } from '../step.ts';
import { withYears } from './years.ts';

type Dated = DateTerm | RangeTerm;

const isDated = (term: Term | undefined): term is Dated => term?.kind === 'date' || term?.kind === 'range';

const isYearly = (term: Term | undefined): term is RecurrenceTerm =>
  term?.kind === 'recurrence' &&
  term.unit === 'year' &&
  term.times === 1 &&
  !term.atLeast &&
  term.atMost === undefined &&
  term.since === null;

const isOfMonths = ({ precision }: Dated): boolean =>
  precision === 'month' || precision === 'quarter' || precision === 'half-year';

/** «С 1 по 20 октября 2025 г.»: days of one year, or of less than a year that runs over the new one. */
const daysOf = ({ from, to, precision }: RangeTerm): Season | null => {
  const [start, end] = [dateParts(from), dateParts(to)];
  if (precision !== 'day' || start === null || end === null) return null;
  const over = end.year > start.year && (end.month > start.month || end.year > start.year + 1);
  return over
    ? null
    : {
        kind: 'days',
        from: { month: start.month, day: start.day },
        to: { month: end.month, day: end.day },
      };
};

const dayOf = (term: Dated): Season | null => {
  const parts = dateParts(term.to);
  if (parts === null) return null;
  if (term.kind === 'range') return daysOf(term);
  const { limit } = term;
  if (term.precision === 'day') return { kind: 'day', month: parts.month, day: parts.day, limit };
  return limit === 'until' && isOfMonths(term) ? { kind: 'day', month: parts.month, day: -1, limit } : null;
};

const monthsOf = (term: Dated): MonthSpan | null => {
  const [from, to] = [dateParts(term.from), dateParts(term.to)];
  const whole = isOfMonths(term) && (term.kind === 'range' || term.limit === 'during');
  return whole && from !== null && to !== null ? { from: from.month, to: to.month } : null;
};

/** The seasons of every year that the dates name; null where a pattern cannot say them. */
const seasonsOf = (dated: readonly Dated[]): readonly Season[] | null => {
  const spans = dated.map(monthsOf).filter((span) => span !== null);
  if (spans.length === dated.length) {
    const once = new Map(spans.map((span) => [`${span.from} ${span.to}`, span]));
    return [{ kind: 'months', spans: [...once.values()] }];
  }
  const days = dated.map(dayOf).filter((day) => day !== null);
  if (days.length !== dated.length) return null;
  return [...new Map(days.map((day) => [JSON.stringify(day), day])).values()];
};

const isWholeYears = ({ precision, kind, from, to }: Dated): boolean =>
  precision === 'year' && (kind === 'range' || from !== to);

/** A year that has every day. */
const LEAP = 2024;

/** The day within the months of every year: «ежегодно, IV квартал, до 15 декабря»; null where the date is of one year, or lies outside. */
const dayInMonths = (yearly: Term, draft: DatedDraft): Term | null => {
  if (!isYearly(yearly) || yearly.season?.kind !== 'months' || hasYears(draft)) return null;
  const { first, second, limit } = draft;
  if (first.unit !== 'day' || second !== null) return null;
  const isIn = yearly.season.spans.some(({ from, to }) =>
    from <= to ? from <= first.month && first.month <= to : first.month >= from || first.month <= to,
  );
  const season: Season = { kind: 'day', month: first.month, day: first.n, limit };
  return isIn && yearly.season.spans.length === 1 ? recurrenceOf({ ...yearly, season }) : null;
};

/** The items of a cell, months of every year with a day in them behind as that day, and what is rare with its first year. */
export const withDateBehind = <Item extends { readonly kind: string }>(
  items: readonly (Item | DatedDraft | Term)[],
  apart: ReadonlySet<unknown>,
): readonly (Item | DatedDraft | Term)[] => {
  const out: (Item | DatedDraft | Term)[] = [];
  for (const item of items) {
    const before = out.at(-1);
    const isBehind = before !== undefined && isDraft(item) && !apart.has(item);
    const term = before as Term;
    const day = isBehind
      ? (dayInMonths(term, item) ?? sinceYear(term, item) ?? unevenSpan(term, item))
      : null;
    if (day === null) out.push(item);
    else out.splice(-1, 1, day);
  }
  return out;
};

/** «Раз в три года, ближайший – 2027 год»: with the year from which it comes again; null where the two are no such pair. */
const sinceYear = (often: Term, draft: DatedDraft): Term | null => {
  if (often.kind !== 'recurrence' || often.unit !== 'year' || often.every < 2) return null;
  const { first, second, limit, edge } = draft;
  const isYear = first.unit === 'year' && second === null && limit === 'during' && edge === 'whole';
  return !isYear || first.year === null || often.since !== null || often.until !== null
    ? null
    : recurrenceOf({ ...often, since: `${first.year}-01-01` });
};

/** «Ежегодно, апрель – первая половина мая»: a span whose ends are of two kinds, as days of every year; null for another. */
const unevenSpan = (yearly: Term, draft: DatedDraft): Term | null => {
  const { first, second } = draft;
  if (!isYearly(yearly) || yearly.season !== null || yearly.until !== null || hasYears(draft)) return null;
  if (second === null || first.unit === second.unit) return null;
  const years = withYears([withYear(draft, LEAP)], null);
  const span = isRead(years) ? years.value.terms[0] : undefined;
  const season = span?.kind === 'range' ? daysOf({ ...span, precision: 'day' }) : null;
  return season === null ? null : recurrenceOf({ ...yearly, season });
};

/** The days that dates without a year, before «ежегодно», are of every year; null where they are no such days. */
const inEveryYear = (drafts: readonly DatedDraft[], yearly: RecurrenceTerm): readonly Term[] | null => {
  const years = withYears(
    drafts.map((draft) => withYear(draft, LEAP)),
    null,
  );
  const seasons = isRead(years) && yearly.season === null ? seasonsOf(years.value.terms) : null;
  return seasons === null ? null : seasons.map((season) => recurrenceOf({ ...yearly, season }));
};

/**
 * The items of a cell, dates without a year before a bare «ежегодно» as what comes on them: «05.10 (День учителя), ежегодно».
 * @param apart items that «;» parts from what stands before them
 */
export const inEveryYearOf = <Item extends { readonly kind: string }>(
  items: readonly (Item | DatedDraft | Term)[],
  apart: ReadonlySet<unknown>,
): readonly (Item | DatedDraft | Term)[] => {
  const out: (Item | DatedDraft | Term)[] = [];
  let run: DatedDraft[] = [];
  for (const item of items) {
    if (isDraft(item)) {
      run.push(item);
      continue;
    }
    const isBehind = run.length > 0 && !apart.has(item) && run.every((draft) => !hasYears(draft));
    const yearly = isBehind && isYearly(item as Term) ? inEveryYear(run, item as RecurrenceTerm) : null;
    out.push(...(yearly ?? [...run, item]));
    run = [];
  }
  return [...out, ...run];
};

const YEARLY = patternOf({ times: 1, every: 1, unit: 'year', atLeast: false });

/** «Постоянно, с подведением итогов в декабре»: what has no end has its date in every year. */
const isConstant = (term: Term | undefined): boolean =>
  term?.kind === 'open' && term.scope === 'constant' && term.since === undefined;

/**
 * The items of a cell, dates without a year behind what comes every year as of every year, too: «октябрь (ежегодно), отчёт – до 1
 * декабря».
 * @param apart items that «;» parts from what stands before them
 */
export const inEveryYearBehind = <Item extends { readonly kind: string }>(
  items: readonly (Item | DatedDraft | Term)[],
  apart: ReadonlySet<unknown>,
): readonly (Item | DatedDraft | Term)[] => {
  const out: (Item | DatedDraft | Term)[] = [];
  for (const item of items) {
    const before = out.at(-1) as Term | undefined;
    const isOpen = isDraft(item) && !hasYears(item) && !apart.has(item);
    const often = isYearly(before) ? before : isConstant(before) ? recurrenceOf(YEARLY) : null;
    const yearly = isOpen && often !== null ? inEveryYear([item], { ...often, season: null }) : null;
    const isSaidAgain = yearly !== null && JSON.stringify(yearly) === JSON.stringify([before]);
    if (!isSaidAgain) out.push(...(yearly ?? [item]));
  }
  return out;
};

/** «Отчётного года»; in the plan of several years «следующего года» is of each, too. */
const isReported = (item: { readonly kind: string }, hasPlan: boolean): boolean => {
  if (!isDraft(item) || hasYears(item)) return false;
  const { reported, following } = item.second ?? item.first;
  return reported === true || (hasPlan && following === true);
};

/** The items of a cell, each date of a reported year as what comes every year: «15 июля, 20 декабря отчётного года». */
export const inReportedYears = <Item extends { readonly kind: string }>(
  items: readonly (Item | DatedDraft | Term)[],
  apart: ReadonlySet<unknown>,
  hasPlan: boolean,
): readonly (Item | DatedDraft | Term)[] => {
  const out: (Item | DatedDraft | Term)[] = [];
  let ofReport = false;
  for (const item of items.toReversed()) {
    const isOpen = isDraft(item) && !hasYears(item);
    ofReport = isReported(item, hasPlan) || (ofReport && isOpen);
    const yearly = ofReport && isOpen ? inEveryYear([item], recurrenceOf(YEARLY)) : null;
    out.unshift(...(yearly ?? [item]));
    // What «;» parts from the dates before it lends them nothing.
    ofReport &&= !apart.has(item);
  }
  return out;
};

const isDraft = (item: { readonly kind: string }): item is DatedDraft => item.kind === 'draft';

const merged = (dated: readonly Dated[], yearly: RecurrenceTerm): readonly Term[] | null => {
  const [first, ...more] = dated;
  if (first === undefined) return null;
  const since = first.kind === 'date' && first.limit === 'until' ? first.to : first.from;
  if (more.length === 0 && isWholeYears(first)) {
    const until = first.kind === 'range' ? first.to : null;
    if (first.kind === 'date' && first.limit === 'until') return null;
    return [recurrenceOf({ ...yearly, since, until: yearly.until ?? until })];
  }
  const seasons = seasonsOf(dated);
  // «До 25 мая 2025 г., далее ежегодно, до 25 мая» names the day twice.
  const isSame = yearly.season === null || JSON.stringify(seasons) === JSON.stringify([yearly.season]);
  return seasons === null || !isSame
    ? null
    : seasons.map((season) => recurrenceOf({ ...yearly, season, since }));
};

/**
 * The terms of a cell, each run of dates before a bare «ежегодно», or one with the same days, as what comes again on them.
 * @param apart terms that «;» parts from what stands before them
 */
export const withYearly = (terms: readonly Term[], apart: ReadonlySet<unknown>): readonly Term[] => {
  const out: Term[] = [];
  let run: Dated[] = [];
  for (const term of terms) {
    if (isDated(term)) {
      run.push(term);
      continue;
    }
    const again = isYearly(term) && !apart.has(term) ? merged(run, term) : null;
    out.push(...(again ?? [...run, term]));
    run = [];
  }
  return [...out, ...run];
};
