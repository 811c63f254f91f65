// Days of a month that is not named, by their numbers: «10-го числа», «1 и 16 числа», «с 5 по 10 число», «15–20 числа».
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import type { Season } from '../model.ts';
import { type Read, read, skipListMark } from '../step.ts';
import { numberAt } from './point.ts';
import { DAY_TAILS } from './points.ts';
import { SPAN_LEADS } from './span-ends.ts';

type DaySeason = Extract<Season, { kind: 'day' }>;

/** A day, or days in a row to `last`; `last` before `day` is of the next month. */
export type DayNumbers = Pick<DaySeason, 'day' | 'last'>;

const NUMBER = ['числа', 'число', 'числу', 'числах', 'чисел', 'числам', 'числами', 'числом'];

// «5», «5-го»
const dayAt = (tokens: Tokens, i: number): Read<number> | null => {
  const day = numberAt(tokens, i);
  if (day === null || day < 1 || day > 31) return null;
  return read(day, textAt(tokens, i + 1) === '-' && DAY_TAILS.has(textAt(tokens, i + 2)) ? i + 3 : i + 1);
};

const skipDash = (tokens: Tokens, i: number): number | null => (textAt(tokens, i) === '-' ? i + 1 : null);

// «5 по 10», «25 числа по 5»: the ends from `i` on
const rowAt = (
  tokens: Tokens,
  i: number,
  joint: (tokens: Tokens, at: number) => number | null,
): Read<DayNumbers> | null => {
  const first = dayAt(tokens, i);
  const middle = first === null ? null : joint(tokens, skipPhrase(tokens, first.next, NUMBER) ?? first.next);
  const last = middle === null ? null : dayAt(tokens, middle);
  return first === null || last === null || last.value === first.value
    ? null
    : read({ day: first.value, last: last.value }, last.next);
};

// One day, or days in a row, before the word «числа».
const memberAt = (tokens: Tokens, i: number): Read<DayNumbers> | null => {
  for (const [leads, joint] of SPAN_LEADS) {
    const from = skipPhrase(tokens, i, leads);
    if (from !== null) return rowAt(tokens, from, joint);
  }
  const day = dayAt(tokens, i);
  return rowAt(tokens, i, skipDash) ?? (day === null ? null : read({ day: day.value }, day.next));
};

/** The days at `i`, up to and with the word «числа», which says that they are of a month; null where it is missing. */
export const readDayNumbers = (tokens: Tokens, i: number): Read<readonly DayNumbers[]> | null => {
  const days: DayNumbers[] = [];
  let next = i;
  for (let at: number | null = i; at !== null; at = skipListMark(tokens, next)) {
    const member = memberAt(tokens, at);
    if (member === null) break;
    days.push(member.value);
    next = member.next;
  }
  const number = days.length === 0 ? null : skipPhrase(tokens, next, NUMBER);
  return number === null ? null : read(days, number);
};
