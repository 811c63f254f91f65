// Which year a date without one is of: the dates beside it in the cell say, or the time that the plan is for. Nothing is
// guessed: where two years would do, there is none.
import { addDays, type IsoDate, monthsSpan } from '../../dates/calendar.ts';
import { inSchoolYearOf, type Point, spanOf } from '../days/point.ts';
import { SCHOOL_HALVES } from '../days/school-parts.ts';
import { type DatedDraft, daysOf, hasYears, withYear } from '../draft.ts';
import type { DateTerm, Days, Precision, RangeTerm } from '../model.ts';
import { read, type Step, type Trouble, trouble } from '../step.ts';

const isNamedYear = ({ unit }: Point): boolean => unit === 'year' || unit === 'school-year';

const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

/** «Ноябрь – март» runs over the new year, «ноябрь – сентябрь» only backwards: no time from summer to the end of the next is one. */
const runsOverNewYear = (from: IsoDate, to: IsoDate): boolean => monthOf(from) >= 7 && monthOf(to) <= 8;

/** «С ноября по февраль», «28.12 – 10.01»: nobody writes a winter backwards. */
const isOfWinter = (from: IsoDate, to: IsoDate): boolean => monthOf(from) >= 10 && monthOf(to) <= 3;

/** The ends of a range lend each other their year: «с 25 апреля по 8 мая 2013 г.», «с сентября 2023 г. по май». */
export const lent = (draft: DatedDraft): DatedDraft => {
  const { first, second } = draft;
  if (second === null || isNamedYear(first) || isNamedYear(second)) return draft;
  if (first.year !== null && second.year === null) return withYear(draft, first.year);
  if (first.year !== null || second.year === null) return draft;
  const same = withYear(draft, second.year);
  const [start, end] = [spanOf(same.first), spanOf(second)];
  const reversed = start !== null && end !== null && start.from > end.to;
  return reversed && runsOverNewYear(start.from, end.to) ? withYear(draft, second.year - 1) : same;
};

const OF_MONTH = new Set<Point['unit']>(['month', 'day']);

/** A date takes the year of the next one in the cell that it does not come after: «май и декабрь 2023 года». */
const borrowed = (drafts: readonly DatedDraft[]): readonly DatedDraft[] => {
  const out: DatedDraft[] = [];
  for (const draft of drafts.toReversed()) {
    const after = out[0];
    const year = after === undefined || isNamedYear(after.first) ? null : after.first.year;
    if (hasYears(draft) || after === undefined || year === null) {
      out.unshift(draft);
      continue;
    }
    const { ofSchool } = after.first;
    if (ofSchool !== undefined && draft.second === null && OF_MONTH.has(draft.first.unit)) {
      const own = inSchoolYearOf(draft.first, ofSchool);
      out.unshift({ ...draft, first: { ...draft.first, year: own, ofSchool } });
      continue;
    }
    const taken = withYear(draft, year);
    const [days, limit] = [daysOf(taken), daysOf(after)];
    out.unshift(days !== null && limit !== null && days.from <= limit.from ? taken : draft);
  }
  return out;
};

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

const isWithin = (days: Days | null, { from, to }: Days): boolean =>
  days !== null && days.from >= from && days.to <= to;

/** The one way in which a draft lies in the time of another; null where there is none, or several. */
const waysInside = (draft: DatedDraft, around: Days | null): DatedDraft | null => {
  if (around === null) return null;
  const years = [...new Set([yearOf(around.from), yearOf(around.to)])];
  const ways = years.map((year) => withYear(draft, year)).filter((way) => isWithin(daysOf(way), around));
  return ways.length === 1 ? (ways[0] ?? null) : null;
};

/** «До конца года» is its last day, of whatever time in that year. */
const daysNamed = (draft: DatedDraft): Days | null => {
  const days = daysOf(draft);
  if (days === null || draft.edge === 'whole') return days;
  const day = draft.edge === 'last' ? days.to : days.from;
  return { from: day, to: day };
};

/** «До 1 июля» under «II квартал»: the day behind the plan is its end. */
const endsWith = (way: DatedDraft, plan: Days): boolean =>
  way.limit === 'until' &&
  way.second === null &&
  way.first.unit === 'day' &&
  daysOf(way)?.from === addDays(plan.to, 1);

/** The ways in which a draft falls wholly into the plan. */
const waysWithin = (draft: DatedDraft, plan: Days): readonly DatedDraft[] => {
  if (hasYears(draft)) return [draft];
  const years = Array.from(
    { length: yearOf(plan.to) - yearOf(plan.from) + 2 },
    (_, k) => yearOf(plan.from) - 1 + k,
  );
  const ways = years.map((year) => withYear(draft, year));
  const whole = ways.filter((way) => isWithin(daysOf(way), plan) || endsWith(way, plan));
  return whole.length > 0 ? whole : ways.filter((way) => isWithin(daysNamed(way), plan));
};

const startOf = (draft: DatedDraft | undefined): IsoDate =>
  (draft === undefined ? null : daysOf(draft))?.from ?? '';

/** The ways in which the drafts follow one another in time; of those that end alike two, which are enough to be several. */
const inOrder = (ways: readonly (readonly DatedDraft[])[]): readonly (readonly DatedDraft[])[] => {
  let chains: readonly (readonly DatedDraft[])[] = [[]];
  for (const choices of ways) {
    const longer = chains.flatMap((chain) =>
      choices.filter((way) => startOf(way) >= startOf(chain.at(-1))).map((way) => [...chain, way]),
    );
    const byEnd = Map.groupBy(longer, (chain) => startOf(chain.at(-1)));
    chains = [...byEnd.values()].flatMap((same) => same.slice(0, 2));
  }
  return chains;
};

/** Whether a plan is for a school year: it begins in autumn and ends before the next. */
export const isOfSchoolYear = ({ from, to }: Days): boolean => {
  const [first, last] = [from.slice(5, 7), to.slice(5, 7)];
  return (
    yearOf(to) === yearOf(from) + 1 && (first === '08' || first === '09') && last >= '05' && last <= '08'
  );
};

/** A school year is met in the August before it, which its plan may name. */
const withAugustBefore = (plan: Days): Days =>
  isOfSchoolYear(plan) ? { ...plan, from: `${yearOf(plan.from)}-08-01` } : plan;

/** A winter that begins in the one year of its plan ends in the next. */
const overWinter = (draft: DatedDraft, plan: Days): DatedDraft => {
  const { first, second } = draft;
  if (second === null || first.year !== null || second.year !== null) return draft;
  if (yearOf(plan.from) !== yearOf(plan.to)) return draft;
  const whole = withYear(draft, yearOf(plan.from));
  const days = daysOf(whole);
  const isOver = days !== null && yearOf(days.from) < yearOf(days.to);
  return isOver && days.from <= plan.to && isOfWinter(days.from, days.to) ? whole : draft;
};

/**
 * The one way in which the drafts lie in the plan: in order, or where no order does, each in its only place. Of the two
 * Augusts of a school year the first is meant, where both would do.
 */
const placed = (drafts: readonly DatedDraft[], plan: Days): readonly DatedDraft[] => {
  const ways = drafts.map((draft) => waysWithin(overWinter(draft, plan), withAugustBefore(plan)));
  const [first, ...others] = inOrder(ways);
  if (first !== undefined) return others.length === 0 || isOfSchoolYear(plan) ? first : drafts;
  return drafts.map((draft, k) => (ways[k]?.length === 1 ? (ways[k][0] ?? draft) : draft));
};

/** A half of a year that is named without one, as the half of a school year. */
export const schoolHalf = (point: Point): Point => {
  const [n, month] = SCHOOL_HALVES[point.n - 1] ?? [point.n, point.month];
  return point.unit === 'half-year' && point.year === null ? { ...point, unit: 'months', n, month } : point;
};

/** «1 полугодие» in the plan of a school year is a half of that year. */
const inSchoolYear = (draft: DatedDraft): DatedDraft => ({
  ...draft,
  first: schoolHalf(draft.first),
  second: draft.second === null ? null : schoolHalf(draft.second),
});

/** A date takes the year of one before it that names the time around it: «II квартал 2025 г., 27 мая», «лето 2025 года (июнь, июль)». */
const carried = (drafts: readonly DatedDraft[]): readonly DatedDraft[] => {
  const out: DatedDraft[] = [];
  for (const draft of drafts) {
    const inside = (before: DatedDraft): DatedDraft | null =>
      hasYears(before)
        ? waysInside(before.first.unit === 'school-year' ? inSchoolYear(draft) : draft, daysOf(before))
        : null;
    const ways = hasYears(draft) ? [] : out.toReversed().map(inside);
    out.push(ways.find((way) => way !== null) ?? draft);
  }
  return out;
};

const ranged = ({ unit }: Point): boolean => ['months', 'third', 'tens', 'week', 'half-month'].includes(unit);
const isOfDays = (unit: Point['unit']): unit is Exclude<Point['unit'], Precision> =>
  ['bare', 'third', 'tens', 'week', 'half-month', 'weekday', 'workday'].includes(unit);

const precisionOf = ({ unit }: Point): Precision => {
  if (unit === 'months') return 'month';
  return isOfDays(unit) ? 'day' : unit;
};

const endOfFirstMonth = ({ unit, n, year }: Point, start: Days): IsoDate =>
  unit === 'months' && year !== null ? monthsSpan(year, n).to : start.from;

/** Has the 29th of February. */
const LEAP = 2024;

/** «6–2 марта», «сентябрь–май» in the plan of one calendar year: whatever the year, the beginning is behind the end. */
const isReversed = ({ first, second }: DatedDraft, plan: Days | null): boolean => {
  if (second === null || first.year !== null || second.year !== null) return false;
  const [start, end] = [spanOf({ ...first, year: LEAP }), spanOf({ ...second, year: LEAP })];
  if (start === null || end === null || start.from <= end.to) return false;
  const isOfOneYear = plan !== null && yearOf(plan.from) === yearOf(plan.to);
  return (isOfOneYear && !isOfWinter(start.from, end.to)) || !runsOverNewYear(start.from, end.to);
};

const termOf = (draft: DatedDraft): DateTerm | RangeTerm | Trouble => {
  const { first, second, limit, edge, from, next } = draft;
  if (!hasYears(draft)) return { trouble: 'missing-year', from, to: next };
  const [start, end] = [spanOf(first), spanOf(second ?? first)];
  if (start === null || end === null) return { trouble: 'impossible-date', from, to: next };
  if (second !== null && start.from > end.to) return { trouble: 'reversed-range', from, to: next };
  const precision = second === null || first.unit === second.unit ? precisionOf(first) : 'day';
  if (second !== null || (limit === 'during' && ranged(first)))
    return { kind: 'range', from: start.from, to: end.to, precision };
  if (edge === 'first') return { kind: 'date', from: start.from, to: start.from, precision: 'day', limit };
  if (edge === 'last') return { kind: 'date', from: end.to, to: end.to, precision, limit };
  // «До осени» may mean the first of September or, at most, its end.
  const to = ranged(first) ? endOfFirstMonth(first, start) : end.to;
  return { kind: 'date', from: start.from, to, precision, limit };
};

const isTerm = (term: DateTerm | RangeTerm | Trouble): term is DateTerm | RangeTerm => 'kind' in term;

/** The dated terms of a cell with their years, and whether the plan had to lend one. */
export interface Years {
  readonly terms: readonly (DateTerm | RangeTerm)[];
  readonly fromPlan: boolean;
}

/** «До 15 января следующего года» in the plan of one year is of the next; a range ends there and begins in the plan's. */
const ofNextYear = (draft: DatedDraft, plan: Days | null): DatedDraft => {
  const { first, second } = draft;
  if (plan === null || yearOf(plan.from) !== yearOf(plan.to) || hasYears(draft)) return draft;
  const year = yearOf(plan.from);
  if (second?.following === true) return { ...withYear(draft, year), second: { ...second, year: year + 1 } };
  return first.following === true ? withYear(draft, year + 1) : draft;
};

/**
 * The terms of all dated drafts of a cell, in order.
 * @param plan the time the plan or the group of rows is for; null where none is known
 */
export const withYears = (drafts: readonly DatedDraft[], plan: Days | null): Step<Years> => {
  const named = drafts.map((draft) => ofNextYear(draft, plan));
  const meant = plan !== null && isOfSchoolYear(plan) ? named.map(inSchoolYear) : named;
  const own = carried(borrowed(meant.map(lent)));
  const reversed = own.find((draft) => isReversed(draft, plan));
  if (reversed !== undefined) return trouble('reversed-range', reversed.from, reversed.next);
  const fromPlan = plan !== null && !own.every(hasYears);
  const terms = (fromPlan ? placed(own, plan) : own).map(termOf);
  const wrong = terms.find((term) => !isTerm(term));
  if (wrong !== undefined && !isTerm(wrong)) return trouble(wrong.trouble, wrong.from, wrong.to);
  return read({ terms: terms.filter(isTerm), fromPlan }, drafts.at(-1)?.next ?? 0);
};
