// The last day of what a deadline names.
import type { IsoDate } from '../../dates/calendar.ts';
import type { Term } from '../model.ts';

/** The last day of a term; null for one that never ends. «До 2023 года» is read to the end of the year. */
export const lastDay = (term: Term): IsoDate | null => {
  if (term.kind === 'date' || term.kind === 'range') return term.to;
  return term.kind === 'recurrence' ? term.until : null;
};
