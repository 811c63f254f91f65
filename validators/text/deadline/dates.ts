// Deadlines that name their days: «апрель 2023 года», «до 1 марта 2024 г.», «с 01.09.2023 по 31.05.2024».
import { monthNumber } from '../calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../tokens.ts';
import type { DateTerm, Precision, RangeTerm } from './model.ts';
import { type Point, spanOf } from './point.ts';
import { completeFirst, readFirstPoint, readPoint } from './points.ts';
import { isRead, type Rule, read, type Step, skipListMark, skipUntil, trouble } from './step.ts';

type Dated = readonly (DateTerm | RangeTerm)[];

const MOST_IN_LIST = 12;
const DURING = ['в течение', 'в период', 'на период', 'на протяжении', 'в', 'во', 'на', 'за'];

// «до конца года»: of which one?
const UNNAMED = [
  'года',
  'учебного года',
  'текущего года',
  'календарного года',
  'полугодия',
  'квартала',
  'месяца',
];

const precisionOf = (point: Point): Precision => (point.unit === 'bare' ? 'day' : point.unit);

const untilTerm = (tokens: Tokens, i: number): Step<Dated> => {
  const start = skipUntil(tokens, i);
  if (start === null) return null;
  const unnamed = start.end ? skipPhrase(tokens, start.next, UNNAMED) : null;
  if (unnamed !== null) return trouble('missing-year', i, unnamed);
  const point = readPoint(tokens, start.next);
  if (!isRead(point)) return point;
  const span = spanOf(point.value);
  if (span === null) return trouble('missing-year', start.next, point.next);
  const from = start.end ? span.to : span.from;
  const precision = precisionOf(point.value);
  return read([{ kind: 'date', from, to: span.to, precision, limit: 'until' }], point.next);
};

const rangeOf = (first: Point, second: Point, from: number, next: number): Step<Dated> => {
  const left = completeFirst(first, second);
  const [start, end] = [spanOf(left), spanOf(second)];
  if (second.year === null) return trouble('missing-year', from, next);
  if (start === null || end === null) return trouble('impossible-date', from, next);
  if (start.from > end.from) return trouble('reversed-range', from, next);
  const precision = left.unit === second.unit ? precisionOf(second) : 'day';
  return read([{ kind: 'range', from: start.from, to: end.to, precision }], next);
};

// «с 1 сентября 2023 г. по 31 мая 2024 г.»
const fromTo = (tokens: Tokens, i: number): Step<Dated> => {
  const start = skipPhrase(tokens, i, ['с', 'со']);
  if (start === null) return null;
  const first = readFirstPoint(tokens, start);
  if (!isRead(first)) return first;
  const comma = textAt(tokens, first.next) === ',' ? first.next + 1 : first.next;
  const middle = skipPhrase(tokens, comma, ['по', 'до конца', 'до']);
  if (middle === null) return trouble('missing-end', i, first.next);
  const second = readPoint(tokens, middle);
  if (second === null) return trouble('missing-end', i, middle);
  return isRead(second) ? rangeOf(first.value, second.value, start, second.next) : second;
};

// «май и декабрь 2023 года»: the members without a year take that of the last one.
const listOf = (tokens: Tokens, first: Point, from: number, next: number): Step<Dated> => {
  const points = [first];
  let at = next;
  while (points.length < MOST_IN_LIST && points.at(-1)?.year === null) {
    const mark = skipListMark(tokens, at);
    const point = mark === null ? null : readPoint(tokens, mark);
    if (point !== null && !isRead(point)) return point;
    if (point === null || point.value.unit !== first.unit) break;
    points.push(point.value);
    at = point.next;
  }
  const year = points.at(-1)?.year ?? null;
  if (year === null) return trouble('missing-year', from, next);
  const terms: DateTerm[] = [];
  for (const point of points) {
    const span = spanOf({ ...point, year });
    if (span === null) return trouble('impossible-date', from, at);
    terms.push({ kind: 'date', ...span, precision: precisionOf(point), limit: 'during' });
  }
  return read(terms, at);
};

// «май 2023, 2024 гг.»: the second year belongs to the month too, and is not a whole year of its own.
const isFurtherYear = (tokens: Tokens, point: Point, i: number): boolean =>
  point.unit === 'year' &&
  [',', 'и'].includes(textAt(tokens, i - 1)) &&
  tokens[i - 2]?.kind === 'number' &&
  monthNumber(textAt(tokens, i - 3)) !== null;

const duringTerm = (tokens: Tokens, i: number): Step<Dated> => {
  const lead = skipPhrase(tokens, i, DURING);
  const start = lead ?? i;
  const ranged = lead === null ? null : fromTo(tokens, start);
  if (ranged !== null) return ranged;
  const first = readFirstPoint(tokens, start);
  if (!isRead(first)) return first;
  if (textAt(tokens, first.next) === '-') {
    const second = readPoint(tokens, first.next + 1);
    // «Июнь 2023–2025 гг.» is June of three years, not a span of months and years.
    const mixed = isRead(second) && (second.value.unit === 'year') !== (first.value.unit === 'year');
    if (mixed) return trouble('unknown-word', first.next, second.next);
    if (isRead(second)) return rangeOf(first.value, second.value, start, second.next);
    if (second !== null) return second;
  }
  if (first.value.unit === 'bare') return null;
  if (isFurtherYear(tokens, first.value, start)) return trouble('unknown-word', start, first.next);
  return listOf(tokens, first.value, start, first.next);
};

/** Dated terms at `i`: one, or several when a list shares its year. */
export const readDated: Rule<Dated> = (tokens, i) =>
  untilTerm(tokens, i) ?? fromTo(tokens, i) ?? duringTerm(tokens, i);
