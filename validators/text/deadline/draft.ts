// A dated term whose year the rest of the cell, or the plan, may have to say.

import { type Point, spanOf } from './days/point.ts';
import type { Days } from './model.ts';

/** A dated term before its years are known. */
export interface DatedDraft {
  readonly kind: 'draft';
  readonly first: Point;
  /** The other end of a range, which has two. */
  readonly second: Point | null;
  readonly limit: 'during' | 'until';
  /** «До конца», «к началу»: that day of the point only. */
  readonly edge: 'whole' | 'first' | 'last';
  /** «С сентября, по мере поступления»: the first day of the event behind it, and no term of its own. */
  readonly begins?: true;
  /** Tokens `[from, next)`, for a message. */
  readonly from: number;
  readonly next: number;
}

/** What is no part of a year. */
export const WHOLE_YEARS: ReadonlySet<Point['unit']> = new Set(['year', 'school-year', 'bare']);

/** The days of a draft whose years are known. */
export const daysOf = ({ first, second }: DatedDraft): Days | null => {
  const [start, end] = [spanOf(first), spanOf(second ?? first)];
  return start === null || end === null ? null : { from: start.from, to: end.to };
};

/** The draft in a year; a range that would run backwards runs over the new year. */
export const withYear = (draft: DatedDraft, year: number): DatedDraft => {
  const { first, second } = draft;
  const start = { ...first, year: first.year ?? year };
  if (second === null) return { ...draft, first: start };
  const sameYear = { ...second, year: second.year ?? year };
  const [from, to] = [spanOf(start), spanOf(sameYear)];
  // «С ноября по март» runs over the new year.
  const later = second.year === null && from !== null && to !== null && from.from > to.to;
  return { ...draft, first: start, second: later ? { ...second, year: year + 1 } : sameYear };
};

/** Whether all years of a draft are known. */
export const hasYears = ({ first, second }: DatedDraft): boolean =>
  first.year !== null && (second === null || second.year !== null);

/** A year said behind the dates of a cell is the year of the last of them: null where that one has its own, or is itself a year. */
export const inYearBehind = (draft: DatedDraft, year: number): DatedDraft | null => {
  const { first, second } = draft;
  const named = [first, ...(second === null ? [] : [second])];
  const isOpen = named.every((point) => point.year === null && !WHOLE_YEARS.has(point.unit));
  return isOpen ? withYear(draft, year) : null;
};
