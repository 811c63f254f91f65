// Deadlines that come back: how often, in which part of the year, from when and until when.
import type { IsoDate } from '../dates/calendar.ts';
import { matches, skipPhrase, type Tokens, textAt } from '../tokens.ts';
import { skipCertainHours } from './clock.ts';
import { readDated } from './dates.ts';
import { contradicts, type Frequency, readCounted, readFrequency } from './frequency.ts';
import type { Pattern, RecurrenceTerm, Season } from './model.ts';
import { spanOf } from './point.ts';
import { readPoint } from './points.ts';
import { MONTHS_IN, rruleOf } from './rrule.ts';
import { readSeason } from './seasons.ts';
import { isRead, type Read, type Rule, read, type Step, skipListMark, trouble } from './step.ts';
import { readWeekday, readWeekdaysOfMonth } from './weekdays.ts';
import { withYears } from './years.ts';

/** A recurrence term of a pattern, with the RRULE that follows from it. */
export const recurrenceOf = (pattern: Pattern): RecurrenceTerm => ({
  kind: 'recurrence',
  ...pattern,
  rrule: rruleOf(pattern),
});

const patternOf = (frequency: Frequency, season: Season | null = null): Pattern => ({
  ...frequency,
  season,
  since: null,
  until: null,
});

// A day of the year goes with years, a day of the month with months; RFC 5545 forbids BYMONTHDAY in weekly rules.
const takesSeason = ({ unit, times, season }: Pattern, added: Season): boolean => {
  if (season !== null) return false;
  if (added.kind === 'months') return true;
  if (added.kind === 'weekday') return times === 1 && unit === (added.which === null ? 'week' : 'month');
  const months = MONTHS_IN[unit];
  if (times !== 1 || months === null) return false;
  if (added.following === true) return true;
  return added.month === null ? months < 12 : months === 12;
};

const withCounted = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const { times, every, unit, atLeast, season } = pattern;
  if (unit !== 'year' || every !== 1 || times !== 1 || atLeast || season?.kind === 'day') return null;
  const counted = readCounted(tokens, i);
  return counted === null ? null : read({ ...pattern, ...counted.value }, counted.next);
};

// «начиная с 2022 года», «с 1 сентября 2023 года»
const withSince = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const start = skipPhrase(tokens, i, ['начиная с', 'начиная со', 'с', 'со']);
  if (start === null || pattern.since !== null) return null;
  const point = readPoint(tokens, start);
  const since: IsoDate | null = isRead(point) ? (spanOf(point.value)?.from ?? null) : null;
  return isRead(point) && since !== null ? read({ ...pattern, since }, point.next) : null;
};

// «до 2024 года»; «с 2023 по 2025 год», «(2023–2025 годы)»
const withDates = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const dated = readDated(tokens, i);
  if (!isRead(dated) || dated.value.length > 1 || pattern.until !== null) return null;
  const years = withYears(dated.value, null);
  const term = isRead(years) ? years.value.terms[0] : undefined;
  if (term === undefined) return null;
  if (term.kind === 'date')
    return term.limit === 'until' ? read({ ...pattern, until: term.to }, dated.next) : null;
  if (pattern.since !== null || (term.precision !== 'year' && textAt(tokens, i) !== 'с')) return null;
  return read({ ...pattern, since: term.from, until: term.to }, dated.next);
};

const withSeason = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const season = readSeason(tokens, i);
  if (season === null || !takesSeason(pattern, season.value)) return null;
  return read({ ...pattern, season: season.value }, skipNextYear(tokens, season.next));
};

// «ежегодно, до 15 февраля следующего года»
const skipNextYear = (tokens: Tokens, i: number): number =>
  skipPhrase(tokens, i, ['следующего года', 'следующего календарного года']) ?? i;

// «по средам, в 15.00»: a deadline is counted in days.
const withHours = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const next = skipCertainHours(tokens, i);
  return next === null ? null : read(pattern, next);
};

const WHICH_PART = /^(?:перв|втор|треть|последн)(?:ая|яя|ую|юю|ой|ей|я|ю)$/u;
const PARTS = ['декада', 'декаде', 'декаду', 'неделя', 'неделе', 'неделю'];
const OF_UNIT = ['каждого месяца', 'месяца', 'каждого квартала', 'квартала', 'полугодия'];

// «раз в квартал (последняя декада)»: which days of it is not taken, as in «конец мая».
const withPart = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  const at = skipPhrase(tokens, i, ['в', 'во']) ?? i;
  const part = WHICH_PART.test(textAt(tokens, at)) ? skipPhrase(tokens, at + 1, PARTS) : null;
  const { unit, times, every, season } = pattern;
  const isOfOne =
    season === null && times === 1 && every === 1 && ['month', 'quarter', 'half-year'].includes(unit);
  if (part === null || !isOfOne) return null;
  return read(pattern, skipPhrase(tokens, part, OF_UNIT) ?? part);
};

const MODIFIERS = [withCounted, withDates, withSince, withSeason, withPart, withHours];

const modify = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> | null => {
  for (const rule of MODIFIERS) {
    const step = rule(pattern, tokens, i);
    if (step !== null) return step;
  }
  return null;
};

// Season, frequency, beginning and end, each once.
const MOST_MODIFIERS = 4;
const JOINTS = new Set([',', ':', '-']);

const modifyAll = (pattern: Pattern, tokens: Tokens, i: number): Read<Pattern> => {
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

// «последняя среда месяца», «по понедельникам»: the day says how often, too.
const weekdayItself = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const weekday = readWeekday(tokens, skipPhrase(tokens, i, ['в', 'во', 'по']) ?? i);
  const unit = weekday?.value.unit ?? null;
  if (weekday === null || unit === null) return null;
  return read(patternOf({ times: 1, every: 1, unit, atLeast: false }, weekday.value.season), weekday.next);
};

// «май, ежегодно», «до 1 марта (ежегодно)»: the season first.
const seasonFirst = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const season = readSeason(tokens, i);
  if (season === null) return null;
  // «5 числа каждого месяца» says how often, too.
  if (matches(tokens, season.next - 2, ['каждого', 'месяца']))
    return read(patternOf({ times: 1, every: 1, unit: 'month', atLeast: false }, season.value), season.next);
  // So does «до 1 марта года, следующего за отчётным».
  const { kind } = season.value;
  const reported = tokens.slice(i, season.next).some(({ text }) => text === 'следующего');
  if (kind === 'day' && season.value.month !== null && reported)
    return read(patternOf({ times: 1, every: 1, unit: 'year', atLeast: false }, season.value), season.next);
  const comma = textAt(tokens, season.next) === ',' ? season.next + 1 : season.next;
  const opened = textAt(tokens, comma) === '(';
  const at = opened ? comma + 1 : comma;
  const frequency = readFrequency(tokens, at);
  if (frequency === null || (opened && textAt(tokens, frequency.next) !== ')')) return null;
  if (!takesSeason(patternOf(frequency.value), season.value)) return null;
  return read(patternOf(frequency.value, season.value), frequency.next + (opened ? 1 : 0));
};

const readPattern = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const frequency = readFrequency(tokens, i);
  return frequency === null
    ? (weekdayItself(tokens, i) ?? seasonFirst(tokens, i))
    : read(patternOf(frequency.value), frequency.next);
};

/** A recurring term at `i`, with all that modifies it. */
export const readRecurrence: Rule<RecurrenceTerm> = (tokens, i): Step<RecurrenceTerm> => {
  const pattern = readPattern(tokens, i);
  if (pattern === null) return null;
  const { value, next } = modifyAll(pattern.value, tokens, pattern.next);
  const { since, until } = value;
  if (contradicts(value) || (since !== null && until !== null && since > until))
    return trouble('reversed-range', i, next);
  return read(recurrenceOf(value), next);
};

const dayAfter = (tokens: Tokens, i: number, first: Season): Read<Season> | null => {
  const season = readSeason(tokens, i);
  return season?.value.kind === 'day' && first.kind === 'day' && season.value.limit === 'during'
    ? read({ ...season.value, limit: first.limit }, season.next)
    : season;
};

/** «Два раза в год, до 1 июня и до 1 декабря»: as many days of the year as times; each comes every year. */
export const readDaysOfYear: Rule<readonly RecurrenceTerm[]> = (tokens, i) => {
  const frequency = readFrequency(tokens, i);
  if (frequency === null || frequency.value.atLeast || frequency.value.atMost !== undefined) return null;
  const { times, every, unit } = frequency.value;
  const most = (times * 12) / (every * (MONTHS_IN[unit] ?? 0));
  const opened = textAt(tokens, frequency.next) === '(';
  let at = opened || JOINTS.has(textAt(tokens, frequency.next)) ? frequency.next + 1 : frequency.next;
  const days: Season[] = [];
  while (days.length < most && most <= 12) {
    const [first] = days;
    const season = first === undefined ? readSeason(tokens, at) : dayAfter(tokens, at, first);
    if (season?.value.kind !== 'day' || season.value.month === null) return null;
    days.push(season.value);
    const next = skipNextYear(tokens, season.next);
    at = days.length < most ? (skipListMark(tokens, next) ?? -1) : next;
  }
  if (days.length < 2 || (opened && textAt(tokens, at) !== ')')) return null;
  const yearly = { times: 1, every: 1, unit: 'year', atLeast: false } as const;
  return read(
    days.map((day) => recurrenceOf(patternOf(yearly, day))),
    opened ? at + 1 : at,
  );
};

/** «Первая и третья среда месяца»: each comes every month. */
export const readWeekdays: Rule<readonly RecurrenceTerm[]> = (tokens, i) => {
  const found = readWeekdaysOfMonth(tokens, i);
  const monthly = { times: 1, every: 1, unit: 'month', atLeast: false } as const;
  return found === null
    ? null
    : read(
        found.value.map((season) => recurrenceOf(patternOf(monthly, season))),
        found.next,
      );
};
