// The days that brackets give an event: «к 80-летию области (12 мая 2028 г.)», «до форума (15–20 августа 2026 г.)».
import { monthNumber } from '../../dates/calendar.ts';
import { type Tokens, textAt } from '../../tokens.ts';
import { readDated } from '../days/dates.ts';
import { type DatedDraft, WHOLE_YEARS } from '../draft.ts';
import { isRead, type Read, read, skipUntil } from '../step.ts';
import { lent } from '../years/years.ts';
import { isTimeByName, namesPeople, startsEvent } from './events.ts';
import { startsSeasonal } from './seasonal-events.ts';

type Drafts = readonly DatedDraft[];

/** The year of a span stands behind its end. */
const namesYear = ({ first, second }: DatedDraft): boolean => (second ?? first).year !== null;

/** What is due by an event is due by its first day. */
const byFirstDay = (draft: DatedDraft): DatedDraft => ({ ...lent(draft), second: null, limit: 'until' });

// The days between the bracket at `open` and the place behind it; null where it says anything else.
const daysInBracket = (tokens: Tokens, open: number): Read<Drafts> | null => {
  const dated = textAt(tokens, open) === '(' ? readDated(tokens, open + 1) : null;
  return isRead(dated) && textAt(tokens, dated.next) === ')' ? read(dated.value, dated.next + 1) : null;
};

/**
 * The days that a bracket at the end of the words `[i, end)` gives a time known by its name; null where there is none. Holidays and
 * feasts whose days have no year may come every year, an event of a month wants one. Of «после …» they may be those of the thing before.
 */
export const daysOfTime = (tokens: Tokens, i: number, end: number): Drafts | null => {
  const open = tokens.findLastIndex(({ text }, at) => at < end && text === '(');
  const days = open > i && isTimeByName(tokens, i) ? daysInBracket(tokens, open) : null;
  if (days?.next !== end) return null;
  if (!startsSeasonal(tokens, i) && !days.value.every(namesYear)) return null;
  return skipUntil(tokens, i) === null ? days.value : days.value.map(byFirstDay);
};

const MOST_WORDS = 8;

/** «К форуму (15–20 августа)»: whatever the event is, the days in the bracket are its, and want a year as others do. */
export const readByEvent = (tokens: Tokens, i: number): Read<Drafts> | null => {
  const until = skipUntil(tokens, i);
  if (until === null || tokens[until.next]?.kind !== 'word' || startsEvent(tokens, i)) return null;
  if (namesPeople(textAt(tokens, until.next))) return null;
  let open = until.next;
  while (open - until.next <= MOST_WORDS && isName(tokens, open)) open += 1;
  const days = open === until.next ? null : daysInBracket(tokens, open);
  if (days === null || days.value.some(({ first }) => WHOLE_YEARS.has(first.unit))) return null;
  return read(days.value.map(byFirstDay), days.next);
};

/** A word of a name, or a sign within it; the name of a month begins a date. */
const isName = (tokens: Tokens, i: number): boolean => {
  const { kind, text, line } = tokens[i] ?? {};
  if (text === undefined || line === true) return false;
  return kind === 'word' ? monthNumber(text) === null : kind === 'dash' || text === '"';
};
