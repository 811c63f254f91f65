// Every other month of the calendar: «по чётным месяцам, вторая среда», «последний четверг нечётных месяцев».
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import type { MonthSpan, Pattern, Season } from '../model.ts';
import { type Read, read } from '../step.ts';
import { parityOf } from './frequency.ts';
import { withinMonths } from './modifiers.ts';
import { readSeason } from './seasons.ts';

const LEADS = ['по', 'в каждом', 'в каждый', 'в', 'каждый', 'каждого', 'каждом'];
const MONTHS = ['месяц', 'месяца', 'месяце', 'месяцы', 'месяцев', 'месяцам', 'месяцах'];

const ONCE = { times: 1, every: 1, atLeast: false, since: null, until: null } as const;

// «по чётным месяцам», «каждый нечётный месяц»
const readMonths = (tokens: Tokens, i: number): Read<readonly MonthSpan[]> | null => {
  const at = skipPhrase(tokens, i, LEADS) ?? i;
  const parity = parityOf(textAt(tokens, at));
  const next = parity === null ? null : skipPhrase(tokens, at + 1, MONTHS);
  if (next === null) return null;
  const first = parity === 'even' ? 2 : 1;
  const spans = [0, 2, 4, 6, 8, 10].map((k) => ({ from: first + k, to: first + k }));
  return read(spans, next);
};

// «По средам» comes every week of such a month.
const inMonths = (season: Season | null, spans: readonly MonthSpan[]): Pattern | null => {
  const isWeekly = season?.kind === 'weekday' && season.which === null;
  return withinMonths({ ...ONCE, unit: isWeekly ? 'week' : 'month', season }, spans);
};

/** What comes in every even or odd month, or on a day of each. */
export const readParityMonths = (tokens: Tokens, i: number): Read<Pattern> | null => {
  // «Ежемесячно, по чётным месяцам» is in those alone.
  const months = readMonths(tokens, skipPhrase(tokens, i, ['ежемесячно ,', 'ежемесячно']) ?? i);
  if (months !== null) {
    const opened = textAt(tokens, months.next) === '(';
    const parted = opened ? months.next + 1 : skipPhrase(tokens, months.next, [',', ':', '-']);
    const day = readSeason(tokens, parted ?? months.next);
    const isClosed = day !== null && (!opened || textAt(tokens, day.next) === ')');
    const within = isClosed ? inMonths(day.value, months.value) : null;
    if (within !== null && day !== null) return read(within, opened ? day.next + 1 : day.next);
    const bare = inMonths(null, months.value);
    return bare === null ? null : read(bare, months.next);
  }
  const day = readSeason(tokens, i);
  if (day === null) return null;
  const opened = textAt(tokens, day.next) === '(';
  const behind = readMonths(tokens, skipPhrase(tokens, day.next, ['(', ',']) ?? day.next);
  const within = behind === null ? null : inMonths(day.value, behind.value);
  if (behind === null || within === null || (opened && textAt(tokens, behind.next) !== ')')) return null;
  return read(within, opened ? behind.next + 1 : behind.next);
};
