// Dates as acts print them when they cite each other: «от 31.12.2019», «от 16 декабря 2020», «от 3.08.22 г.».
import { isActYear, isoDate, monthNumber } from './calendar.ts';

/** A date in a text; `iso` is null where the calendar has no such day. */
export interface PrintedDate {
  readonly text: string;
  readonly at: number;
  readonly iso: string | null;
}

const IN_WORDS =
  /(?<![\d.])(?:["«]\s*)?(\d{1,2})(?:-го)?(?:\s*["»])?[\s_]*(\p{L}{3,8})[\s._]*(\d{4})(?!\d)/gu;
const IN_FIGURES = /(?<=(?<!\p{L})от\s+)(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.]*\d)/giu;
/** «22» 12 2021, «10»____01____2022: a form filled in by hand, the day in quotes and the month in figures. */
const IN_FORM = /["«]\s*(\d{1,2})\s*["»][\s_]*(\d{1,2})[\s._]+(\d{4})(?!\d)/gu;
/** «10.03.2017», «01. 09. 2022», «01/09/2022» */
const BARE = /(?<![\d./])(\d{1,2})(?:\. ?|\/(?=\d\d\/))(\d{1,2})(?:\. ?|(?<=\/\d\d)\/)(\d{4})(?![\d./]*\d)/gu;

const real = (year: number, month: number, day: number): string | null =>
  isActYear(year) ? isoDate(year, month, day) : null;

/** All dates of a text, in order. A year of two figures is of this century. */
export const printedDates = (text: string): readonly PrintedDate[] => {
  const found = new Map<number, PrintedDate>();
  for (const match of text.matchAll(IN_WORDS)) {
    const month = monthNumber(match[2] ?? '');
    if (month === null) continue;
    found.set(match.index, {
      text: match[0],
      at: match.index,
      iso: real(Number(match[3]), month, Number(match[1])),
    });
  }
  for (const match of [IN_FIGURES, BARE, IN_FORM].flatMap((form) => [...text.matchAll(form)])) {
    const year = match[3]?.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
    const iso = real(year, Number(match[2]), Number(match[1]));
    found.set(match.index, { text: match[0], at: match.index, iso });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
};
