// Several days that each come every year or every month: «до 1 июня и до 1 декабря каждого года», «первая и третья среда месяца».
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { readDated } from '../days/dates.ts';
import { readDayNumbers } from '../days/day-numbers.ts';
import { readPoint } from '../days/points.ts';
import { readWeekdayRun, readWeekdaysOfMonth } from '../days/weekdays.ts';
import type { Pattern, RecurrenceTerm, Season } from '../model.ts';
import { isRead, type Read, type Rule, read, skipListMark } from '../step.ts';
import { type Frequency, readFrequency } from './frequency.ts';
import { JOINTS, modifyAll, skipNextYear } from './modifiers.ts';
import { patternOf, recurrenceOf } from './recurrence.ts';
import { MONTHS_IN } from './rrule.ts';
import { readSeason, readWeekdayOfMonths } from './seasons.ts';

const YEARLY = { times: 1, every: 1, unit: 'year', atLeast: false } as const;
const MOST_DAYS = 12;

const isOfYear = (season: Season): boolean =>
  season.kind === 'days' || ((season.kind === 'day' || season.kind === 'part') && season.month !== null);

// «до 20 мая и 20 ноября»: «до» is said once.
const dayAfter = (tokens: Tokens, i: number, first: Season | undefined): Read<Season> | null => {
  const season = readSeason(tokens, i);
  return season?.value.kind === 'day' && first?.kind === 'day' && season.value.limit === 'during'
    ? read({ ...season.value, limit: first.limit }, season.next)
    : season;
};

/** Days of the year in a list: two of them at least, `most` at most; null where the list goes on with a date of one year. */
const readList = (tokens: Tokens, i: number, most: number): Read<readonly Season[]> | null => {
  const ofMonths = readWeekdayOfMonths(tokens, i);
  if (ofMonths !== null) return ofMonths.value.length <= most ? ofMonths : null;
  const days: Season[] = [];
  let next = i;
  for (let at: number | null = i; at !== null && days.length < most; at = skipListMark(tokens, next)) {
    const season = dayAfter(tokens, at, days[0]);
    if (season === null || !isOfYear(season.value)) break;
    days.push(season.value);
    next = skipNextYear(tokens, season.next);
  }
  const goesOn = skipListMark(tokens, next);
  const dated = goesOn !== null && isRead(readPoint(tokens, goesOn));
  return days.length < 2 || dated ? null : read(days, next);
};

const ofDays = (days: readonly Season[], pattern: Pattern): readonly RecurrenceTerm[] =>
  days.map((season) => recurrenceOf({ ...pattern, season }));

const isYearly = ({ times, every, unit }: Frequency): boolean =>
  times === 1 && every === 1 && unit === 'year';

const isExact = ({ atLeast, atMost }: Frequency): boolean => !atLeast && atMost === undefined;

// «два раза в год, до 1 июня и до 1 декабря»: as many days of the year as times; «ежегодно» leaves their number open.
const behindFrequency = (tokens: Tokens, i: number): Read<readonly Season[]> | null => {
  const frequency = readFrequency(tokens, i);
  if (frequency === null || !isExact(frequency.value)) return null;
  const { times, every, unit } = frequency.value;
  const many = isYearly(frequency.value) ? MOST_DAYS : (times * 12) / (every * (MONTHS_IN[unit] ?? 0));
  if (many > MOST_DAYS) return null;
  const opened = textAt(tokens, frequency.next) === '(';
  const at = opened || JOINTS.has(textAt(tokens, frequency.next)) ? frequency.next + 1 : frequency.next;
  const days = readList(tokens, at, many);
  if (days === null || (!isYearly(frequency.value) && days.value.length !== many)) return null;
  if (!opened) return days;
  return textAt(tokens, days.next) === ')' ? read(days.value, days.next + 1) : null;
};

// «до 1 июня и до 1 декабря каждого года», «15 мая, 15 ноября (ежегодно)»
const beforeFrequency = (tokens: Tokens, i: number): Read<readonly Season[]> | null => {
  const days = readList(tokens, i, MOST_DAYS);
  if (days === null) return null;
  const comma = textAt(tokens, days.next) === ',' ? days.next + 1 : days.next;
  const opened = textAt(tokens, comma) === '(';
  const frequency = readFrequency(tokens, opened ? comma + 1 : comma);
  if (frequency === null || !isExact(frequency.value) || !isYearly(frequency.value)) return null;
  if (!opened) return read(days.value, frequency.next);
  return textAt(tokens, frequency.next) === ')' ? read(days.value, frequency.next + 1) : null;
};

/** Days of the year of which each comes every year, with what is said of all of them: «…, начиная с 2026 года». */
export const readDaysOfYear: Rule<readonly RecurrenceTerm[]> = (tokens, i) => {
  const days = behindFrequency(tokens, i) ?? beforeFrequency(tokens, i);
  const [first] = days?.value ?? [];
  if (days === null || first === undefined) return null;
  const all = modifyAll(patternOf(YEARLY, first), tokens, days.next);
  return read(ofDays(days.value, all.value), all.next);
};

/** «По итогам каждого полугодия – до 20 января и до 20 июля»: days without a year, of which each comes every year. */
export const readDaysOfEveryYear: Rule<readonly RecurrenceTerm[]> = (tokens, i) => {
  const one = readSeason(tokens, i);
  const days =
    readList(tokens, i, MOST_DAYS) ??
    (one !== null && isOfYear(one.value) ? read([one.value], one.next) : null);
  const goesOn = days === null ? null : skipListMark(tokens, days.next);
  // The year of the last is that of all.
  if (days === null || (goesOn !== null && isRead(readDated(tokens, goesOn)))) return null;
  return read(ofDays(days.value, patternOf(YEARLY)), skipNextYear(tokens, days.next));
};

// «дважды в месяц (1-й и 3-й вторник)», «2 раза в месяц: 5 и 20 числа»: as many days as times
const ofTimes = (tokens: Tokens, i: number): Read<readonly Season[]> | null => {
  const frequency = readFrequency(tokens, i);
  if (frequency === null || !isExact(frequency.value)) return null;
  const { times, every, unit } = frequency.value;
  if (times < 2 || every !== 1 || unit !== 'month') return null;
  const opened = textAt(tokens, frequency.next) === '(';
  const at = opened || JOINTS.has(textAt(tokens, frequency.next)) ? frequency.next + 1 : frequency.next;
  const numbers = readSeveralNumbers(tokens, at);
  const days: Read<readonly Season[]> | null =
    numbers === null
      ? readWeekdaysOfMonth(tokens, at, true)
      : read(numbers.value, skipPhrase(tokens, numbers.next, ['каждого месяца', 'месяца']) ?? numbers.next);
  if (days === null || days.value.length !== times) return null;
  if (!opened) return days;
  return textAt(tokens, days.next) === ')' ? read(days.value, days.next + 1) : null;
};

/** «Первая и третья среда месяца»: each comes every month; «пн – пт»: every week. */
export const readWeekdays: Rule<readonly RecurrenceTerm[]> = (tokens, i) => {
  const ofMonth = ofTimes(tokens, i) ?? readWeekdaysOfMonth(tokens, i);
  const found = ofMonth ?? readWeekdayRun(tokens, i);
  const [first] = found?.value ?? [];
  if (found === null || first === undefined) return null;
  const unit = ofMonth === null ? 'week' : 'month';
  const all = modifyAll(patternOf({ ...YEARLY, unit }, first), tokens, found.next);
  return read(ofDays(found.value, all.value), all.next);
};

const EVERY_MONTH = ['каждого месяца', 'месяца', ', ежемесячно', 'ежемесячно', '( ежемесячно )'];

// «1-го и 16-го числа», «до 5, 20 числа», «1–5 и 15–20 числа»: two members at least
const readSeveralNumbers = (tokens: Tokens, i: number): Read<readonly Season[]> | null => {
  const until = skipPhrase(tokens, i, ['до', 'не позднее', 'не позже']);
  const limit = until === null ? 'during' : 'until';
  const numbers = readDayNumbers(tokens, until ?? i);
  if (numbers === null || numbers.value.length < 2) return null;
  // «До 5–10 числа» may mean either.
  if (until !== null && numbers.value.some(({ last }) => last !== undefined)) return null;
  return read(
    numbers.value.map((days): Season => ({ kind: 'day', month: null, ...days, limit })),
    numbers.next,
  );
};

/** «1-го и 16-го числа каждого месяца», «ежемесячно, до 5 и 20 числа»: each comes every month. */
export const readDaysOfMonth: Rule<readonly RecurrenceTerm[]> = (tokens, i) => {
  const before = skipPhrase(tokens, i, ['ежемесячно ,', 'ежемесячно :', 'ежемесячно -', 'ежемесячно']);
  const list = readSeveralNumbers(tokens, before ?? i);
  const behind = list === null ? null : skipPhrase(tokens, list.next, EVERY_MONTH);
  if (list === null || (before === null && behind === null)) return null;
  const [first = null] = list.value;
  const all = modifyAll(patternOf({ ...YEARLY, unit: 'month' }, first), tokens, behind ?? list.next);
  return read(ofDays(list.value, all.value), all.next);
};
