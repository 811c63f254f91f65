// «Три недели с 19 мая», «10 рабочих дней с 6 апреля 2026 г.»: so long from a day on, both ends counted.
import { addDays, dateParts, isoDate, weekdayOf } from '../dates/calendar.ts';
import { skipPhrase, type Tokens } from '../tokens.ts';
import type { Point } from './days/point.ts';
import { readPoint } from './days/points.ts';
import type { DatedDraft } from './draft.ts';
import { readLength } from './events/undated.ts';
import type { LengthTerm } from './model.ts';
import { isRead, type Read, read } from './step.ts';

/** Any year will do to count days of a month on, but a leap one. */
const COMMON = 2025;

const isWeekend = (day: string): boolean => weekdayOf(day) > 5;

/** The last day of so long a time; null for months and years, which end on the day before. */
const lastDay = (first: string, { count, unit }: LengthTerm): string | null => {
  if (unit === 'day') return addDays(first, count - 1);
  if (unit === 'week') return addDays(first, 7 * count - 1);
  if (unit !== 'working-day') return null;
  let [day, left] = [first, isWeekend(first) ? count : count - 1];
  while (left > 0) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
};

const pointOf = (day: string, ofYear: boolean): Point | null => {
  const parts = dateParts(day);
  return parts === null
    ? null
    : { unit: 'day', n: parts.day, month: parts.month, year: ofYear ? parts.year : null };
};

/**
 * A length and the day from which it runs, as a span of days. Working days need their year: which of them are days of rest it says;
 * feasts are not counted out.
 */
export const readLengthFrom = (tokens: Tokens, i: number): Read<readonly DatedDraft[]> | null => {
  const length = readLength(tokens, i);
  if (!isRead(length)) return null;
  const from = skipPhrase(tokens, length.next, [', начиная с', 'начиная с', ', с', 'с', 'со']);
  const point = from === null ? null : readPoint(tokens, from);
  if (from === null || !isRead(point) || point.value.unit !== 'day') return null;
  const { n, month, year } = point.value;
  if (length.value.unit === 'working-day' && year === null) return null;
  // «С 1 по 20 мая» is a span of its own.
  if (skipPhrase(tokens, point.next, ['по', 'до', '-']) !== null) return null;
  const first = isoDate(year ?? COMMON, month, n);
  const last = first === null ? null : lastDay(first, length.value);
  const second = last === null ? null : pointOf(last, year !== null);
  if (second === null) return null;
  return read(
    [
      {
        kind: 'draft',
        first: point.value,
        second,
        limit: 'during',
        edge: 'whole',
        from: i,
        next: point.next,
      },
    ],
    point.next,
  );
};
