// A named day or period of the calendar, and the years that go with it: what all the rules on dates share.
import { isActYear, isoDate, lastDayOfMonth, monthsSpan } from '../../dates/calendar.ts';
import { weeksOf } from '../../dates/month-parts.ts';
import { workdayOfMonth } from '../../dates/workdays.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { weekdayOfMonth } from '../again/series.ts';
import type { Days, Precision } from '../model.ts';
import { isRead, type Read, type Rule, read, type Step, skipListMark, trouble } from '../step.ts';

/**
 * `n` is the day, month, quarter or half. `bare` is a number that takes its unit from what follows («1–15 марта»).
 * `months` are so many months from month `n` on, the number in `month`: «осень», «первое полугодие учебного года».
 * `third` is the `n`-th ten days of `month`: «вторая декада мая»; `week` its `n`-th week, -1 the last, to week `last`;
 * `half-month` the `n`-th half of `month`; `weekday` its `n`-th Wednesday, say, -1 the last; `workday` its `n`-th working day.
 * `tens` are the days of `month` from the `n`-th, 10 or 20, on that begin with the same figure: «20-е числа апреля».
 */
export interface Point {
  readonly unit:
    | Precision
    | 'bare'
    | 'months'
    | 'third'
    | 'tens'
    | 'week'
    | 'half-month'
    | 'weekday'
    | 'workday';
  readonly n: number;
  readonly month: number;
  readonly year: number | null;
  readonly last?: number;
  readonly weekday?: number;
  /** «20 декабря отчётного года»: of each year that is reported, where no one year is meant. */
  readonly reported?: true;
  /** «До 15 января следующего года»: of the year after that of the plan, or where that has several, of each. */
  readonly following?: true;
  /** «Октябрь 2025/26 уч. г.»: the first of the two years, which dates before it may be of, too. */
  readonly ofSchool?: number;
  /** The series of which `months` are one, each with its first month and length: «III четверть». */
  readonly series?: readonly (readonly [number, number])[];
  /** «Начало II квартала» is April: the quarter, which a number before it may be of. */
  readonly edgeOf?: Point;
  /** «Конец I – начало II квартала»: the part of what a `bare` number becomes. */
  readonly edge?: 1 | 2 | 3;
}

/** The days of a month that its third, its half or its tens have; the last to the 31st. */
export const daysOfPart = (
  unit: 'third' | 'half-month' | 'tens',
  n: number,
): { readonly from: number; readonly to: number } => {
  if (unit === 'tens') return { from: n, to: n + 9 };
  const length = unit === 'third' ? 10 : 15;
  return { from: length * (n - 1) + 1, to: n === 30 / length ? 31 : length * n };
};

/** The first and last day of a point that has its year; null when the calendar has no such day. */
export const spanOf = ({ unit, n, month, year, last = n, weekday = 1 }: Point): Days | null => {
  if (year === null || unit === 'bare') return null;
  if (unit === 'day') {
    const day = isoDate(year, month, n);
    return day === null ? null : { from: day, to: day };
  }
  if (unit === 'weekday') {
    const day = weekdayOfMonth(year, month, weekday, n);
    return day === null ? null : { from: day, to: day };
  }
  if (unit === 'week') return weeksOf(year, month, n, last);
  if (unit === 'workday') {
    const day = workdayOfMonth(year, month, n);
    return day === null ? null : { from: day, to: day };
  }
  if (unit === 'third' || unit === 'half-month' || unit === 'tens') {
    const { from: first, to: end } = daysOfPart(unit, n);
    const [from, to] = [first, Math.min(end, lastDayOfMonth(year, month))];
    return { from: isoDate(year, month, from) ?? '', to: isoDate(year, month, to) ?? '' };
  }
  if (unit === 'month') return monthsSpan(year, n);
  if (unit === 'months') return monthsSpan(year, n, month);
  if ((unit === 'quarter' && n > 4) || (unit === 'half-year' && n > 2)) return null;
  if (unit === 'quarter') return monthsSpan(year, 3 * n - 2, 3);
  if (unit === 'half-year') return monthsSpan(year, 6 * n - 5, 6);
  // A school year runs from 1 September to 31 August.
  return unit === 'year' ? monthsSpan(year, 1, 12) : monthsSpan(year, 9, 12);
};

/** The number printed at `i`, or null. */
export const numberAt = (tokens: Tokens, i: number): number | null =>
  tokens[i]?.kind === 'number' ? Number(textAt(tokens, i)) : null;

const YEAR_WORDS = ['г . г', 'год', 'года', 'году', 'годы', 'годов', 'годах', 'гг', 'г'];

/** The index after «г.», «года», «гг.» and the like, or `i`. */
export const skipYearWord = (tokens: Tokens, i: number): number => {
  const next = skipPhrase(tokens, i, YEAR_WORDS);
  if (next === null) return i;
  return textAt(tokens, next - 1).startsWith('год') || textAt(tokens, next) !== '.' ? next : next + 1;
};

/** «Т. г.», «с. г.» */
const THIS_YEAR = ['т . г .', 'т . г', 'с . г .', 'с . г'];
const WHICH =
  /^(?:текущ|тек$|т$|отчетн|соответствующ|данн|сего$|нынешн|эт(?:от|ого|ом)$|тот$|того$|том$|очередн|нов)/u;
const WHAT = /^(?:календарн|учебн|уч$|отчетн|финансов|же$)/u;

/** The index after «текущего года», «соответствующего календарного года», «года, следующего за отчётным»; null: another. */
export const skipSameYear = (tokens: Tokens, i: number): number | null => {
  const comma = textAt(tokens, i) === ',' ? i + 1 : i;
  const after = skipPhrase(tokens, comma, ['года , следующего за', 'года следующего за']);
  if (after !== null) {
    const year = /^отчетн|^текущ/u.test(textAt(tokens, after)) ? after + 1 : null;
    return year === null
      ? null
      : (skipPhrase(tokens, year, ['финансовым годом', 'периодом', 'годом']) ?? year);
  }
  const short = skipPhrase(tokens, comma, THIS_YEAR);
  if (short !== null) return short;
  if (!WHICH.test(textAt(tokens, comma))) return null;
  let next = comma + 1;
  while (next < comma + 4 && (WHAT.test(textAt(tokens, next)) || textAt(tokens, next) === '.')) next += 1;
  const year = skipYearWord(tokens, next);
  return year > next ? year : null;
};

/** «Отчётного года», «соответствующего года»: of a year that comes again, not of the one that runs. */
const isOfReport = (tokens: Tokens, i: number): boolean =>
  /^(?:отчетн|соответствующ)/u.test(textAt(tokens, textAt(tokens, i) === ',' ? i + 1 : i));

const WEEKDAYS = ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресень'];
const WEEKDAY_ENDINGS = new Set(['', 'а', 'у', 'ы', 'е', 'я', 'ю', 'ам', 'ям']);

/** 1 to 7, from Monday on, for a day of the week in any case; null for another word. */
export const weekdayNumber = (word: string): number | null => {
  const at = WEEKDAYS.findIndex(
    (stem) => word.startsWith(stem) && WEEKDAY_ENDINGS.has(word.slice(stem.length)),
  );
  return at < 0 ? null : at + 1;
};

// A number of three digits or more after a month can only be meant as a year.
export const readYear: Rule<number> = (tokens, i) => {
  const year = numberAt(tokens, i);
  if (year === null || textAt(tokens, i).length < 3) return null;
  return isActYear(year) ? read(year, skipYearWord(tokens, i + 1)) : trouble('impossible-date', i, i + 1);
};

/** A point that the calendar has, or the trouble with it. */
export const checked = (point: Point, from: number, next: number): Step<Point> =>
  spanOf(point) === null ? trouble('impossible-date', from, next) : read(point, next);

// «декабрь, 2021 года», «июнь, 2026»: a year of its own after the comma would be a span or a list.
const commaYear = (tokens: Tokens, i: number): Step<number> => {
  const year = textAt(tokens, i) === ',' ? readYear(tokens, i + 1) : null;
  if (!isRead(year) || ['-', '/'].includes(textAt(tokens, year.next))) return null;
  const mark = year.next === i + 2 ? skipListMark(tokens, year.next) : null;
  return mark !== null && readYear(tokens, mark) !== null ? null : year;
};

const BEFORE = ['года , предшествующего', 'года предшествующего'];
const PLANNED = /^(?:отчетн|текущ|планов|планируем|очередн|соответствующ|следующ)\p{L}*му$/u;

/** The index after «года, предшествующего плановому», «… очередному финансовому году»; null: another. */
const skipYearBefore = (tokens: Tokens, i: number): number | null => {
  const which = skipPhrase(tokens, textAt(tokens, i) === ',' ? i + 1 : i, BEFORE);
  if (which === null || !PLANNED.test(textAt(tokens, which))) return null;
  return skipPhrase(tokens, which + 1, ['финансовому году', 'учебному году', 'периоду', 'году']) ?? which + 1;
};

const NEXT_YEAR = ['следующего года', 'следующего календарного года', 'след . года', 'след . г'];

/** The year of a school year's two in which a point falls. */
export const inSchoolYearOf = ({ unit, n, month }: Point, first: number): number =>
  (unit === 'month' || unit === 'months' ? n : month) >= 9 ? first : first + 1;

/** «Октябрь 2025/26 уч. г.», «1 марта 2025-2026 учебного года»: the point in that of the two years in which it falls. */
export const yearOfSchool = (tokens: Tokens, point: Point, next: number): Read<Point> | null => {
  const [first, second] = [numberAt(tokens, next), numberAt(tokens, next + 2)];
  const school = ['/', '-'].includes(textAt(tokens, next + 1))
    ? skipPhrase(tokens, next + 3, ['учебного', 'учебный', 'уч .', 'уч'])
    : null;
  if (first === null || second === null || school === null || !isActYear(first)) return null;
  const last = second < 100 ? Math.floor(first / 100) * 100 + second : second;
  return last !== first + 1 || !['month', 'months', 'day'].includes(point.unit)
    ? null
    : read({ ...point, year: inSchoolYearOf(point, first), ofSchool: first }, skipYearWord(tokens, school));
};

/** The point with the year that stands at `next`, where one does. */
export const withYear = (tokens: Tokens, point: Point, next: number): Step<Point> => {
  const ofSchool = yearOfSchool(tokens, point, next);
  if (ofSchool !== null) return read(ofSchool.value, ofSchool.next);
  const after = skipPhrase(tokens, next, NEXT_YEAR);
  if (after !== null && point.unit !== 'year')
    return read({ ...point, following: true }, textAt(tokens, after) === '.' ? after + 1 : after);
  const before = point.unit === 'year' ? null : skipYearBefore(tokens, next);
  if (before !== null) return read({ ...point, reported: true }, before);
  const same = skipSameYear(tokens, next);
  if (same !== null) return read(isOfReport(tokens, next) ? { ...point, reported: true } : point, same);
  const year = readYear(tokens, next) ?? commaYear(tokens, next);
  if (year === null) return read(point, next);
  if (!isRead(year)) return year;
  const reported = skipPhrase(tokens, year.next, [', следующего за отчетным', 'следующего за отчетным']);
  return read({ ...point, year: year.value }, reported ?? year.next);
};
