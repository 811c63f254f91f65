// Named days and periods, with or without their year: the atoms of dated and of recurring deadlines.
import { lastDayOfMonth, monthNumber } from '../../dates/calendar.ts';
import { ordinalNumber, romanNumber } from '../../numbers/numerals.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { isRead, type Read, type Rule, read, type Step, skipListMark, trouble } from '../step.ts';
import { skipHourBefore, skipHours } from './clock.ts';
import { readIso, readNumeric } from './numeric.ts';
import { checked, numberAt, type Point, readYear, weekdayNumber, withYear } from './point.ts';
import { SCHOOL_HALVES, SCHOOL_TERMS, SCHOOL_THIRDS } from './school-parts.ts';
import { readSchoolYear, schoolPart } from './school-year.ts';
import { readSeasonOfYear } from './season-of-year.ts';

const skipMonthDot = (tokens: Tokens, i: number): number =>
  textAt(tokens, i).length <= 4 && textAt(tokens, i + 1) === '.' ? i + 2 : i + 1;

/** A day that a leap year does not have no year has. */
const LEAP = 2024;

/** What may stand behind the number of a day and a hyphen: «1-го сентября», «к 20-му марта». */
export const DAY_TAILS = new Set(['го', 'е', 'ое', 'му', 'м', 'ым']);

/** «20 числа октября», «15-е число мая»: the place of the month; «20-е числа апреля» are several days. */
const skipNumberWord = (tokens: Tokens, i: number): number => {
  const isOne =
    textAt(tokens, i) === 'число' || (textAt(tokens, i) === 'числа' && textAt(tokens, i - 1) !== 'е');
  return isOne && /[ая]$/u.test(textAt(tokens, i + 1)) ? i + 1 : i;
};

// «1 сентября 2023 года», «« 27 » апреля 2023 г.», «1-го сентября»
const readDay: Rule<Point> = (tokens, i) => {
  const quoted = textAt(tokens, i) === '"';
  const at = quoted ? i + 1 : i;
  const day = numberAt(tokens, at);
  const tailed = textAt(tokens, at + 1) === '-' && DAY_TAILS.has(textAt(tokens, at + 2));
  const after = skipNumberWord(tokens, tailed ? at + 3 : at + 1);
  const monthAt = quoted ? (textAt(tokens, after) === '"' ? after + 1 : -1) : after;
  const month = tokens[monthAt]?.kind === 'word' ? monthNumber(textAt(tokens, monthAt)) : null;
  if (day === null || month === null) return null;
  const next = skipMonthDot(tokens, monthAt);
  if (day < 1 || day > lastDayOfMonth(LEAP, month)) return trouble('impossible-date', i, next);
  const dated = withYear(tokens, { unit: 'day', n: day, month, year: null }, next);
  return isRead(dated) && dated.value.year !== null ? checked(dated.value, i, dated.next) : dated;
};

// «накануне 1 октября», «в канун 1 сентября 2026 года»: the day before.
const readEve: Rule<Point> = (tokens, i) => {
  const at = skipPhrase(tokens, i, ['накануне', 'в канун', 'канун']);
  const day = at === null ? null : (readNumeric(tokens, at) ?? readDay(tokens, at));
  if (!isRead(day) || day.value.unit !== 'day') return null;
  const { n, month, year } = day.value;
  if (n > 1) return read({ ...day.value, n: n - 1 }, day.next);
  // The last of February has another number every four years.
  if (month === 3 && year === null) return null;
  const before = month === 1 ? 12 : month - 1;
  const of = year !== null && month === 1 ? year - 1 : year;
  return read({ ...day.value, n: lastDayOfMonth(of ?? LEAP, before), month: before, year: of }, day.next);
};

const readMonth: Rule<Point> = (tokens, i) => {
  const month = tokens[i]?.kind === 'word' ? monthNumber(textAt(tokens, i)) : null;
  if (month === null) return null;
  return withYear(tokens, { unit: 'month', n: month, month: 0, year: null }, skipMonthDot(tokens, i));
};

const LAST_WEEK = ['последняя неделя', 'последней неделе', 'последнюю неделю', 'последней недели'];
/** The first, the middle or the last part of a month, a quarter or a year; which days it has is counted as in thirds. */
const EDGES: readonly (readonly [1 | 2 | 3, readonly string[]])[] = [
  [1, ['самое начало', 'самом начале', 'начало', 'начале', 'начала', 'первые числа', 'первых числах']],
  [2, ['середина', 'середине', 'середину', 'средина', 'средних числах']],
  [3, ['самый конец', 'самом конце', 'конец', 'конце', 'последние числа', 'последних числах']],
];

/** «Начало», «в середине», «конец» at `i`: 1, 2 or 3, with the place behind it. */
export const readEdge = (tokens: Tokens, i: number): Read<1 | 2 | 3> | null => {
  for (const [which, phrases] of EDGES) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read(which, next);
  }
  return null;
};

/** A third of a month, the month of a quarter, a quarter of a year; of halves and school terms the whole, which is several months. */
const atEdge = (point: Point, edge: 1 | 2 | 3): Point => {
  const { unit, n, year } = point;
  if (unit === 'month') return { unit: 'third', n: edge, month: n, year };
  if (unit === 'quarter') return { unit: 'month', n: 3 * (n - 1) + edge, month: 0, year, edgeOf: point };
  if (unit !== 'year') return point;
  return edge === 2
    ? { unit: 'months', n: 4, month: 6, year }
    : { unit: 'quarter', n: edge === 1 ? 1 : 4, month: 0, year };
};
const WEEKS = ['неделя', 'неделе', 'неделю', 'недели', 'неделях'];
const HALVES = ['половина', 'половине', 'половины', 'половину'];
const MOST_WEEKS = 5;

// «конец мая 2024 года», «начало II квартала», «конец 2025 года»; «2-я неделя октября» is that week.
const readAtEdge: Rule<Point> = (tokens, i) => {
  const edge = readEdge(tokens, i);
  if (edge === null) return null;
  const point =
    readMonth(tokens, edge.next) ?? readPart(tokens, edge.next) ?? readYearAlone(tokens, edge.next);
  return isRead(point) ? read(atEdge(point.value, edge.value), point.next) : point;
};

const readWithinMonth: Rule<Point> = (tokens, i) => {
  const ordinal = readOrdinal(tokens, i);
  // «1–2 неделя», «1 и 3 неделя»
  const joined = ordinal !== null && ['-', ',', 'и'].includes(textAt(tokens, ordinal.next));
  const last = (joined ? readOrdinal(tokens, ordinal.next + 1) : null) ?? ordinal;
  const week = last === null ? null : skipPhrase(tokens, last.next, WEEKS);
  const half = last === null ? null : skipPhrase(tokens, last.next, HALVES);
  const end = skipPhrase(tokens, i, LAST_WEEK);
  const at = week ?? half ?? end;
  const month = at === null ? null : readMonth(tokens, at);
  const most = week === null ? (half === null ? Number.POSITIVE_INFINITY : 2) : MOST_WEEKS;
  if (month !== null && (last?.value ?? 0) > most) return trouble('impossible-date', i, at ?? i);
  if (!isRead(month)) return month;
  const { n, year } = month.value;
  if (half !== null) return read({ unit: 'half-month', n: last?.value ?? 1, month: n, year }, month.next);
  const first = end === null ? (ordinal?.value ?? 1) : -1;
  const weeks: Point = { unit: 'week', n: first, month: n, year, last: last?.value ?? first };
  return year === null ? read(weeks, month.next) : checked(weeks, i, month.next);
};

const ORDINAL_TAILS = new Set('й го м е я ю ый ая ую ое ом му х ий ья ой'.split(' '));

// «1», «1-й», «I», «первое»
export const readOrdinal = (tokens: Tokens, i: number): Read<number> | null => {
  const value = numberAt(tokens, i);
  const ended = textAt(tokens, i + 1) === '-' && ORDINAL_TAILS.has(textAt(tokens, i + 2));
  if (value !== null) return read(value, ended ? i + 3 : i + 1);
  const word = textAt(tokens, i);
  const named = romanNumber(word) ?? ordinalNumber(word);
  return named === null ? null : read(named, i + 1);
};

const QUARTER = [
  'квартал',
  'квартала',
  'квартале',
  'кварталу',
  'кварталы',
  'кварталов',
  'кварталах',
  'кв .',
  'кв',
];
const HALF = ['полугодие', 'полугодия', 'полугодии', 'полугодию', 'полуг .', ...HALVES];

const TERM = ['четверть', 'четверти', 'четвертей', 'четвертях', 'четв .'];
const THIRD = ['триместр', 'триместра', 'триместре', 'триместру'];

const readPart: Rule<Point> = (tokens, i) => {
  const ordinal = readOrdinal(tokens, i);
  if (ordinal === null) return null;
  const quarter = skipPhrase(tokens, ordinal.next, QUARTER);
  const half = skipPhrase(tokens, ordinal.next, HALF);
  const third = skipPhrase(tokens, ordinal.next, THIRD);
  const next = quarter ?? half ?? third ?? skipPhrase(tokens, ordinal.next, TERM);
  // «Вторая половина мая» is of a month.
  if (next === null || (half !== null && monthNumber(textAt(tokens, half)) !== null)) return null;
  const n = ordinal.value;
  const series = half !== null ? SCHOOL_HALVES : third !== null ? SCHOOL_THIRDS : SCHOOL_TERMS;
  if (n < 1 || n > series.length) return trouble('impossible-date', i, next);
  const months = quarter === null ? series[n - 1] : undefined;
  const school = months === undefined ? null : schoolPart(tokens, months, next);
  if (school !== null) return read({ ...school.value, series }, school.next);
  if (quarter === null && half === null && months !== undefined)
    return withYear(tokens, { unit: 'months', n: months[0], month: months[1], year: null, series }, next);
  return withYear(
    tokens,
    { unit: quarter === null ? 'half-year' : 'quarter', n, month: 0, year: null },
    next,
  );
};

const LAST_THIRD = /^последн(?:яя|ей|юю)$/u;

// «вторая декада мая 2024 г.», «III декада сентября»
const readThird: Rule<Point> = (tokens, i) => {
  const ordinal = LAST_THIRD.test(textAt(tokens, i)) ? read(3, i + 1) : readOrdinal(tokens, i);
  const at =
    ordinal === null ? null : skipPhrase(tokens, ordinal.next, ['декада', 'декаде', 'декады', 'декаду']);
  const month = at === null || tokens[at]?.kind !== 'word' ? null : monthNumber(textAt(tokens, at));
  if (ordinal === null || at === null || month === null) return null;
  const next = skipMonthDot(tokens, at);
  if (ordinal.value < 1 || ordinal.value > 3) return trouble('impossible-date', i, next);
  return withYear(tokens, { unit: 'third', n: ordinal.value, month, year: null }, next);
};

const LAST_DAY = /^последн(?:ий|яя|ее|ей|его|юю)$/u;

// «последняя среда ноября», «2-й вторник октября 2026 г.»
const readWeekdayOfMonth: Rule<Point> = (tokens, i) => {
  const which = LAST_DAY.test(textAt(tokens, i)) ? read(-1, i + 1) : readOrdinal(tokens, i);
  const weekday = which === null ? null : weekdayNumber(textAt(tokens, which.next));
  const month = which === null || weekday === null ? null : readMonth(tokens, which.next + 1);
  if (which === null || weekday === null || !isRead(month)) return null;
  const { n, year } = month.value;
  if (which.value > MOST_WEEKS || which.value === 0) return trouble('impossible-date', i, which.next + 1);
  const point: Point = { unit: 'weekday', n: which.value, month: n, year, weekday };
  return year === null ? read(point, month.next) : checked(point, i, month.next);
};

const TENS: Readonly<Record<string, number>> = { десятые: 10, десятых: 10, двадцатые: 20, двадцатых: 20 };

// «20-е числа апреля», «в двадцатых числах мая 2026 г.»
const readTens: Rule<Point> = (tokens, i) => {
  const figure = numberAt(tokens, i);
  const tailed = textAt(tokens, i + 1) === '-' && ['е', 'х'].includes(textAt(tokens, i + 2));
  const n =
    figure === null
      ? TENS[textAt(tokens, i)]
      : tailed && (figure === 10 || figure === 20)
        ? figure
        : undefined;
  const at = skipPhrase(tokens, figure === null ? i + 1 : i + 3, ['числа', 'числах', 'чисел']);
  const month = n === undefined || at === null ? null : readMonth(tokens, at);
  if (n === undefined || !isRead(month)) return null;
  return read({ unit: 'tens', n, month: month.value.n, year: month.value.year }, month.next);
};

const WORKDAY = ['рабочий день', 'рабочего дня', 'рабочему дню', 'рабочем дне'];
/** No month has more working days. */
const MOST_WORKDAYS = 23;

// «5-й рабочий день июля», «последний рабочий день мая»
const readWorkday: Rule<Point> = (tokens, i) => {
  const which =
    LAST_DAY.test(textAt(tokens, i)) || textAt(tokens, i) === 'последнего'
      ? read(-1, i + 1)
      : readOrdinal(tokens, i);
  const at = which === null ? null : skipPhrase(tokens, which.next, WORKDAY);
  const month = at === null ? null : readMonth(tokens, at);
  if (which === null || !isRead(month)) return null;
  const { n, year } = month.value;
  if (which.value > MOST_WORKDAYS || which.value === 0) return trouble('impossible-date', i, month.next);
  const point: Point = { unit: 'workday', n: which.value, month: n, year };
  return year === null ? read(point, month.next) : checked(point, i, month.next);
};

const readYearAlone: Rule<Point> = (tokens, i) => {
  const year = readYear(tokens, i);
  return isRead(year) ? read({ unit: 'year', n: 0, month: 0, year: year.value }, year.next) : year;
};

const POINTS = [
  readEve,
  readNumeric,
  readIso,
  readDay,
  readPart,
  readThird,
  readWeekdayOfMonth,
  readTens,
  readWorkday,
  readSchoolYear,
  readYearAlone,
  readMonth,
  readAtEdge,
  readWithinMonth,
  readSeasonOfYear,
];

// «28.10.16 18.00», «12 февраля 2013 г. включительно»: the day is meant whole.
const skipAfterDay = (tokens: Tokens, { value, next }: Read<Point>): number => {
  const hours = value.unit === 'day' ? skipHours(tokens, next, value.year !== null) : next;
  const whole = skipPhrase(tokens, hours, ['включительно', ', включительно', '( включительно )']) ?? hours;
  return value.unit === 'day' ? skipWeekday(tokens, whole) : whole;
};

// «24.10.2025 (пятница)», «24 октября 2025 г., пятница»
const skipWeekday = (tokens: Tokens, i: number): number => {
  const opened = textAt(tokens, i) === '(';
  const at = opened || textAt(tokens, i) === ',' ? i + 1 : i;
  if (weekdayNumber(textAt(tokens, at)) === null || (opened && textAt(tokens, at + 1) !== ')')) return i;
  return opened ? at + 2 : at + 1;
};

// «пятница, 24 октября 2025», «10:00 20.05.2026»: what stands before a day and adds nothing to it.
const skipBeforeDay = (tokens: Tokens, i: number): number | null => {
  if (weekdayNumber(textAt(tokens, i)) === null) return skipHourBefore(tokens, i);
  return textAt(tokens, i + 1) === ',' ? i + 2 : i + 1;
};

/** A named day or period at `i`, its year where one is printed. */
export const readPoint: Rule<Point> = (tokens, i) => {
  const begins = skipBeforeDay(tokens, i);
  if (begins !== null) {
    const day = readHere(tokens, begins);
    const isHour = weekdayNumber(textAt(tokens, i)) === null;
    // «10:00 5.6» may be two hours: a day without its year names its month.
    const isSure = tokens[begins + 1]?.kind === 'word' || (isRead(day) && day.value.year !== null);
    return isRead(day) && day.value.unit === 'day' && (!isHour || isSure) ? day : null;
  }
  return readHere(tokens, i);
};

const readHere: Rule<Point> = (tokens, i) => {
  for (const rule of POINTS) {
    const step = rule(tokens, i);
    if (step !== null) return isRead(step) ? read(step.value, skipAfterDay(tokens, step)) : step;
  }
  return null;
};

const skipDash = (tokens: Tokens, i: number): number | null => skipPhrase(tokens, i, ['-', 'по', 'до']);

/** Days are 31 at most; a larger number is no part of a year. */
const MOST_BARE = 31;

/**
 * The first member of a range: a point, or a bare number when what follows joins it to another («I–II кварталы»).
 * @param joint the index after what joins them, null where nothing does
 */
export const readFirstPoint = (tokens: Tokens, i: number, joint = skipDash): Step<Point> => {
  const point = readPoint(tokens, i);
  if (point !== null) return point;
  // «Конец I – начало II квартала»
  const edge = readEdge(tokens, i);
  const bare = readOrdinal(tokens, edge?.next ?? i);
  const joined = bare !== null && bare.value <= MOST_BARE && joint(tokens, bare.next) !== null;
  const ofEdge = edge === null ? {} : { edge: edge.value };
  return joined ? read({ unit: 'bare', n: bare.value, month: 0, year: null, ...ofEdge }, bare.next) : null;
};

/** A bare number becomes what the point after it is: «1–15 марта 2024 г.», «I, II кварталы 2024 г.» */
export const completeFirst = (first: Point, second: Point): Point => {
  if (first.unit !== 'bare') return first;
  const whole = second.edgeOf ?? second;
  const [n, month] = whole.series?.[first.n - 1] ?? [first.n, whole.month];
  // «I–III четверть 2025/26 учебного года» begins in the year before.
  const earlier = whole.series !== undefined && whole.year !== null && n > whole.n;
  const point = { ...whole, n, month, year: earlier ? (whole.year ?? 0) - 1 : whole.year };
  return first.edge === undefined ? point : atEdge(point, first.edge);
};

const MOST_IN_LIST = 31;
/** What a list of bare numbers may be of. */
export const COUNTED = new Set<Point['unit']>(['day', 'quarter', 'half-year', 'weekday']);

/** Numbers that share what follows the last: «1, 8 и 15 октября», «01,08,15. 10.16», «I, III кварталы 2024 года». */
export const readList: Rule<readonly Point[]> = (tokens, i) => {
  const bare: Point[] = [];
  let at = i;
  while (bare.length < MOST_IN_LIST) {
    const ordinal = readOrdinal(tokens, at);
    const next = ordinal === null ? null : skipListMark(tokens, ordinal.next);
    if (ordinal === null || ordinal.value > MOST_BARE || next === null) break;
    bare.push({ unit: 'bare', n: ordinal.value, month: 0, year: null });
    at = next;
  }
  const last = bare.length === 0 ? null : readPoint(tokens, at);
  if (!isRead(last) || !(COUNTED.has(last.value.unit) || last.value.series !== undefined)) return null;
  return read([...bare.map((point) => completeFirst(point, last.value)), last.value], last.next);
};
