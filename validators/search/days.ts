// Days of a text and of a query: «27.04.2023», «27 апреля 2023 г.», and «27 апреля» of a year that is not said.
import { monthNumber } from '../text/dates/calendar.ts';
import { printedDates } from '../text/dates/printed-dates.ts';

/** A day at `[at, end)`, and what it is found by: the day, then its year and the day of any year. */
export interface Day {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  readonly keys: readonly [string, ...string[]];
}

const OF_ANY_YEAR = /(?<![\d.])(\d{1,2})\s+(\p{L}{3,8})(?!\p{L})/gu;
const LAST_DAY = 31;
const FIGURE = /\d/u;

/** The days of a text, in order. */
export const daysIn = (text: string): readonly Day[] => {
  // Most of what is read, thousands of names as a page opens, has no figure.
  if (!FIGURE.test(text)) return [];
  const whole = printedDates(text).flatMap(({ iso, at, text: printed }): readonly Day[] =>
    iso === null
      ? []
      : [
          {
            at,
            end: at + printed.length,
            text: printed,
            keys: [iso, iso.slice(0, 'yyyy'.length), `-${iso.slice('yyyy'.length)}`],
          },
        ],
  );
  const others = [...text.matchAll(OF_ANY_YEAR)].flatMap(
    ({ 0: printed, 1: day = '', 2: word = '', index }) => {
      const month = monthNumber(word);
      if (month === null || Number(day) > LAST_DAY || whole.some(({ at, end }) => at <= index && index < end))
        return [];
      const [mm, dd] = [String(month), day].map((figures) => figures.padStart(2, '0'));
      return [{ at: index, end: index + printed.length, text: printed, keys: [`--${mm}-${dd}`] as const }];
    },
  );
  return [...whole, ...others].toSorted((a, b) => a.at - b.at);
};
