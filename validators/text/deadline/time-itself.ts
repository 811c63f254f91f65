// A text that is a time and nothing else: «II квартал», «2024 год», «сентябрь 2025 года – май 2026 года».
import { type Days, deadlineSpan, parseTime } from './deadline.ts';
import type { DateTerm, RangeTerm } from './model.ts';

/** A time as it is read, and its days. */
export interface TimeItself {
  readonly term: DateTerm | RangeTerm;
  readonly days: Days;
}

/**
 * Reads a text that is one time and nothing else; null for any other text, and for one that names only an end.
 *
 * @param around the time from which a text without a year may have it
 */
export const timeItself = (text: string, around: Days | null): TimeItself | null => {
  const read = parseTime(text, around);
  if (!read.ok) return null;
  const [term, ...more] = read.value.terms;
  if (more.length > 0 || (term?.kind !== 'date' && term?.kind !== 'range')) return null;
  const { earliest, latest } = deadlineSpan(read.value);
  return earliest === null || latest === null ? null : { term, days: { from: earliest, to: latest } };
};
