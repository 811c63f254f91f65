// Holidays and other times whose months are printed behind them: «каникулярное время (ноябрь, март)» is each of these months, in every year.
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { recurrenceOf } from '../again/recurrence.ts';
import { readSpans } from '../again/seasons.ts';
import type { RecurrenceTerm } from '../model.ts';
import { isRead } from '../step.ts';

const HOLIDAYS = /^каникул/u;
/** What leads in the name of a time: «в период летней смены (июнь)». */
const TIMES = ['в период', 'на период', 'во время', 'в дни', 'в сезон'];

/** The months that a condition from `i` to `end` names in brackets at its end, and where the brackets open; null where it is of no such time. */
export const monthsOfHolidays = (
  tokens: Tokens,
  i: number,
  end: number,
): { readonly open: number; readonly term: RecurrenceTerm } | null => {
  const words = tokens.slice(i, end).map(({ text }) => text);
  const isTime = words.some((word) => HOLIDAYS.test(word)) || skipPhrase(tokens, i, TIMES) !== null;
  const open = i + words.lastIndexOf('(');
  if (open <= i || textAt(tokens, end - 1) !== ')' || !isTime) return null;
  const spans = readSpans(tokens, open + 1);
  if (!isRead(spans) || spans.next !== end - 1) return null;
  const term = recurrenceOf({
    times: 1,
    every: 1,
    unit: 'year',
    atLeast: false,
    season: spans.value,
    since: null,
    until: null,
  });
  return { open, term };
};
