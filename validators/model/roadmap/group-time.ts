// The time of the rows under a heading: what the file says, else what the heading prints («II квартал», «Этап 1 (2024 год)»).

import { type Days, type ParsedDeadline, parseDeadline, parseTime } from '../../text/deadline/deadline.ts';
import { timeItself } from '../../text/deadline/time-itself.ts';
import { namedTime } from '../../text/deadline/years/named-time.ts';

interface Said {
  readonly year?: string | undefined;
  readonly period?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly label?: string | undefined;
  readonly title?: string | undefined;
}

const BRACKETED = /\(([^()]*)\)/gu;

const ofYears = (year: string): Days => {
  const [first = year, last = first] = year.split('-');
  return { from: `${first}-01-01`, to: `${last}-12-31` };
};

const printedDay = (date: string): string => date.split('-').toReversed().join('.');

/** «Заседание 15 апреля», «Первая встреча – март», «Совещание № 2, июнь»: who comes together, and then the time alone. */
const GATHERING =
  /^\s*(?:\p{L}+(?:ое|ая|ий|ой|ый)\s+)?(?:заседани[ея]|совещани[ея]|собрани[ея]|встреч[аи]|сесси[яи]|семинар|сбор|педсовет|методсовет)(?!\p{L})(?:\s*№\s*\d{1,2})?\s*[,:–—-]?\s*(?=\S)/iu;

/** The time of a heading. */
export interface HeadingTime {
  readonly days: Days;
  /** Whether it is beyond doubt that the rows fall into it: the file says so, or the heading is a time and nothing else. */
  readonly isCertain: boolean;
  /** The same as a deadline of its rows would be printed. */
  readonly asDeadline: string;
}

const ofDays = (days: Days, isCertain: boolean): HeadingTime => ({
  days,
  isCertain,
  asDeadline: `с ${printedDay(days.from)} по ${printedDay(days.to)}`,
});

/** The time that a heading is and nothing else, or has in brackets; null for any other heading. */
export const printedTime = (
  { label, title = '' }: { readonly label?: string | null | undefined; readonly title?: string | undefined },
  around: Days | null,
): HeadingTime | null => {
  const inBrackets = [...title.matchAll(BRACKETED)].map(([, inside = '']) => inside);
  for (const text of [
    title,
    label ?? '',
    ...inBrackets,
    GATHERING.test(title) ? title.replace(GATHERING, '') : '',
  ]) {
    const time = text === '' ? null : timeItself(text, around);
    if (time !== null) return { days: time.days, isCertain: true, asDeadline: text };
  }
  return null;
};

/**
 * The days of a heading's rows.
 *
 * @param around the time of what the heading itself stands under
 * @returns null where neither the file nor the heading says a time of its own
 */
export const groupTime = (said: Said, around: Days | null): HeadingTime | null => {
  const { year, period, title = '' } = said;
  if (period?.from !== undefined && period.to !== undefined)
    return ofDays({ from: period.from, to: period.to }, true);
  if (year !== undefined) return ofDays(ofYears(year), true);
  const printed = printedTime(said, around);
  if (printed !== null) return printed;
  const days = namedTime(title);
  return days === null ? null : ofDays(days, false);
};

/**
 * The deadline that a heading without a year gives its rows: «Август» of a calendar that is for every year. Null for a heading that
 * is no time, or that says its year.
 */
export const yearlyTime = (title: string): ParsedDeadline | null => {
  const read = parseTime(title);
  const isOfNoYear = !read.ok && read.reason === 'missing-year' && read.text.trim() === title.trim();
  const yearly = isOfNoYear ? parseDeadline(`ежегодно (${title.trim().toLowerCase()})`, null) : null;
  return yearly?.ok === true ? yearly : null;
};
