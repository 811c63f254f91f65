// Days of the week: «каждую среду», «по понедельникам», «последняя среда месяца», «второй четверг каждого месяца».
import { ordinalNumber } from '../../numbers/numerals.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import type { Season } from '../model.ts';
import { type Read, read, skipListMark } from '../step.ts';
import { weekdayNumber } from './point.ts';

/** A day of the week, and the unit in which it comes again where the words say it themselves. */
export interface Weekday {
  readonly season: Extract<Season, { kind: 'weekday' }>;
  readonly unit: 'week' | 'month' | 'quarter' | 'half-year' | null;
}

const LAST = /^последн(?:ий|юю|яя|ее|его|ей)$/u;
/** No month has a fifth of every day. */
const MOST_WHICH = 4;
const MONTHLY = ['каждого месяца', 'месяца'];

// «последнюю», «второй», «3-я»; where several stand together, «1 и 3», too
const whichAt = (tokens: Tokens, i: number, bare = false): Read<number> | null => {
  const text = textAt(tokens, i);
  if (LAST.test(text)) return read(-1, i + 1);
  const isFigure = tokens[i]?.kind === 'number';
  const which = isFigure ? Number(text) : ordinalNumber(text);
  if (which === null || which < 1 || which > MOST_WHICH) return null;
  if (!isFigure) return read(which, i + 1);
  const ended =
    textAt(tokens, i + 1) === '-' && /^(?:й|я|е|ю|ый|ая|ое|ую|ий|ья|ье|ью)$/u.test(textAt(tokens, i + 2));
  return ended ? read(which, i + 3) : bare ? read(which, i + 1) : null;
};

/**
 * «Первая и третья среда месяца»: several of one day of the week in every month.
 * @param isMonthly the words before it have said that it comes every month
 */
export const readWeekdaysOfMonth = (
  tokens: Tokens,
  i: number,
  isMonthly = false,
): Read<readonly Weekday['season'][]> | null => {
  const which: number[] = [];
  let next = skipPhrase(tokens, i, ['в', 'во', 'каждый', 'каждая', 'каждую', 'каждое']) ?? i;
  for (let at: number | null = next; at !== null; at = skipListMark(tokens, next)) {
    const one = whichAt(tokens, at, true);
    if (one === null) break;
    which.push(one.value);
    next = one.next;
  }
  const weekday = weekdayNumber(textAt(tokens, next));
  // «Каждую 2-ю и 4-ю пятницу»: no other unit has several of one day.
  const isEach = textAt(tokens, i).startsWith('кажд');
  const month = skipPhrase(tokens, next + 1, MONTHLY) ?? (isMonthly || isEach ? next + 1 : null);
  if (weekday === null || month === null || which.length < 2) return null;
  return read(
    which.map((one) => ({ kind: 'weekday', weekday, which: one })),
    month,
  );
};

const SHORT: Readonly<Record<string, number>> = { пн: 1, вт: 2, ср: 3, чт: 4, пт: 5, сб: 6, вс: 7 };

// «пн.», «вторник»
const dayAt = (tokens: Tokens, i: number): Read<number> | null => {
  const word = textAt(tokens, i);
  const short = Object.hasOwn(SHORT, word) ? SHORT[word] : undefined;
  const day = short ?? weekdayNumber(word);
  return day === null
    ? null
    : read(day, short !== undefined && textAt(tokens, i + 1) === '.' ? i + 2 : i + 1);
};

// «по вторникам»
const byDays = (tokens: Tokens, i: number): number | null =>
  textAt(tokens, i) === 'по' && /[ая]м$/u.test(textAt(tokens, i + 1)) ? i + 1 : null;

const WORKING_DAYS = [
  'ежедневно ( рабочие дни )',
  'ежедневно в рабочие дни',
  'ежедневно по рабочим дням',
  'в рабочие дни недели',
  'в рабочие дни',
  'по рабочим дням',
  'каждый рабочий день',
  'в будние дни',
  'по будням',
  'в будни',
];

/** «Пн – пт», «с понедельника по среду», «вт., чт.», «по вторникам и пятницам»: several days of every week. */
export const readWeekdayRun = (tokens: Tokens, i: number): Read<readonly Weekday['season'][]> | null => {
  const working = skipPhrase(tokens, i, WORKING_DAYS);
  if (working !== null)
    return read(
      [1, 2, 3, 4, 5].map((weekday) => ({ kind: 'weekday', weekday, which: null })),
      working,
    );
  const by = byDays(tokens, i);
  const first = dayAt(tokens, by ?? skipPhrase(tokens, i, ['с', 'со']) ?? i);
  if (first === null) return null;
  const days = [first.value];
  let next = first.next;
  const through = skipPhrase(tokens, next, ['-', 'по', 'до']);
  const last = through === null ? null : dayAt(tokens, through);
  if (last !== null) {
    for (let day = first.value + 1; day <= last.value; day += 1) days.push(day);
    next = last.next;
  } else
    for (let at = skipListMark(tokens, next); at !== null; at = skipListMark(tokens, next)) {
      const day = dayAt(tokens, (by === null ? null : byDays(tokens, at)) ?? at);
      if (day === null) break;
      days.push(day.value);
      next = day.next;
    }
  return days.length < 2
    ? null
    : read(
        days.map((weekday) => ({ kind: 'weekday', weekday, which: null })),
        next,
      );
};

const UNITS: readonly (readonly ['quarter' | 'half-year', readonly string[]])[] = [
  ['quarter', ['каждого квартала', 'квартала']],
  ['half-year', ['каждого полугодия', 'полугодия']],
];

const MONTHS = { quarter: 3, 'half-year': 6 } as const;

interface OfUnit {
  readonly unit: 'quarter' | 'half-year' | null;
  readonly ofMonth: number | null;
}

// «последнего месяца квартала», «первого месяца каждого полугодия», «квартала»
const readOfUnit = (tokens: Tokens, i: number): Read<OfUnit> | null => {
  const which = whichAt(tokens, i);
  const month = which === null ? null : skipPhrase(tokens, which.next, ['месяца']);
  const ofMonth = month === null ? null : (which?.value ?? null);
  for (const [unit, phrases] of UNITS) {
    const next = skipPhrase(tokens, month ?? i, phrases);
    if (next !== null)
      return ofMonth === null || ofMonth <= MONTHS[unit] ? read({ unit, ofMonth }, next) : null;
  }
  return month === null ? null : read({ unit: null, ofMonth }, month);
};

/** A day of the week at `i`, or which of its month. */
export const readWeekday = (tokens: Tokens, i: number): Read<Weekday> | null => {
  const each = skipPhrase(tokens, i, ['каждый', 'каждая', 'каждую', 'каждое']);
  const at = each ?? i;
  const which = whichAt(tokens, at);
  const day = which?.next ?? at;
  const weekday = weekdayNumber(textAt(tokens, day));
  if (weekday === null) return null;
  const season = { kind: 'weekday', weekday, which: which?.value ?? null } as const;
  if (which === null) {
    const everyWeek = each !== null || /[ая]м$/u.test(textAt(tokens, day));
    const week = skipPhrase(tokens, day + 1, ['каждой недели', 'недели']);
    return read({ season, unit: everyWeek || week !== null ? 'week' : null }, week ?? day + 1);
  }
  const within = readOfUnit(tokens, day + 1);
  if (within !== null) {
    const { unit, ofMonth } = within.value;
    return read({ season: { ...season, ...(ofMonth === null ? {} : { ofMonth }) }, unit }, within.next);
  }
  const month = skipPhrase(tokens, day + 1, MONTHLY);
  // «Каждый последний четверг» is of a month; «каждый второй четверг» may be of every other week.
  const isMonthly = month !== null || (each !== null && which.value < 0);
  return read({ season, unit: isMonthly ? 'month' : null }, month ?? day + 1);
};
