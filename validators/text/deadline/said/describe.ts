// One plain phrase that says which kind of deadline it is, for the pages that explain a finding.
import { dateParts, type IsoDate } from '../../dates/calendar.ts';
import type { Deadline, MonthSpan, Often, RecurrenceTerm, Season, Term } from '../model.ts';
import { formatTerm } from './format.ts';

export type Language = 'ru' | 'en';

const RUSSIAN: Readonly<Record<Term['kind'], string>> = {
  date: 'названный срок',
  range: 'промежуток',
  recurrence: 'повторяется',
  event: 'зависит от события',
  open: 'без конечной даты',
  length: 'отрезок времени',
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const month = (n: number): string => MONTHS[n - 1] ?? '';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const WHICH: Readonly<Record<number, string>> = {
  [-1]: 'last',
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
};

const UNITS: Readonly<Record<RecurrenceTerm['unit'], string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
  'school-year': 'school year',
};

const PARTS = { week: 'week', third: 'ten days', workday: 'working day' } as const;

const OPEN = {
  constant: 'always',
  once: 'once',
  period: 'throughout the period of the act',
  year: 'in the course of the year',
  'school-year': 'in the course of the school year',
} as const;

const monthsPhrase = (spans: readonly MonthSpan[]): string =>
  `in ${spans.map(({ from, to }) => (from === to ? month(from) : `${month(from)} to ${month(to)}`)).join(', ')}`;

const seasonPhrase = (season: Season): string => {
  if (season.kind === 'months') return monthsPhrase(season.spans);
  if (season.kind === 'weekday') {
    const day = WEEKDAYS[season.weekday - 1] ?? '';
    if (season.which === null) return `on ${day}`;
    const { ofMonth } = season;
    const of = ofMonth === undefined ? 'the month' : `the ${WHICH[ofMonth]} month`;
    return `on the ${WHICH[season.which]} ${day} of ${of}`;
  }
  if (season.kind === 'part') {
    const which = WHICH[season.which] ?? `${season.which}th`;
    if (season.part === 'weekday')
      return `on the ${which} ${WEEKDAYS[(season.weekday ?? 1) - 1] ?? ''} of ${month(season.month ?? 1)}`;
    return `in the ${which} ${PARTS[season.part]}${season.month === null ? '' : ` of ${month(season.month)}`}`;
  }
  if (season.kind === 'days')
    return `from ${month(season.from.month)} ${season.from.day} to ${month(season.to.month)} ${season.to.day}`;
  const lead = season.limit === 'until' ? 'by' : 'on';
  const day = season.day === -1 ? 'the last day' : `day ${season.day}`;
  const ofMonth =
    season.following === true
      ? 'the month after'
      : season.ofMonth === undefined
        ? 'the month'
        : `the ${WHICH[season.ofMonth]} month`;
  if (season.last !== undefined) {
    return season.last < season.day
      ? `from ${day} of ${ofMonth} to day ${season.last} of the next`
      : `from ${day} to day ${season.last} of ${ofMonth}`;
  }
  return `${lead} ${day} of ${season.month === null ? ofMonth : month(season.month)}`;
};

const oftenPhrase = ({ times, every, unit }: Often): string => {
  const count = times === 1 ? 'once' : `${times} times`;
  return `${count} ${every === 1 ? `every ${UNITS[unit]}` : `every ${every} ${UNITS[unit]}s`}`;
};

const recurrencePhrase = (term: RecurrenceTerm): string => {
  const { atLeast, atMost, season, since, until, years, except } = term;
  const most = atMost === undefined ? [] : [`at most ${oftenPhrase(atMost)}`];
  const own = atMost === undefined || atLeast ? [`${atLeast ? 'at least ' : ''}${oftenPhrase(term)}`] : [];
  const parts = [...most, ...own];
  if (years !== undefined) parts.splice(0, parts.length, `in ${years} years`);
  if (season !== null) parts.push(seasonPhrase(season));
  if (term.months !== undefined) parts.push(monthsPhrase(term.months));
  if (since !== null) parts.push(`from ${since}`);
  if (until !== null) parts.push(`until ${until}`);
  if (except !== undefined) parts.push(`except “${except}”`);
  return parts.join(', ');
};

const days = (from: IsoDate, to: IsoDate): string => (from === to ? `on ${from}` : `from ${from} to ${to}`);

const english = (term: Term): string => {
  if (term.kind === 'range') return `a span: ${days(term.from, term.to)}`;
  if (term.kind === 'event')
    return `tied to an event: “${term.event}”${term.since === undefined ? '' : `, from ${term.since}`}`;
  if (term.kind === 'open')
    return `without an end date: ${OPEN[term.scope]}${term.since === undefined ? '' : `, from ${term.since}`}${term.except === undefined ? '' : `, except “${term.except}”`}`;
  if (term.kind === 'length')
    return `a length of time: ${term.count} ${term.unit.replace('-', ' ')}${term.count === 1 ? '' : 's'}`;
  if (term.kind === 'recurrence') return `recurs: ${recurrencePhrase(term)}`;
  if (term.limit === 'during') return `a named date: ${days(term.from, term.to)}`;
  const year =
    term.precision === 'year' && term.from !== term.to
      ? ` (the act says ${dateParts(term.to)?.year ?? ''})`
      : '';
  return `a named date: no later than ${term.to}${year}`;
};

/** «Повторяется: ежегодно (май–июнь)»; terms are parted by «; », the kind of several in a row is said once. Dates are ISO in English. */
export const describeDeadline = (deadline: Deadline, lang: Language): string =>
  deadline.terms
    .map((term, k) => {
      if (lang === 'en') return english(term);
      const said = deadline.terms[k - 1]?.kind === term.kind;
      return said ? formatTerm(term) : `${RUSSIAN[term.kind]}: ${formatTerm(term)}`;
    })
    .join('; ');
