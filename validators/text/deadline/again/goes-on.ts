// «До 25 мая 2025 г., далее – ежегодно»: by its own words it goes on from its first time, whatever stage of a plan it stands in.
import type { Days, Deadline, Term } from '../model.ts';
import { occasionsOf } from './occasions.ts';
import { timesOf } from './series.ts';

const isDated = ({ kind }: Term): boolean => kind === 'date' || kind === 'range';

/** What comes again every year from a first time that the deadline names, and to no last one. */
const yearlyFrom = ({ terms }: Deadline): readonly Term[] =>
  terms.filter(
    (term, index) =>
      term.kind === 'recurrence' &&
      (term.unit === 'year' || term.unit === 'school-year') &&
      term.until === null &&
      (term.since !== null || terms.slice(0, index).some(isDated)),
  );

/**
 * Whether a deadline goes on beyond the time of the heading over its row: «every year from then on» means nothing else in a
 * time that sees it once at most. In a heading of several years the row stays.
 */
export const goesBeyond = (deadline: Deadline, time: Days): boolean =>
  yearlyFrom(deadline).some((term) => {
    const occasions = occasionsOf({ terms: [term] }, time);
    return occasions.reduce((most, one) => Math.max(most, timesOf(one, 2).length), 0) < 2;
  });
