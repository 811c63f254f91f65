// The deadline language («срок»): one door to reading, printing, explaining and measuring what an act prints.
import { compareDates, type IsoDate } from '../dates/calendar.ts';
import type { Deadline } from './model.ts';

export type {
  Days,
  Deadline,
  ParsedDeadline,
  PartlyRead,
  Precision,
  RecurrenceTerm,
  Season,
  Term,
} from './model.ts';
export { parseDeadline, parsePartly, parseTime } from './parse.ts';
export { describeDeadline } from './said/describe.ts';
export { formatDeadline } from './said/format.ts';

export interface DeadlineSpan {
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
}

interface Bounds {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

const boundsOf = (deadline: Deadline): readonly Bounds[] =>
  deadline.terms.flatMap((term): readonly Bounds[] => {
    if (term.kind === 'date') return [{ from: term.limit === 'until' ? null : term.from, to: term.to }];
    if (term.kind === 'range') return [{ from: term.from, to: term.to }];
    if ((term.kind === 'open' || term.kind === 'event') && term.since !== undefined)
      return [{ from: term.since, to: null }];
    return term.kind === 'recurrence' ? [{ from: term.since, to: term.until }] : [];
  });

/**
 * The first and last day that the dated terms name; null where none does. «До 1 марта 2024 г.» names a last day only;
 * a recurrence counts by its «начиная с …» and «до … года».
 */
export const deadlineSpan = (deadline: Deadline): DeadlineSpan => {
  const bounds = boundsOf(deadline);
  const starts = bounds.flatMap(({ from }) => (from === null ? [] : [from])).toSorted(compareDates);
  const ends = bounds.flatMap(({ to }) => (to === null ? [] : [to])).toSorted(compareDates);
  return { earliest: starts[0] ?? null, latest: ends.at(-1) ?? null };
};

/** Whether nothing in the deadline ever falls due: every term is open («постоянно», «в течение всего периода»). */
export const isOpenEndedOnly = (deadline: Deadline): boolean =>
  deadline.terms.every((term) => term.kind === 'open');
