// The part of every year in which a measure recurs: «(май-июнь)», «в мае и декабре», «до 1 сентября», «до 10 числа».
import { lastDayOfMonth } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { readDayNumbers } from '../days/day-numbers.ts';
import { daysOfPart, type Point } from '../days/point.ts';
import { completeFirst, readFirstPoint, readPoint } from '../days/points.ts';
import { readEnds, readLastFirst } from '../days/span-ends.ts';
import { readWeekday } from '../days/weekdays.ts';
import { DURATION } from '../events/duration.ts';
import type { DayOfYear, MonthSpan, Season } from '../model.ts';
import { isRead, type Read, read, skipListMark, skipUntil } from '../step.ts';

const MOST_SPANS = 12;
/** A year that has every day. */
const LEAP = 2024;

type DaysOfYear = Extract<Season, { kind: 'days' }>;

const isOfCalendar = ({ month, day }: DayOfYear): boolean => day >= 1 && day <= lastDayOfMonth(LEAP, month);

const monthsOfPoint = ({ unit, n, month }: Point): MonthSpan | null => {
  if (unit === 'month') return { from: n, to: n };
  if (unit === 'week' || unit === 'weekday' || unit === 'workday') return { from: month, to: month };
  if (unit === 'quarter') return { from: 3 * n - 2, to: 3 * n };
  if (unit === 'months') return { from: n, to: ((n + month - 2) % 12) + 1 };
  return unit === 'half-year' ? { from: 6 * n - 5, to: 6 * n } : null;
};

const joined = (first: Point, second: Point): MonthSpan | null => {
  const left = monthsOfPoint(completeFirst(first, second));
  const right = monthsOfPoint(second);
  return left === null || right === null || first.n < 1 || first.n > 12 || left.from > 12
    ? null
    : { from: left.from, to: right.to };
};

/** The months of every year from one point without a year to another; null where one has a year or is no whole months. */
export const spanOfPoints = (first: Point, second: Point): MonthSpan | null =>
  first.year === null && second.year === null && first.unit === second.unit && first.unit === 'month'
    ? joined(first, second)
    : null;

interface Span {
  readonly first: Point;
  /** Null where one point stands alone. */
  readonly second: Point | null;
}

// A point, or two joined by a dash, «с … по» and the like; none of them with a year, which would make it a date and no season.
const readSpanOf = (tokens: Tokens, i: number): Read<Span> | null => {
  const ends = readLastFirst(tokens, i) ?? readEnds(tokens, i);
  if (ends !== null) return isRead(ends) && isOpen(ends.value) ? ends : null;
  const first = readFirstPoint(tokens, i);
  if (!isRead(first)) return null;
  const middle = skipPhrase(tokens, first.next, ['-']);
  const second = middle === null ? null : readPoint(tokens, middle);
  const [value, next] = isRead(second)
    ? [{ first: completeFirst(first.value, second.value), second: second.value }, second.next]
    : [{ first: first.value, second: null }, first.next];
  return isOpen(value) ? read(value, next) : null;
};

const isOpen = ({ first, second }: Span): boolean => first.year === null && (second?.year ?? null) === null;

const readSpan = (tokens: Tokens, i: number): Read<MonthSpan> | null => {
  const found = readSpanOf(tokens, i);
  if (found === null) return null;
  const { first, second } = found.value;
  const span = second === null ? monthsOfPoint(first) : joined(first, second);
  return span === null ? null : read(span, found.next);
};

/** Months of every year: «с сентября по май», «июля и августа». */
export const readSpans = (tokens: Tokens, i: number): Read<Extract<Season, { kind: 'months' }>> | null => {
  const spans: MonthSpan[] = [];
  let next = i;
  while (spans.length < MOST_SPANS) {
    const mark = spans.length === 0 ? i : skipListMark(tokens, next);
    if (mark === null) break;
    const span = readSpan(tokens, skipPhrase(tokens, mark, ['в', 'во']) ?? mark);
    if (span === null) break;
    spans.push(span.value);
    next = span.next;
  }
  return spans.length === 0 ? null : read({ kind: 'months', spans }, next);
};

/** The days of every year that a point without a year names: a day, ten days of a month, a half of it. */
const daysOfPoint = ({ unit, n, month, year }: Point): Omit<DaysOfYear, 'kind'> | null => {
  if (year !== null) return null;
  if (unit === 'day') return { from: { month, day: n }, to: { month, day: n } };
  if (unit !== 'third' && unit !== 'half-month' && unit !== 'tens') return null;
  const { from, to } = daysOfPart(unit, n);
  return { from: { month, day: from }, to: { month, day: Math.min(to, lastDayOfMonth(LEAP, month)) } };
};

// «с 1 по 20 октября», «25 мая – 5 июня», «вторая половина января»
const readDays = (tokens: Tokens, i: number): Read<Season> | null => {
  const found = readSpanOf(tokens, i);
  if (found === null) return null;
  const { first, second } = found.value;
  if (second === null && first.unit === 'day') return null;
  const [from, to] = [daysOfPoint(first), daysOfPoint(second ?? first)];
  return from === null || to === null || !isOfCalendar(from.from)
    ? null
    : read({ kind: 'days', from: from.from, to: to.to }, found.next);
};

const FOLLOWING = ['следующего месяца', 'месяца , следующего за', 'месяца следующего за', 'следующего за'];
const REPORTED = ['периодом', 'кварталом', 'месяцем', 'полугодием', 'учебным годом', 'годом'];

// «месяца, следующего за отчётным периодом»
const skipFollowing = (tokens: Tokens, i: number): number | null => {
  const next = skipPhrase(tokens, i, FOLLOWING);
  if (next === null || textAt(tokens, next - 1) !== 'за') return next;
  // «Следующего за отчётным месяца», «следующего за отчётным кварталом месяца»: the month stands behind.
  if (next === i + 2) {
    const reported = /^(?:отчетн|истекш|прошедш)/u.test(textAt(tokens, next)) ? next + 1 : next;
    const named = skipPhrase(tokens, reported, REPORTED) ?? reported;
    return named > next ? skipPhrase(tokens, named, ['месяца']) : null;
  }
  return /^(?:отчетн|истекш|прошедш)/u.test(textAt(tokens, next))
    ? (skipPhrase(tokens, next + 1, REPORTED) ?? next + 1)
    : skipPhrase(tokens, next, REPORTED);
};

const MONTHS_OF_UNIT: readonly (readonly [number, readonly string[]])[] = [
  [-1, ['последнего месяца']],
  [1, ['первого месяца']],
  [2, ['второго месяца']],
  [3, ['третьего месяца']],
];

const OF_UNIT = ['квартала', 'полугодия'].flatMap((unit) => [unit, `каждого ${unit}`, `отчетного ${unit}`]);

// «последнего месяца квартала», «последнего месяца отчётного квартала»
const readMonthOfUnit = (tokens: Tokens, i: number): Read<number> | null => {
  for (const [ofMonth, phrases] of MONTHS_OF_UNIT) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read(ofMonth, skipPhrase(tokens, next, OF_UNIT) ?? next);
  }
  return null;
};

// «до 10 числа», «с 5 по 10 число каждого месяца», «до 15 числа месяца, следующего за отчётным»
const readDayOfMonth = (tokens: Tokens, i: number, limit: 'during' | 'until'): Read<Season> | null => {
  const numbers = readDayNumbers(tokens, i);
  const [days, ...more] = numbers?.value ?? [];
  if (numbers === null || days === undefined || more.length > 0) return null;
  // «До 5–10 числа» may mean either.
  if (limit === 'until' && days.last !== undefined) return null;
  const { next } = numbers;
  const season = { kind: 'day', month: null, ...days, limit } as const;
  const ofUnit = readMonthOfUnit(tokens, next);
  if (ofUnit !== null) return read({ ...season, ofMonth: ofUnit.value }, ofUnit.next);
  const following = skipFollowing(tokens, next);
  if (following !== null) return read({ ...season, following: true }, following);
  const month = skipPhrase(tokens, next, ['каждого месяца', 'текущего месяца', 'отчетного месяца', 'месяца']);
  return read(season, month ?? next);
};

const readDay = (
  tokens: Tokens,
  i: number,
  limit: 'during' | 'until',
  edge: 'whole' | 'first' | 'last',
): Read<Season> | null => {
  const point = readPoint(tokens, i);
  if (!isRead(point) || point.value.year !== null) return readDayOfMonth(tokens, i, limit);
  const { unit, n, month } = point.value;
  if (unit === 'day')
    return edge !== 'whole' ? null : read({ kind: 'day', month, day: n, limit }, point.next);
  // «до июня»: the lenient reading, as with dates that have their year.
  const months = limit === 'until' ? monthsOfPoint(point.value) : null;
  // «До последней пятницы мая»: that day.
  if (unit === 'weekday' && edge === 'whole') return weekdayOfMonth(tokens, i);
  if (months === null) return null;
  if (edge === 'first') return read({ kind: 'day', month: months.from, day: 1, limit }, point.next);
  return read({ kind: 'day', month: months.to, day: -1, limit }, point.next);
};

// «Последняя среда мая»: that day of it; of «последняя среда мая и ноября» only the months are taken.
const weekdayOfMonth = (tokens: Tokens, i: number): Read<Season> | null => {
  const point = readPoint(tokens, i);
  if (!isRead(point) || point.value.unit !== 'weekday' || point.value.year !== null) return null;
  const { n, month, weekday } = point.value;
  const mark = skipListMark(tokens, point.next);
  const more = mark === null ? null : readPoint(tokens, mark);
  if (weekday === undefined || (isRead(more) && more.value.unit === 'month')) return null;
  return read({ kind: 'part', part: 'weekday', which: n, month, weekday }, point.next);
};

/** «Последняя пятница мая и ноября»: that day of each month; null where the day is of one. */
export const readWeekdayOfMonths = (tokens: Tokens, i: number): Read<readonly Season[]> | null => {
  const begins = skipPhrase(tokens, i, ['в', 'во']) ?? i;
  const point = readPoint(tokens, begins);
  if (!isRead(point) || point.value.unit !== 'weekday' || point.value.year !== null) return null;
  const { n: which, weekday = 1 } = point.value;
  const months = [point.value.month];
  let next = point.next;
  for (let at = skipListMark(tokens, next); at !== null; at = skipListMark(tokens, next)) {
    const more = readPoint(tokens, at);
    if (!isRead(more) || more.value.unit !== 'month' || more.value.year !== null) break;
    months.push(more.value.n);
    next = more.next;
  }
  return months.length < 2
    ? null
    : read(
        months.map((month): Season => ({ kind: 'part', part: 'weekday', which, month, weekday })),
        next,
      );
};

/** The season at `i`; null when there is none, or when what stands there has a year of its own. */
export const readSeason = (tokens: Tokens, i: number): Read<Season> | null => {
  const bounds = readLastFirst(tokens, i) === null ? null : readDays(tokens, i);
  if (bounds !== null) return bounds;
  const until = skipUntil(tokens, i);
  if (until !== null) return readDay(tokens, until.next, 'until', until.edge);
  const start = skipPhrase(tokens, i, [...DURATION, 'в период', 'в', 'во', 'на', 'по']) ?? i;
  const weekday = readWeekday(tokens, start);
  const ofNamedMonth =
    (weekday?.value.season.which ?? null) === null
      ? null
      : (weekdayOfMonth(tokens, start) ?? readSpans(tokens, start));
  if (weekday !== null) return ofNamedMonth ?? read(weekday.value.season, weekday.next);
  const point = readPoint(tokens, start);
  // «Первая неделя сентября», «5-й рабочий день июля» of every year.
  if (isRead(point) && point.value.year === null && (point.value.last ?? point.value.n) === point.value.n) {
    const { unit, n, month } = point.value;
    if (unit === 'week' || unit === 'workday')
      return read({ kind: 'part', part: unit, which: n, month }, point.next);
  }
  if (textAt(tokens, i) === 'по') return null;
  return readDays(tokens, start) ?? readDay(tokens, start, 'during', 'whole') ?? readSpans(tokens, start);
};
