// Deadlines that name their days: «апрель 2023 года», «до 1 марта 2024 г.», «с 01.09.2023 по 31.05.2024».
import { monthNumber } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import type { DatedDraft } from '../draft.ts';
import { DURATION } from '../events/duration.ts';
import { isRead, type Rule, read, type Step, skipListMark, skipUntil, trouble } from '../step.ts';
import { overSchoolYearsBefore, overSchoolYearsBehind } from '../years/over-school-years.ts';
import { overYearsBefore, overYearsBehind } from '../years/over-years.ts';
import { type Point, readYear, skipSameYear } from './point.ts';
import { completeFirst, readFirstPoint, readList, readPoint } from './points.ts';
import { readSchoolYears } from './school-year.ts';
import { type Ends, readEnds, readLastFirst } from './span-ends.ts';
import { readSpanList } from './span-list.ts';

type Dated = readonly DatedDraft[];

const MOST_IN_LIST = 12;
const DURING = [...DURATION, 'в период', 'на период', 'в', 'во', 'на', 'за'];

// «до конца года», «до окончания квартала»: of which one?
const UNNAMED_YEARS = ['календарного года', 'учебного года', 'года', 'учебному году'];
const UNNAMED_PARTS = ['полугодия', 'квартала', 'месяца'];

type Draft = Omit<DatedDraft, 'kind' | 'second' | 'limit' | 'edge'> & Partial<DatedDraft>;
const draftOf = (draft: Draft): DatedDraft => ({
  kind: 'draft',
  second: null,
  limit: 'during',
  edge: 'whole',
  ...draft,
});

const yearless = (tokens: Tokens, from: number, next: number): Step<Point> => {
  const school = tokens.slice(from, next).some(({ text }) => text.startsWith('уч'));
  return read({ unit: school ? 'school-year' : 'year', n: 0, month: 0, year: null }, next);
};

// «в течение текущего года»: the plan may say which it is.
const sameYear = (tokens: Tokens, i: number): Step<Point> => {
  const next = skipSameYear(tokens, i);
  return next === null ? null : yearless(tokens, i, next);
};

const unnamedEnd = (tokens: Tokens, i: number, from: number): Step<Point> => {
  const part = skipPhrase(tokens, i, UNNAMED_PARTS);
  if (part !== null) return trouble('missing-year', from, part);
  const year = skipPhrase(tokens, i, UNNAMED_YEARS);
  return year === null ? sameYear(tokens, i) : yearless(tokens, i, year);
};

// «По май 2026 года»: to its last day.
const throughAt = (tokens: Tokens, i: number): { next: number; edge: 'last' } | null =>
  textAt(tokens, i) === 'по' ? { next: i + 1, edge: 'last' } : null;
const DATIVE = /^(?:полугодию|кварталу|году|месяцу|четверти)$/u;

const untilTerm = (tokens: Tokens, i: number): Step<Dated> => {
  const start = skipUntil(tokens, i) ?? throughAt(tokens, i);
  if (start === null) return null;
  const unnamed = start.edge === 'last' ? unnamedEnd(tokens, start.next, i) : null;
  const point = unnamed ?? readPoint(tokens, start.next);
  if (!isRead(point)) return point;
  const from = unnamed === null ? start.next : i;
  // «По итогам», «по 1 полугодию» tell of what, not until when.
  if (textAt(tokens, i) === 'по' && DATIVE.test(textAt(tokens, point.next - 1))) return null;
  // «К 2026/2027 учебному году» is by its first day.
  const begins = point.value.unit === 'school-year' && ['к', 'ко'].includes(textAt(tokens, start.next - 1));
  const edge = begins ? 'first' : start.edge;
  return read([draftOf({ first: point.value, limit: 'until', edge, from, next: point.next })], point.next);
};

const rangeOf = (first: Point, second: Point, from: number, next: number): Step<Dated> =>
  read([draftOf({ first: completeFirst(first, second), second, from, next })], next);

const ranged = (ends: Step<Ends>): Step<Dated> =>
  isRead(ends) ? rangeOf(ends.value.first, ends.value.second, ends.value.from, ends.next) : ends;

// «с 1 сентября 2023 г. по 31 мая 2024 г.», «не ранее 1 марта и не позднее 30 апреля»
const fromTo = (tokens: Tokens, i: number): Step<Dated> => ranged(readEnds(tokens, i));

// «май и декабрь 2023 года»: points of one kind, up to the first that has its year.
const listOf = (tokens: Tokens, first: Point, from: number, next: number): Step<Dated> => {
  const drafts = [draftOf({ first, from, next })];
  let at = next;
  while (drafts.length < MOST_IN_LIST && drafts.at(-1)?.first.year === null) {
    const mark = skipListMark(tokens, at);
    const point = mark === null ? null : readPoint(tokens, mark);
    if (point !== null && !isRead(point)) return point;
    if (mark === null || point === null || point.value.unit !== first.unit) break;
    drafts.push(draftOf({ first: point.value, from: mark, next: point.next }));
    at = point.next;
  }
  return read(drafts, at);
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
  const school = readSchoolYears(tokens, start);
  if (isRead(school)) return rangeOf(...school.value, start, school.next);
  const spans = readSpanList(tokens, start);
  if (spans !== null)
    return isRead(spans)
      ? read(
          spans.value.map((member) => draftOf({ ...member, from: start, next: spans.next })),
          spans.next,
        )
      : spans;
  const list = readList(tokens, start);
  if (isRead(list))
    return read(
      list.value.map((first) => draftOf({ first, from: start, next: list.next })),
      list.next,
    );
  const first = readFirstPoint(tokens, start) ?? (lead === null ? null : sameYear(tokens, start));
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

// What is joined to a year («май 2024–2026 гг.») is tried as one of several years before it is a range.
const manyYears = (tokens: Tokens, i: number): Step<Dated> => {
  const start = skipPhrase(tokens, i, DURING) ?? i;
  const first = readPoint(tokens, start);
  if (!isRead(first)) return null;
  return overYearsBehind(
    tokens,
    [draftOf({ first: first.value, from: start, next: first.next })],
    first.next,
  );
};

const OF_MONTH = new Set<Point['unit']>(['day', 'week', 'third', 'tens', 'half-month', 'weekday', 'workday']);
const ENDS_PART = new Set([')', '(', ',', ';', '']);
const MOST_IN_PART = 8;

// «декабрь (до 18-го числа)», «март, не позднее 20 числа», «ноябрь (последняя неделя)»: read as «до 18-го декабря».
const partBehindMonth = (tokens: Tokens, i: number): Step<Dated> => {
  const start = skipPhrase(tokens, i, DURING) ?? i;
  const month = readPoint(tokens, start);
  const opened = isRead(month) && textAt(tokens, month.next) === '(';
  if (!isRead(month) || month.value.unit !== 'month' || !(opened || textAt(tokens, month.next) === ','))
    return null;
  let end = month.next + 1;
  while (!ENDS_PART.has(textAt(tokens, end)) && end - month.next <= MOST_IN_PART) end += 1;
  if (!ENDS_PART.has(textAt(tokens, end)) || (opened && textAt(tokens, end) !== ')')) return null;
  const isNumbered = textAt(tokens, end - 1).startsWith('числ');
  const part = tokens.slice(month.next + 1, isNumbered ? end - 1 : end);
  // «Октябрь (до 18 числа) 2026 года»
  const year = opened && month.value.year === null ? readYear(tokens, end + 1) : null;
  const close = opened ? end + 1 : end;
  const next = isRead(year) ? year.next : close;
  const said = [...part, ...tokens.slice(start, month.next), ...tokens.slice(close, next)];
  const dated = readOneYear(said, 0);
  if (part.length === 0 || !isRead(dated) || dated.next < said.length) return null;
  const isPart = dated.value.every(
    ({ first: { unit } }) => OF_MONTH.has(unit) && (unit !== 'day' || isNumbered),
  );
  return isPart
    ? read(
        dated.value.map((draft) => ({ ...draft, from: start, next })),
        next,
      )
    : null;
};

// «с 3 по 5 и с 10 по 12 сентября»
const fromToList = (tokens: Tokens, i: number): Step<Dated> =>
  ['с', 'со'].includes(textAt(tokens, i)) && readSpanList(tokens, i) !== null ? duringTerm(tokens, i) : null;

const readOneYear: Rule<Dated> = (tokens, i) => {
  const step =
    partBehindMonth(tokens, i) ??
    ranged(readLastFirst(tokens, i)) ??
    untilTerm(tokens, i) ??
    fromToList(tokens, i) ??
    fromTo(tokens, i) ??
    manyYears(tokens, i) ??
    duringTerm(tokens, i);
  if (!isRead(step)) return step;
  return (
    overYearsBehind(tokens, step.value, step.next) ??
    overSchoolYearsBehind(tokens, step.value, step.next) ??
    step
  );
};

/** Dated terms at `i`, their years as far as they are printed: one, or several of a list or of several years. */
export const readDated: Rule<Dated> = (tokens, i) =>
  overYearsBefore(tokens, i, readOneYear) ??
  overSchoolYearsBefore(tokens, i, readOneYear) ??
  readOneYear(tokens, i);
