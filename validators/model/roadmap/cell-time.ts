// A cell of the column «Неделя» says which week, and the heading over the rows of which month: «3» under «ОКТЯБРЬ».
import { dateParts, monthName, monthsSpan } from '../../text/dates/calendar.ts';
import { type Days, type ParsedDeadline, parseDeadline, parsePartly } from '../../text/deadline/deadline.ts';

/** The one month in which a time lies; null where it is of several. */
export const monthOf = ({ from, to }: Days): { readonly year: number; readonly month: number } | null => {
  const parts = dateParts(from);
  return parts !== null && to <= monthsSpan(parts.year, parts.month).to ? parts : null;
};

const WHOLE = /^(?:вс[яеь]|весь(?:\s+месяц)?|в\s+течени[ие]\s+месяца)$/iu;
const IN_MONTH: readonly (readonly [head: RegExp, unit: string])[] = [
  [/^\s*(?:учебн\p{L}+\s+)?недел/iu, 'неделя'],
  [/^\s*декад/iu, 'декада'],
  [/^\s*(?:числ|день|дни)/iu, ''],
];

/** The cell as it would be printed without its column: «3 неделя октября 2025 года»; null where the head names no part of a time. */
const inFull = (printed: string, head: string, time: Days | null): string | null => {
  const cell = printed.trim();
  if (/^\s*квартал/iu.test(head)) return `${cell} квартал`;
  const unit = IN_MONTH.find(([words]) => words.test(head))?.[1];
  const month = time === null ? null : monthOf(time);
  if (unit === undefined || month === null) return null;
  const year = `${month.year} года`;
  if (WHOLE.test(cell)) return `${monthName(month.month, 'nominative')} ${year}`;
  return [cell, unit, monthName(month.month, 'genitive'), year].filter(Boolean).join(' ');
};

/**
 * Reads a cell of deadlines as it is printed, else with what the head of its column says.
 * @param time the time of the heading over the row, or of the plan
 */
export const readCellTime = (printed: string, head: string | null, time: Days | null): ParsedDeadline => {
  const alone = parseDeadline(printed, time);
  const whole = alone.ok || head === null ? null : inFull(printed, head, time);
  const read = whole === null ? null : parseDeadline(whole, time);
  if (read?.ok === true) return read;
  if (alone.ok) return alone;
  const partly = parsePartly(printed, time);
  return partly === null ? alone : { ...alone, partly };
};
