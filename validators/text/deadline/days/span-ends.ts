// The ends of a span, by whatever words they are led in: «с 10 по 20», «не ранее 10 и не позднее 20», «между 10 и 20 апреля».
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { boundBehind } from '../events/events.ts';
import { isRead, type Read, type Rule, read, trouble } from '../step.ts';
import { skipHourBefore } from './clock.ts';
import type { Point } from './point.ts';
import { completeFirst, readFirstPoint, readPoint } from './points.ts';

/** Both ends; `from` is the token behind the words that lead in the first. */
export interface Ends {
  readonly first: Point;
  readonly second: Point;
  readonly from: number;
}

const NOT_BEFORE = [
  'не ранее чем с',
  'не ранее , чем с',
  'не ранее чем',
  'не ранее',
  'не раньше чем с',
  'не раньше чем',
  'не раньше',
];
const NOT_AFTER = ['не позднее чем до', 'не позднее чем', 'не позднее', 'не позже чем', 'не позже'];
const TO = ['по', 'до', 'и по', 'и до', 'но до', '-'];
const BETWEEN = ['между', 'в промежутке между', 'в промежуток между', 'в интервале между', 'в срок между'];
const WHOLE = ['конца', 'окончания'];

/** The index after «, но» and one of the phrases, with or without the mark and the word; null where none of them stands there. */
const skipJoined = (tokens: Tokens, i: number, phrases: readonly string[]): number | null => {
  const comma = textAt(tokens, i) === ',' ? i + 1 : i;
  const joined = ['и', 'но', 'а'].includes(textAt(tokens, comma)) ? comma + 1 : comma;
  return skipPhrase(tokens, joined, phrases);
};

const skipNotBefore = (tokens: Tokens, i: number): number | null => skipJoined(tokens, i, NOT_BEFORE);
const skipNotAfter = (tokens: Tokens, i: number): number | null => skipJoined(tokens, i, NOT_AFTER);

const skipTo = (tokens: Tokens, i: number): number | null =>
  skipPhrase(tokens, textAt(tokens, i) === ',' ? i + 1 : i, TO) ?? skipNotAfter(tokens, i);

const skipAnd = (tokens: Tokens, i: number): number | null => (textAt(tokens, i) === 'и' ? i + 1 : null);

const FROM = [...NOT_BEFORE, 'начиная с', 'начиная со', 'с', 'со'];

/** The words that lead in a span, each with what joins its ends. */
export const SPAN_LEADS: readonly (readonly [
  leads: readonly string[],
  joint: (tokens: Tokens, i: number) => number | null,
])[] = [
  [BETWEEN, skipAnd],
  [FROM, skipTo],
];

/** «С 10 до конца декабря»: a number before the end of a month is a day of it. */
const ofEnd = (first: Point, second: Point): Point =>
  first.unit === 'bare' && second.unit === 'month'
    ? { unit: 'day', n: first.n, month: second.n, year: second.year }
    : completeFirst(first, second);

// «между 10 и 20 апреля»; of months and school terms nobody knows whether they are meant, too.
const readBetween = (tokens: Tokens, i: number): Read<Ends> | null => {
  const from = skipPhrase(tokens, i, BETWEEN);
  const first = from === null ? null : readFirstPoint(tokens, from, skipAnd);
  const middle = isRead(first) ? skipAnd(tokens, first.next) : null;
  const second = middle === null ? null : readPoint(tokens, middle);
  if (from === null || !isRead(first) || !isRead(second) || second.value.unit !== 'day') return null;
  const whole = completeFirst(first.value, second.value);
  return whole.unit === 'day' ? read({ first: whole, second: second.value, from }, second.next) : null;
};

/** «Не позднее 20 декабря, но не ранее 10 декабря»: the last day first; null where no first day stands behind it. */
export const readLastFirst = (tokens: Tokens, i: number): Read<Ends> | null => {
  const from = skipPhrase(tokens, i, NOT_AFTER);
  const last = from === null ? null : readFirstPoint(tokens, from, skipNotBefore);
  const middle = isRead(last) ? skipNotBefore(tokens, last.next) : null;
  const first = middle === null ? null : readPoint(tokens, middle);
  if (from === null || !isRead(last) || !isRead(first)) return null;
  return read({ first: first.value, second: completeFirst(last.value, first.value), from }, first.next);
};

/** Both ends at `i`; trouble where only the first is named, or what bounds it is no day: «с 1 сентября, не позднее 5 дней после …». */
export const readEnds: Rule<Ends> = (tokens, i) => {
  const between = readBetween(tokens, i);
  if (between !== null) return between;
  const from = skipPhrase(tokens, i, FROM);
  if (from === null) return null;
  const first = readFirstPoint(tokens, from, skipTo);
  if (!isRead(first)) return first;
  const middle = skipTo(tokens, first.next);
  // «С 9.00 до 12.00 16.04.2025»: the ends are hours of one day.
  if (middle === null)
    return skipHourBefore(tokens, i) === null ? trouble('missing-end', i, first.next) : null;
  // «С 1 апреля до набора групп, но не позднее 15 мая»: whatever is awaited, the last day is named.
  const last = boundBehind(tokens, middle) ?? middle;
  const end = skipPhrase(tokens, last, WHOLE);
  const second = readPoint(tokens, end ?? last);
  if (second === null) {
    const isBound = skipNotAfter(tokens, first.next) !== null;
    return trouble('missing-end', i, isBound ? first.next : middle);
  }
  if (!isRead(second)) return second;
  const begins = (end === null ? completeFirst : ofEnd)(first.value, second.value);
  return read({ first: begins, second: second.value, from }, second.next);
};
