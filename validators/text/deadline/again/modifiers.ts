// What may stand beside how often: the part of the year, the months left out, the first year and the last, the hour.
import type { IsoDate } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { skipCertainHours } from '../days/clock.ts';
import { readDated } from '../days/dates.ts';
import { type Point, spanOf } from '../days/point.ts';
import { readEdge, readPoint } from '../days/points.ts';
import type { MonthSpan, Pattern, Season } from '../model.ts';
import { isRead, type Read, read, skipListMark } from '../step.ts';
import { withYears } from '../years/years.ts';
import { isSameRate, readCounted, readFrequency } from './frequency.ts';
import { MONTHS_IN } from './rrule.ts';
import { readSeason, readSpans } from './seasons.ts';

// «По средам» is of a week; «последняя среда» of a month, of a quarter or of a half-year.
const takesWeekday = (
  unit: Pattern['unit'],
  { which, ofMonth }: Extract<Season, { kind: 'weekday' }>,
): boolean => {
  if (which === null) return unit === 'week';
  const months = MONTHS_IN[unit];
  return months !== null && months < 12 && (ofMonth === undefined || (months > 1 && ofMonth <= months));
};

// A day of the year goes with years, a day of the month with months; RFC 5545 forbids BYMONTHDAY in weekly rules.
/** Whether a pattern may come in this part of the year or the month. */
export const takesSeason = ({ unit, times, season }: Pattern, added: Season): boolean => {
  if (season !== null) return false;
  if (added.kind === 'months') return true;
  if (added.kind === 'weekday') return times === 1 && takesWeekday(unit, added);
  const months = MONTHS_IN[unit];
  if (times !== 1 || months === null) return false;
  if (added.kind === 'days') return months === 12;
  if (added.kind === 'part') return added.month === null ? months < 12 : months === 12;
  if (added.following === true) return true;
  if (added.ofMonth !== undefined) return months > 1 && months < 12 && added.ofMonth <= months;
  return added.month === null ? months < 12 : months === 12;
};

const withCounted = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const { times, every, unit, atLeast, season } = pattern;
  if (atLeast || season?.kind === 'day') return null;
  const counted = readCounted(tokens, i);
  const isYearly = unit === 'year' && every === 1 && times === 1;
  // «4 раза в год (по разу в квартал)» says one thing twice.
  const isSaidAgain = counted !== null && season === null && isSameRate(pattern, counted.value);
  return counted === null || !(isYearly || isSaidAgain)
    ? null
    : read({ ...pattern, ...counted.value }, counted.next);
};

// «по пятницам, еженедельно», «третья среда месяца (ежемесячно)»: the day has said how often, and the words say it again.
const withSaidAgain = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const { season, times, every, unit, atLeast } = pattern;
  const again = season === null || season.kind === 'months' ? null : readFrequency(tokens, i);
  if (again === null || atLeast || again.value.atLeast || again.value.atMost !== undefined) return null;
  const isSame = again.value.times === times && again.value.every === every && again.value.unit === unit;
  return isSame ? read(pattern, again.next) : null;
};

const isOfYears = ({ unit, times, season }: Pattern): boolean =>
  MONTHS_IN[unit] === 12 && times === 1 && season === null;

const seasonOfStart = (pattern: Pattern, { unit, n }: Point): Season | null =>
  unit === 'month' && isOfYears(pattern) ? { kind: 'months', spans: [{ from: n, to: n }] } : pattern.season;

/** The pattern from a point on; a month without a year is the one in which what is yearly comes. */
const startingWith = (pattern: Pattern, point: Point): Pattern | null => {
  const since: IsoDate | null = spanOf(point)?.from ?? null;
  if (since !== null) return { ...pattern, since };
  const season = seasonOfStart(pattern, point);
  return point.unit === 'month' && season !== pattern.season ? { ...pattern, season } : null;
};

/** What leads in a beginning. */
export const FROM = ['начиная с', 'начиная со', 'с', 'со'];

// «начиная с 2022 года», «с 1 сентября 2023 года», «начиная с сентября»
const withSince = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const start = skipPhrase(tokens, i, FROM);
  const point = start === null || pattern.since !== null ? null : readPoint(tokens, start);
  const started = isRead(point) ? startingWith(pattern, point.value) : null;
  return isRead(point) && started !== null ? read(started, point.next) : null;
};

/** «Первое – в сентябре 2026 года», «первый отчёт до 1 марта 2027 г.»: which of them, and the words between it and its time. */
const FIRST_ONE = /^(?:перв|ближайш)(?:ое|ый|ая|ее|ий)$/u;

const withFirst = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  if (!FIRST_ONE.test(textAt(tokens, i)) || pattern.since !== null) return null;
  const named = tokens[i + 1]?.kind === 'word' && tokens[i + 2]?.kind === 'dash' ? i + 2 : i + 1;
  const isParted = tokens[named]?.kind === 'dash';
  const lead = skipPhrase(tokens, isParted ? named + 1 : named, ['в', 'во', 'до', 'не позднее']);
  if (!isParted && lead === null) return null;
  const point = readPoint(tokens, lead ?? named + 1);
  const since = isRead(point) ? (spanOf(point.value)?.from ?? null) : null;
  return isRead(point) && since !== null ? read({ ...pattern, since }, point.next) : null;
};

/** «С января 2026 года», before the words that the day begins, and not the beginning of a span; its first day. */
export const readStart = (tokens: Tokens, i: number): Read<IsoDate> | null => {
  const start = skipPhrase(tokens, i, FROM);
  const point = start === null ? null : readPoint(tokens, start);
  const since = isRead(point) ? (spanOf(point.value)?.from ?? null) : null;
  if (!isRead(point) || since === null) return null;
  const joined = textAt(tokens, point.next) === '-' && readPoint(tokens, point.next + 1) !== null;
  const goesOn = joined || skipPhrase(tokens, point.next, ['по', 'до', ', по', ', до']) !== null;
  return goesOn ? null : read(since, point.next);
};

/** What leaves something out. */
export const EXCEPT = ['кроме', 'за исключением', 'исключая', ', кроме', ', за исключением', ', исключая'];

const isIn = (month: number, { from, to }: MonthSpan): boolean =>
  from <= to ? month >= from && month <= to : month >= from || month <= to;

/** The runs of months that spans leave of a year, in the order in which they come after the first of them. */
const monthsLeft = (spans: readonly MonthSpan[]): readonly MonthSpan[] => {
  const start = spans[0]?.to ?? 0;
  const left: MonthSpan[] = [];
  for (let k = 0; k < 12; k += 1) {
    const month = ((start + k) % 12) + 1;
    if (spans.some((span) => isIn(month, span))) continue;
    const last = left.at(-1);
    if (last !== undefined && month === (last.to % 12) + 1) left.splice(-1, 1, { ...last, to: month });
    else left.push({ from: month, to: month });
  }
  return left;
};

/** Only in these months: of days of the month or the week beside the days, of other things that come often as their season. */
export const withinMonths = (pattern: Pattern, spans: readonly MonthSpan[]): Pattern | null => {
  const { season, months, unit, times } = pattern;
  if (months !== undefined || spans.length === 0) return null;
  if (season === null)
    return unit === 'month' && times === 1 ? { ...pattern, season: { kind: 'months', spans } } : null;
  const isOften =
    season.kind === 'weekday' || ((season.kind === 'day' || season.kind === 'part') && season.month === null);
  return isOften && ['week', 'month'].includes(unit) ? { ...pattern, months: spans } : null;
};

// «третья среда (кроме июля и августа)»
const withExcept = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const start = skipPhrase(tokens, i, EXCEPT);
  const spans = start === null ? null : readSpans(tokens, start);
  const left = spans === null ? null : withinMonths(pattern, monthsLeft(spans.value.spans));
  return spans === null || left === null ? null : read(left, spans.next);
};

// «первая среда месяца, с сентября по май»
const withMonths = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  if (pattern.season === null) return null;
  const spans = readSpans(tokens, skipPhrase(tokens, i, ['в период', 'в', 'во']) ?? i);
  const within = spans === null ? null : withinMonths(pattern, spans.value.spans);
  return spans === null || within === null ? null : read(within, spans.next);
};

// «ежеквартально: до 10.04.2025, до 10.07.2025»: the first of several days is no end.
const goesOnWithDates = (tokens: Tokens, i: number): boolean => {
  const mark = skipListMark(tokens, i);
  const dated = mark === null ? null : readDated(tokens, mark);
  return isRead(dated) && dated.value.every(({ limit }) => limit === 'until');
};

// «до 2024 года»; «с 2023 по 2025 год», «(2023–2025 годы)»
const withDates = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const dated = readDated(tokens, i);
  if (!isRead(dated) || dated.value.length > 1 || pattern.until !== null) return null;
  const years = withYears(dated.value, null);
  const term = isRead(years) ? years.value.terms[0] : undefined;
  if (term === undefined) return null;
  if (term.kind === 'date')
    return term.limit === 'until' && !goesOnWithDates(tokens, dated.next)
      ? read({ ...pattern, until: term.to }, dated.next)
      : null;
  // «Ежемесячно, сентябрь 2025 – май 2026»; «ежегодно, май 2023 – июнь 2023» is another time beside it.
  const isSpan =
    term.precision === 'year' || textAt(tokens, i) === 'с' || (MONTHS_IN[pattern.unit] ?? 0) < 12;
  if (pattern.since !== null || !isSpan) return null;
  return read({ ...pattern, since: term.from, until: term.to }, dated.next);
};

const withSeason = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const season = readSeason(tokens, i);
  if (season === null || !takesSeason(pattern, season.value)) return null;
  return read({ ...pattern, season: season.value }, skipNextYear(tokens, season.next));
};

/** «Ежегодно, до 15 февраля следующего года»: the place behind the year. */
export const skipNextYear = (tokens: Tokens, i: number): number =>
  skipPhrase(tokens, i, ['следующего года', 'следующего календарного года']) ?? i;

// «по средам, в 15.00»: a deadline is counted in days.
const withHours = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const next = skipCertainHours(tokens, i);
  return next === null ? null : read(pattern, next);
};

const WHICH_PART: readonly (readonly [number, RegExp])[] = [
  [1, /^перв(?:ая|ую|ой|ый|ого|ое)$/u],
  [2, /^втор(?:ая|ую|ой|ого|ое)$/u],
  [3, /^треть(?:я|ю|ей|его|е)$|^третий$/u],
  [4, /^четверт(?:ая|ую|ой|ый|ого)$/u],
  [-1, /^последн(?:яя|юю|ей|ий|его)$/u],
];
const PARTS: readonly (readonly ['third' | 'week' | 'workday', readonly string[]])[] = [
  ['third', ['декада', 'декаде', 'декаду', 'декады']],
  ['week', ['неделя', 'неделе', 'неделю', 'недели']],
  ['workday', ['рабочий день', 'рабочего дня', 'рабочему дню']],
];
const OF_UNIT = ['каждого месяца', 'месяца', 'каждого квартала', 'квартала', 'полугодия'];

type Part = Extract<Season, { kind: 'part' }>;

/** Which part of its month: 1, «первая», «5-й». */
const whichPart = (tokens: Tokens, i: number): Read<number> | null => {
  const named = WHICH_PART.find(([, words]) => words.test(textAt(tokens, i)))?.[0];
  if (named !== undefined) return read(named, i + 1);
  const figure =
    tokens[i]?.kind === 'number' && textAt(tokens, i + 1) === '-' ? Number(textAt(tokens, i)) : 0;
  return figure >= 1 && figure <= MOST_WORKDAYS ? read(figure, i + 3) : null;
};
const MOST_WORKDAYS = 23;

/** «Первая неделя», «в последнюю декаду», «последний рабочий день»; null where nothing of the kind stands there. */
export const readPart = (tokens: Tokens, i: number): Read<Part> | null => {
  const which = whichPart(tokens, skipPhrase(tokens, i, ['в течение', 'в', 'во', 'не позднее', 'до']) ?? i);
  for (const [part, phrases] of which === null ? [] : PARTS) {
    const next = skipPhrase(tokens, which?.next ?? i, phrases);
    const value = part === 'third' && which?.value === 3 ? -1 : (which?.value ?? 1);
    const fits = part === 'workday' || value <= (part === 'third' ? 2 : 5);
    if (next !== null) return fits ? read({ kind: 'part', part, which: value, month: null }, next) : null;
  }
  return null;
};

// «в конце месяца», behind how often
const readEdgePart = (tokens: Tokens, i: number): Read<Part> | null => {
  const edge = readEdge(tokens, skipPhrase(tokens, i, ['в']) ?? i);
  const next = edge === null ? null : skipPhrase(tokens, edge.next, OF_UNIT);
  if (edge === null || next === null) return null;
  const which = edge.value === 3 ? -1 : edge.value;
  return which === 2 && !textAt(tokens, next - 1).startsWith('месяц')
    ? null
    : read({ kind: 'part', part: 'third', which, month: null }, next);
};

// «раз в квартал (последняя декада)»
const withPart = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const part = readPart(tokens, i) ?? readEdgePart(tokens, i);
  const { unit, times, season } = pattern;
  const isOfOne = season === null && times === 1 && ['month', 'quarter', 'half-year'].includes(unit);
  if (part === null || !isOfOne) return null;
  return read({ ...pattern, season: part.value }, skipPhrase(tokens, part.next, OF_UNIT) ?? part.next);
};

const MONTHS_OF_QUARTER: readonly (readonly [number, readonly string[]])[] = [
  [1, ['в первом месяце квартала', 'первый месяц квартала', 'первый месяц каждого квартала']],
  [2, ['во втором месяце квартала', 'второй месяц квартала', 'второй месяц каждого квартала']],
  [
    3,
    [
      'в последнем месяце квартала',
      'последний месяц квартала',
      'последний месяц каждого квартала',
      'третий месяц квартала',
    ],
  ],
];

// «раз в квартал (последний месяц квартала)»
const withMonthOfQuarter = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const { unit, times, every, season } = pattern;
  if (unit !== 'quarter' || times !== 1 || every !== 1 || season !== null) return null;
  for (const [first, phrases] of MONTHS_OF_QUARTER) {
    const next = skipPhrase(tokens, i, phrases);
    const spans = [0, 3, 6, 9].map((months) => ({ from: first + months, to: first + months }));
    if (next !== null) return read({ ...pattern, season: { kind: 'months', spans } }, next);
  }
  return null;
};

const MODIFIERS = [
  withMonthOfQuarter,
  withCounted,
  withSaidAgain,
  withDates,
  withSince,
  withSeason,
  withExcept,
  withMonths,
  withPart,
  withHours,
  withFirst,
];

const modify = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  for (const rule of MODIFIERS) {
    const step = rule(pattern, tokens, i);
    if (step !== null) return step;
  }
  return null;
};

// Season, frequency, beginning and end, each once.
const MOST_MODIFIERS = 4;
/** What may stand between how often and what modifies it. */
export const JOINTS = new Set([',', ':', '-']);

/** A pattern with all that modifies it from `i` on. */
export const modifyAll = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> => {
  let done = read(pattern, i);
  for (let k = 0; k < MOST_MODIFIERS; k += 1) {
    const next = JOINTS.has(textAt(tokens, done.next)) ? done.next + 1 : done.next;
    const opened = textAt(tokens, next) === '(';
    const step = opened ? bracketed(done.value, tokens, next + 1) : modify(done.value, tokens, next);
    if (step === null) return done;
    done = step;
  }
  return done;
};

const bracketed = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  let done = modify(pattern, tokens, i);
  for (let k = 1; k < MOST_MODIFIERS && done !== null && textAt(tokens, done.next) !== ')'; k += 1) {
    const next = JOINTS.has(textAt(tokens, done.next)) ? done.next + 1 : done.next;
    done = modify(done.value, tokens, next);
  }
  return done !== null && textAt(tokens, done.next) === ')' ? read(done.value, done.next + 1) : null;
};
