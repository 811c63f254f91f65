// The cells of a deadline that has several columns: what one says in the time of its column, and what a beginning and an end say.
import { type IsoDate, monthName } from '../../text/dates/calendar.ts';
import { recurrenceOf } from '../../text/deadline/again/recurrence.ts';
import {
  type Days,
  type Deadline,
  deadlineSpan,
  type ParsedDeadline,
  parseDeadline,
  type Term,
} from '../../text/deadline/deadline.ts';
import type { TimeItself } from '../../text/deadline/time-itself.ts';
import { fail } from '../../text/parsed.ts';
import { monthOf, readCellTime } from './cell-time.ts';

const MARK = /^\s*(?:[+xхvV✓✔☑*•●■]|да)\s*$/iu;
/** «+ (15)»: the mark says less than its bracket. */
const MARKED = /^\s*[+xхvV✓✔☑*•●■]\s*\(([^()]+)\)\s*$/iu;

/** «+», «х», «✓» in the column of a time: the measure falls into it. */
export const isMark = (printed: string): boolean => MARK.test(printed);

/** «По обращениям», «по мере необходимости»: whenever it is asked for, and no time behind another. */
const isOnDemand = (term: Term): boolean =>
  term.kind === 'event' &&
  /^по\s+(?!(?:окончани|завершени|итог|результат|истечени|прошестви))/iu.test(term.event);

/** «Осенние каникулы», «в течение полугодия»: a part of the column's time whose days nobody has printed, or all of it. */
const isPartOfColumn = (term: Term): boolean =>
  term.kind === 'event' &&
  /^(?:(?:в|на|во\s+время|в\s+период|в\s+дни)\s+)?(?:(?:осенн|зимн|весенн|летн)\p{L}{1,3}\s+)?каникул\p{L}{0,3}$|^(?:в\s+течени[еи]|на\s+протяжении)\s+(?:всего\s+)?(?:(?:учебно|отч[её]тно)го\s+)?(?:полугоди|квартал|четверт|семестр|период|год)\p{L}{1,2}$/iu.test(
    term.event,
  );

/** A term within the time of its column: what goes on does so in it, what comes again does not leave it. */
const within =
  ({ term: whole, days: { from, to } }: TimeItself) =>
  (term: Term): Term => {
    if ((term.kind === 'open' && term.since === undefined) || isOnDemand(term) || isPartOfColumn(term))
      return whole;
    return term.kind === 'recurrence'
      ? recurrenceOf({ ...term, since: term.since ?? from, until: term.until ?? to })
      : term;
  };

const printedDay = (date: IsoDate): string => date.split('-').toReversed().join('.');

/** Days without their month: «15», «до 20», «с 5 по 9», «3-я среда», «15 (14.00)», «конец месяца». */
const inMonth = (cell: string, month: string): readonly string[] => [
  ...(/(?<!\p{L})месяца(?!\p{L})/iu.test(cell) ? [cell.replace(/(?<!\p{L})месяца(?!\p{L})/iu, month)] : []),
  `${cell.replaceAll(/(\d)-(?:го|е|ое|х)(?!\p{L})/gu, '$1')} ${month}`,
  cell.replace(/^(\D{0,15}\d{1,2})(?:-го)?(?=\s*[(,;])/u, `$1 ${month}`),
];

const hasEvent = ({ terms }: Deadline): boolean => terms.some(({ kind }) => kind === 'event');

/** What a cell says in the words of a drafter who has printed its time in the head. */
const readWords = (cell: string, head: string, { days }: TimeItself): ParsedDeadline => {
  const month = monthOf(days);
  const asPrinted = readCellTime(cell, head, days);
  const isOfMonth = /(?<!\p{L})месяца(?!\p{L})/iu.test(cell);
  if (asPrinted.ok && !hasEvent(asPrinted.value) && !(month !== null && isOfMonth)) return asPrinted;
  const named = month === null ? '' : `${monthName(month.month, 'genitive')} ${month.year} года`;
  for (const words of month === null ? [] : inMonth(cell, named)) {
    const read = parseDeadline(words, days);
    if (read.ok && !hasEvent(read.value)) return read;
    if (!read.ok && read.reason === 'missing-end')
      return parseDeadline(`${words} по ${printedDay(days.to)}`, days);
  }
  // «С 1 сентября»: on to the end of the column.
  if (!asPrinted.ok && asPrinted.reason === 'missing-end')
    return parseDeadline(`${cell} по ${printedDay(days.to)}`, days);
  return asPrinted;
};

/** «2 раза» under «1 полугодие»: so often in that time. */
const TIMES = /^\s*(?:не\s+(?:реже|менее)\s+)?(?:\d{1,2}|одного|двух|тр[её]х|один|два|три)\s+раза?\s*$/iu;
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/полугоди/iu, 'полугодие'],
  [/квартал/iu, 'квартал'],
  [/четверт/iu, 'четверть'],
];

const inPeriod = (cell: string, head: string, { days }: TimeItself): string => {
  if (!TIMES.test(cell)) return cell;
  const [, said] = PERIODS.find(([sign]) => sign.test(head)) ?? [];
  return `${cell.trim()} в ${said ?? (monthOf(days) === null ? 'год' : 'месяц')}`;
};

/**
 * Reads the cell of a column that is a time: its words in that time, all of it for a mark and for words that are no time («I этап»,
 * «апробация»).
 */
export const readInTime = (printed: string, head: string, time: TimeItself): ParsedDeadline => {
  const cell = inPeriod(MARKED.exec(printed)?.[1] ?? printed, head, time);
  const whole: ParsedDeadline = { ok: true, value: { terms: [time.term] } };
  if (isMark(cell)) return whole;
  const read = readWords(cell, head, time);
  if (read.ok) return { ok: true, value: { terms: read.value.terms.map(within(time)) } };
  return read.reason === 'unknown-word' && /^\D*\p{L}\D*$/u.test(cell) ? whole : read;
};

/** «С 1 марта», «не ранее 1 марта»: the day is the beginning. */
const LEAD = /^\s*(?:со?|от|не\s+ранее|начиная\s+со?)\s+/iu;

/** The first day that the cell of a beginning names; null where it names none. */
const firstDay = (printed: string, around: Days | null): IsoDate | null => {
  for (const words of [printed, printed.replace(LEAD, '')]) {
    const read = parseDeadline(words, around);
    if (!read.ok) continue;
    const { earliest, latest } = deadlineSpan(read.value);
    if (earliest !== null || latest !== null) return earliest ?? latest;
  }
  return null;
};

/** A term of the end, from the first day on. */
const since = (term: Term, from: IsoDate): Term => {
  if (term.kind === 'open') return { ...term, since: from };
  return term.kind === 'recurrence' ? recurrenceOf({ ...term, since: term.since ?? from }) : term;
};

/** The end of a span alone: a day is the last one. */
const untilEnd = (term: Term): Term =>
  term.kind === 'date' && term.precision === 'day' ? { ...term, limit: 'until' } : term;

/** Reads a beginning and an end as one span; where only one of them has a day, what the end says is due, from that day on. */
export const readSpan = (start: string, end: string, around: Days | null): ParsedDeadline => {
  const last = parseDeadline(end, around);
  const first = firstDay(start, around);
  const joined = parseDeadline(`${start} – ${end}`, around);
  if (!last.ok) return joined.ok ? joined : last;
  const { latest } = deadlineSpan(last.value);
  if (first === null) return { ok: true, value: { terms: last.value.terms.map(untilEnd) } };
  if (latest === null || last.value.terms.some(({ kind }) => kind === 'recurrence'))
    return { ok: true, value: { terms: last.value.terms.map((term) => since(term, first)) } };
  if (latest < first) return fail(end, 0, end.length, 'reversed-range');
  const span = joined.ok ? deadlineSpan(joined.value) : null;
  if (joined.ok && span?.earliest === first && span.latest === latest) return joined;
  return { ok: true, value: { terms: [{ kind: 'range', from: first, to: latest, precision: 'day' }] } };
};
