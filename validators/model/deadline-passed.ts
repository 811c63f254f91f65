// What has become of a deadline by a day: the day has passed, or the act that sets it holds no more.
import type { Term } from '../text/deadline/deadline.ts';
import { type ActState, type Dated, stateOf, stateWords } from './state.ts';
import type { Measure } from './types.ts';

/** Why a deadline lies behind. `day`: its own last day, which is given; `act`: the act that sets it has ended or is repealed. */
export type Passed =
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'act'; readonly state: ActState };

/** The last day of a term as its words allow at most («до 2024 года» may mean its end); null where it names none. */
const lastDay = (term: Term): string | null => {
  if (term.kind === 'date' || term.kind === 'range') return term.to;
  return term.kind === 'recurrence' ? term.until : null;
};

/** Whether a term can be kept only in the time that its headings give it; an event may come later. */
const isWithinTime = (term: Term): boolean =>
  term.kind === 'recurrence' || term.kind === 'open' || term.kind === 'date' || term.kind === 'range';

/** What of a measure its deadline is judged by. */
export interface Due {
  readonly deadline: Pick<NonNullable<Measure['deadline']>, 'parsed'> | null;
  readonly time: Measure['time'];
}

/**
 * Why a deadline lies behind on `asOf` (ISO date); null where it does not, or where there is none. It tells of the day only:
 * whether the measure was carried out no act says.
 */
export const passedOf = ({ deadline, time }: Due, territory: Dated, asOf: string): Passed | null => {
  if (deadline === null) return null;
  const terms = deadline.parsed.ok ? deadline.parsed.value.terms : [];
  const days = terms.map(lastDay).filter((day) => day !== null);
  // The day behind «но не позднее» is that of the event before it.
  const due = terms.filter((term) => term.kind !== 'event' || term.bounded !== true);
  const last = days.toSorted().at(-1);
  if (last !== undefined && days.length === due.length && last < asOf) return { kind: 'day', on: last };
  const state = stateOf(territory, asOf);
  if (state.kind === 'ended' || state.kind === 'repealed') return { kind: 'act', state };
  // What comes again, or has no day of its own, ends with the year or the stage that it is printed under.
  const end = time === null ? undefined : [time.to, ...days].toSorted().at(-1);
  return end !== undefined && end < asOf && terms.length > 0 && terms.every(isWithinTime)
    ? { kind: 'day', on: end }
    : null;
};

/** In Russian words, as they stand after a deadline: «срок прошёл», «документ: период закончился 31 декабря 2024 г.» */
export const passedWords = (passed: Passed): string =>
  passed.kind === 'day' ? 'срок прошёл' : `документ: ${stateWords(passed.state)}`;
