// «В марте (15–20)», «апрель 2026 г. (10, 17 и 24)»: bare days in brackets behind a month say which of its days are meant.
import { lastDayOfMonth } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { recurrenceOf } from '../again/recurrence.ts';
import type { Item, Items } from '../cell.ts';
import type { DatedDraft } from '../draft.ts';
import type { Season } from '../model.ts';
import { type Read, read, skipListMark } from '../step.ts';
import { numberAt } from './point.ts';

/** The days of one stretch; one day begins and ends it. */
type Stretch = readonly [from: number, to: number];

/** A year that has every day. */
const LEAP = 2024;
const MOST = 12;
const NUMBER = ['числа', 'число', 'числах', 'чисел'];

// «15», «15-го»: a day, and whether its ending says that it is one
const dayAt = (tokens: Tokens, i: number): Read<readonly [day: number, ordinal: boolean]> | null => {
  const day = numberAt(tokens, i);
  if (day === null || day < 1 || day > 31) return null;
  const ordinal =
    textAt(tokens, i + 1) === '-' &&
    tokens[i + 1]?.gap !== true &&
    /^(?:го|е|ое|х)$/u.test(textAt(tokens, i + 2));
  return read([day, ordinal], ordinal ? i + 3 : i + 1);
};

// «15–20», «с 15 по 20»
const stretchAt = (tokens: Tokens, i: number): Read<readonly [Stretch, ordinal: boolean]> | null => {
  const begins = skipPhrase(tokens, i, ['с', 'со']);
  const first = dayAt(tokens, begins ?? i);
  if (first === null) return null;
  const [day, ordinal] = first.value;
  const through = skipPhrase(tokens, first.next, begins === null ? ['-'] : ['по', 'до']);
  const last = through === null ? null : dayAt(tokens, through);
  if (last === null) return begins === null ? read([[day, day], ordinal], first.next) : null;
  return last.value[0] > day ? read([[day, last.value[0]], true], last.next) : null;
};

/**
 * The days that stand in brackets at `i` and nothing else, and the place behind them: a stretch, a list, or one that is plainly a day
 * («(18-го)», «(18 числа)»). «(2)» may count anything, and «(5–9 классы)» does.
 */
const readBracket = (tokens: Tokens, i: number): Read<readonly Stretch[]> | null => {
  if (textAt(tokens, i) !== '(') return null;
  const days: Stretch[] = [];
  let [next, isPlain] = [i + 1, false];
  for (let at: number | null = i + 1; at !== null && days.length < MOST; ) {
    const one = stretchAt(tokens, at);
    if (one === null) return null;
    const [stretch, ordinal] = one.value;
    if (stretch[0] <= (days.at(-1)?.[1] ?? 0)) return null;
    days.push(stretch);
    isPlain ||= ordinal;
    next = one.next;
    at = textAt(tokens, next) === ';' ? next + 1 : skipListMark(tokens, next);
  }
  const named = skipPhrase(tokens, next, NUMBER);
  if (!isPlain && days.length < 2 && named === null) return null;
  const closed = named ?? next;
  return textAt(tokens, closed) === ')' ? read(days, closed + 1) : null;
};

const fits = (days: readonly Stretch[], month: number): boolean =>
  days.every(([, to]) => to <= lastDayOfMonth(LEAP, month));

const drafted = (draft: DatedDraft, days: readonly Stretch[]): readonly DatedDraft[] =>
  days.map(([from, to]) => {
    const point = (n: number) => ({ unit: 'day' as const, n, month: draft.first.n, year: draft.first.year });
    return { ...draft, first: point(from), second: from === to ? null : point(to) };
  });

/** A term that is one month, with the days that a bracket at `i` says of it; null where it is none, or the bracket says other things. */
export const withBracketDays = (last: Item | undefined, tokens: Tokens, i: number): Read<Items> | null => {
  const days = last === undefined ? null : readBracket(tokens, i);
  if (days === null || last === undefined) return null;
  if (last.kind === 'draft') {
    const { first, second, limit, edge } = last;
    const isMonth = first.unit === 'month' && second === null && limit === 'during' && edge === 'whole';
    return isMonth && fits(days.value, first.n) ? read(drafted(last, days.value), days.next) : null;
  }
  if (last.kind !== 'recurrence' || last.season?.kind !== 'months') return null;
  const [span, ...more] = last.season.spans;
  if (span === undefined || more.length > 0 || span.from !== span.to || last.times !== 1) return null;
  const month = span.from;
  const seasons = days.value.map(
    ([from, to]): Season =>
      from === to
        ? { kind: 'day', month, day: from, limit: 'during' }
        : { kind: 'days', from: { month, day: from }, to: { month, day: to } },
  );
  return fits(days.value, month)
    ? read(
        seasons.map((season) => recurrenceOf({ ...last, season })),
        days.next,
      )
    : null;
};
