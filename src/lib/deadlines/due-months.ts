// In which months a deadline falls due, and what can be said of it as of a date. A deadline of several days falls due on the last.
import type { Measure } from '../../../validators/model/types.ts';
import { occasionsOf } from '../../../validators/text/deadline/again/occasions.ts';
import { type Occasion, timesOf } from '../../../validators/text/deadline/again/series.ts';
import type { Days } from '../../../validators/text/deadline/deadline.ts';

/** `dated`: on days of its own; `repeats`: again and again; `open`: without a date; `unread`: not given or not understood. */
export type DueKind = 'dated' | 'repeats' | 'open' | 'unread';

export interface Due {
  readonly kind: DueKind;
  /** The months (`2024-05`) in which it falls due, in order. */
  readonly months: readonly string[];
  /** Of a deadline with days of its own: the last of its days in each of these months. */
  readonly days: readonly string[];
}

const nextMonth = (month: string): string => {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
};

/** The months from one to another, both included; none where the first is later. */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
};

/** The last of the days of each time; of what comes every few days one in each month is enough. */
const lastDays = (occasion: Occasion): readonly string[] => {
  if (!occasion.dated) return [];
  if (occasion.series?.kind === 'days') return monthsBetween(occasion.from, occasion.until);
  return timesOf(occasion).map(({ to }) => to);
};

/** What a deadline comes to. `time` is that of its row. */
export const dueOf = ({ deadline }: Pick<Measure, 'deadline'>, time: Days | null): Due => {
  if (deadline === null || !deadline.parsed.ok) return { kind: 'unread', months: [], days: [] };
  const { terms } = deadline.parsed.value;
  const all = occasionsOf(deadline.parsed.value, time).flatMap(lastDays);
  const byMonth = new Map(all.toSorted().map((day) => [day.slice(0, 7), day]));
  const months = [...byMonth.keys()];
  if (terms.some(({ kind }) => kind === 'recurrence')) return { kind: 'repeats', months, days: [] };
  return months.length === 0
    ? { kind: 'open', months, days: [] }
    : { kind: 'dated', months, days: [...byMonth.values()] };
};
