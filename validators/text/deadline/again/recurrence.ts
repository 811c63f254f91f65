// Deadlines that come back: how often, in which part of the year, from when and until when.
import { matches, skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { spanOf } from '../days/point.ts';
import { readEdge, readPoint } from '../days/points.ts';
import { readWeekday } from '../days/weekdays.ts';
import type { Pattern, RecurrenceTerm, RecurrenceUnit, Season } from '../model.ts';
import { isRead, type Read, type Rule, read, type Step, trouble } from '../step.ts';
import { contradicts, type Frequency, readFrequency } from './frequency.ts';
import { modifyAll, readPart, readStart, takesSeason } from './modifiers.ts';
import { readParityMonths } from './parity-months.ts';
import { rruleOf } from './rrule.ts';
import { readSeason, readSpans } from './seasons.ts';

/** A recurrence term of a pattern, with the RRULE that follows from it. */
export const recurrenceOf = (pattern: Pattern): RecurrenceTerm => ({
  kind: 'recurrence',
  ...pattern,
  rrule: rruleOf(pattern),
});

/** What comes so often, without beginning and end. */
export const patternOf = (frequency: Frequency, season: Season | null = null): Pattern => ({
  ...frequency,
  season,
  since: null,
  until: null,
});

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
  const within =
    season.value.kind === 'day' && season.value.ofMonth !== undefined ? textAt(tokens, season.next - 1) : '';
  if (within === 'квартала' || within === 'полугодия') {
    const unit = within === 'квартала' ? 'quarter' : 'half-year';
    return read(patternOf({ times: 1, every: 1, unit, atLeast: false }, season.value), season.next);
  }
  if (matches(tokens, season.next - 2, ['каждого', 'месяца']))
    return read(patternOf({ times: 1, every: 1, unit: 'month', atLeast: false }, season.value), season.next);
  // So does «до 1 марта года, следующего за отчётным», «до 25 декабря года, предшествующего плановому».
  const { kind } = season.value;
  const reported = tokens
    .slice(i, season.next)
    .some(
      ({ text }, k) =>
        text === 'предшествующего' || (text === 'следующего' && textAt(tokens, i + k + 1) === 'за'),
    );
  if (reported && (kind === 'months' || (kind === 'day' && season.value.month !== null)))
    return read(patternOf({ times: 1, every: 1, unit: 'year', atLeast: false }, season.value), season.next);
  const comma = textAt(tokens, season.next) === ',' ? season.next + 1 : season.next;
  const opened = textAt(tokens, comma) === '(';
  const at = opened ? comma + 1 : comma;
  const frequency = readFrequency(tokens, at);
  if (frequency === null && kind === 'day' && season.value.following === true) {
    // «Следующего за отчётным кварталом месяца»
    const last = textAt(tokens, season.next - 1) === 'месяца' ? season.next - 2 : season.next - 1;
    const unit = unitReported(textAt(tokens, last));
    return unit === null
      ? null
      : read(patternOf({ times: 1, every: 1, unit, atLeast: false }, season.value), season.next);
  }
  if (frequency === null || (opened && textAt(tokens, frequency.next) !== ')')) return null;
  if (!takesSeason(patternOf(frequency.value), season.value)) return null;
  const end = frequency.next + (opened ? 1 : 0);
  return read(patternOf(frequency.value, season.value), skipPhrase(tokens, end, BEHIND_REPORTED) ?? end);
};

/** «Каждого года, следующего за отчётным» */
const BEHIND_REPORTED = [
  ', следующего за отчетным годом',
  ', следующего за отчетным',
  'следующего за отчетным',
];
const REPORTED_UNITS: readonly (readonly [RegExp, RecurrenceUnit])[] = [
  [/^кварталом$/u, 'quarter'],
  [/^полугодием$/u, 'half-year'],
  [/^годом$/u, 'year'],
  // «Месяца, следующего за отчётным»
  [/^месяцем$|^(?:отчетн|истекш|прошедш)/u, 'month'],
];
/** How often a report comes that is due «до 5 числа месяца, следующего за отчётным кварталом»; null where the word says nothing. */
const unitReported = (word: string): RecurrenceUnit | null =>
  REPORTED_UNITS.find(([words]) => words.test(word))?.[1] ?? null;

const OF_UNIT: readonly (readonly [times: number, RecurrenceUnit, readonly string[]])[] = [
  [1, 'month', ['каждого месяца', 'отчетного месяца', 'месяца']],
  [1, 'quarter', ['каждого квартала', 'отчетного квартала', 'квартала']],
  // A school year has four terms, which no calendar knows.
  [4, 'school-year', ['каждой четверти', 'каждой учебной четверти', 'учебной четверти', 'четверти']],
];

// «первая неделя каждого месяца», «последний рабочий день месяца»; the days of a school term no calendar knows.
const partItself = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const part = readPart(tokens, skipPhrase(tokens, i, ['каждый', 'каждая', 'каждую']) ?? i);
  for (const [times, unit, phrases] of part === null ? [] : OF_UNIT) {
    const next = part === null ? null : skipPhrase(tokens, part.next, phrases);
    const season = unit === 'school-year' ? null : (part?.value ?? null);
    if (next !== null) return read(patternOf({ times, every: 1, unit, atLeast: false }, season), next);
  }
  return null;
};

// «в конце каждого месяца», «в начале квартала»: ten days of it.
const edgeItself = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const edge = readEdge(tokens, skipPhrase(tokens, i, ['в']) ?? i);
  for (const [times, unit, phrases] of edge === null ? [] : OF_UNIT) {
    const next = edge === null ? null : skipPhrase(tokens, edge.next, phrases);
    if (next === null || edge === null || unit === 'school-year') continue;
    if (unit !== 'month' && edge.value === 2) return null;
    const season: Season = {
      kind: 'part',
      part: 'third',
      which: edge.value === 3 ? -1 : edge.value,
      month: null,
    };
    return read(patternOf({ times, every: 1, unit, atLeast: false }, season), next);
  }
  return null;
};

const DAY = ['календарный день', 'календарного дня', 'день', 'дня', 'число', 'числа'];
const EDGES: readonly (readonly ['first' | 'last', readonly string[]])[] = [
  ['first', ['первый', 'первое', 'первого']],
  ['last', ['последний', 'последнее', 'последнего']],
];
const UNITS: readonly (readonly [RecurrenceUnit, readonly string[]])[] = [
  ['month', ['каждого месяца', 'отчетного месяца', 'месяца']],
  ['quarter', ['каждого квартала', 'отчетного квартала', 'квартала']],
  ['half-year', ['каждого полугодия', 'отчетного полугодия', 'полугодия']],
];

/** The first or the last day of every such unit. */
const edgeSeason = (edge: 'first' | 'last', unit: RecurrenceUnit): Season => {
  const day = edge === 'first' ? 1 : 31;
  const limit = edge === 'first' ? 'during' : 'until';
  const ofMonth = edge === 'first' ? 1 : -1;
  return { kind: 'day', month: null, day, limit, ...(unit === 'month' ? {} : { ofMonth }) };
};

// «первое число каждого месяца», «не позднее последнего дня отчётного квартала»
const edgeDay = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const lead = skipPhrase(tokens, i, ['в', 'каждый', 'каждое', 'не позднее', 'не позже', 'до']) ?? i;
  for (const [edge, words] of EDGES) {
    const day = skipPhrase(tokens, skipPhrase(tokens, lead, words) ?? tokens.length, DAY);
    for (const [unit, phrases] of day === null ? [] : UNITS) {
      const next = skipPhrase(tokens, day ?? i, phrases);
      if (next !== null)
        return read(patternOf({ times: 1, every: 1, unit, atLeast: false }, edgeSeason(edge, unit)), next);
    }
  }
  return null;
};

// «каждый март», «каждую осень»
const eachMonths = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const each = skipPhrase(tokens, i, ['каждый', 'каждая', 'каждую', 'каждое']);
  const spans = each === null ? null : readSpans(tokens, each);
  return spans === null
    ? null
    : read(patternOf({ times: 1, every: 1, unit: 'year', atLeast: false }, spans.value), spans.next);
};

// «последняя пятница мая 2026 г., ежегодно»: that day of every year from then on, and not its date
const datedFirst = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const point = readPoint(tokens, skipPhrase(tokens, i, ['в', 'во']) ?? i);
  if (!isRead(point) || point.value.year === null) return null;
  const { unit, n, month, weekday } = point.value;
  const opened = textAt(tokens, point.next) === '(' || textAt(tokens, point.next) === ',';
  const frequency = readFrequency(tokens, opened ? point.next + 1 : point.next);
  const isYearly =
    frequency?.value.unit === 'year' && frequency.value.times === 1 && frequency.value.every === 1;
  if (frequency === null || !isYearly || frequency.value.atLeast) return null;
  if (unit !== 'workday' && (unit !== 'weekday' || weekday === undefined)) return null;
  const season: Season = {
    kind: 'part',
    part: unit,
    which: n,
    month,
    ...(weekday === undefined ? {} : { weekday }),
  };
  const since = spanOf(point.value)?.from ?? null;
  const closed = textAt(tokens, point.next) === '(' && textAt(tokens, frequency.next) === ')';
  return read({ ...patternOf(frequency.value, season), since }, closed ? frequency.next + 1 : frequency.next);
};

const readWithoutStart = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const edge = edgeItself(tokens, i) ?? readParityMonths(tokens, i);
  if (edge !== null) return edge;
  const frequency = readFrequency(tokens, i);
  return frequency === null
    ? (weekdayItself(tokens, i) ??
        partItself(tokens, i) ??
        edgeDay(tokens, i) ??
        eachMonths(tokens, i) ??
        seasonFirst(tokens, i) ??
        datedFirst(tokens, i))
    : read(patternOf(frequency.value), frequency.next);
};

// «начиная с 2026 года ежегодно в феврале»: the beginning first.
const startFirst = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const start = readStart(tokens, i);
  if (start === null) return null;
  const at =
    skipPhrase(tokens, start.next, [', далее', ', и далее', 'и далее', 'далее', ',', '-']) ?? start.next;
  const pattern = readWithoutStart(tokens, at);
  return pattern === null ? null : read({ ...pattern.value, since: start.value }, pattern.next);
};

const readPattern = (tokens: Tokens, i: number): Read<Pattern> | null =>
  readWithoutStart(tokens, i) ?? startFirst(tokens, i);

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
