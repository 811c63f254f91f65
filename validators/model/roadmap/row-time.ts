// When a row can fall due whose deadline names no days of its own, or comes again: within the time of its headings, its title and
// its act, and not before the act is there, nor before the edition that put the row into it.

import { commonDays } from '../../text/deadline/again/occasions.ts';
import type { Days } from '../../text/deadline/deadline.ts';
import { firstDayOf } from '../state.ts';
import type { Measure, Territory } from '../types.ts';
import { type OfEdition, rowSince } from './row-since.ts';

/**
 * The days of a row; null where nothing says any, or where what its headings say lies outside of the period.
 *
 * @param document the document that the roadmap is of
 * @param period   the period of the document, where not the whole of it counts
 */
export const rowTime = (
  { time, title }: Pick<Measure, 'time' | 'title'>,
  document: Pick<Territory, 'status' | 'plannedTo' | 'period' | 'repealed' | 'provision'> & OfEdition,
  period: Days | null = document.period,
): Days | null => {
  const days = time === null || period === null ? (time ?? period) : commonDays(time, period);
  const first = rowSince({ title }, document) ?? firstDayOf(document);
  if (days === null) return null;
  const { from, to } = days;
  return first === null || first <= from || first > to ? { from, to } : { from: first, to };
};
