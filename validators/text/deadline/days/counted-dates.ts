// How often and then the very days: «дважды в год: ноябрь 2023 г., май 2024 г.» is these two, and nothing that goes on.

import { MONTHS_IN } from '../again/rrule.ts';
import type { DatedDraft } from '../draft.ts';
import type { RecurrenceTerm, Term } from '../model.ts';

/** How many times a year a bare frequency comes; null where it has a season or bounds, or says no number. */
const timesAYear = ({
  unit,
  every,
  times,
  atLeast,
  atMost,
  season,
  since,
  until,
}: RecurrenceTerm): number | null => {
  const months = unit === 'school-year' ? 12 : MONTHS_IN[unit];
  const isBare = season === null && since === null && until === null && !atLeast && atMost === undefined;
  return months === null || !isBare ? null : (12 * times) / (every * months);
};

const isDraft = (item: { readonly kind: string } | undefined): item is DatedDraft => item?.kind === 'draft';

const yearsOf = (run: readonly DatedDraft[]): number =>
  Math.max(1, new Set(run.flatMap(({ first }) => (first.year === null ? [] : [first.year]))).size);

/**
 * The items of a cell without each frequency whose dates stand behind it: two at least, and no more than it says.
 * @param apart items that «;» parts from what stands before them
 */
export const withoutCount = <Item extends Term | DatedDraft | { readonly kind: 'starting' }>(
  items: readonly Item[],
  apart: ReadonlySet<unknown>,
): readonly Item[] =>
  items.filter((item, k) => {
    const often = item.kind === 'recurrence' ? timesAYear(item as RecurrenceTerm) : null;
    if (often === null || often < 2) return true;
    const end = items.findIndex((next, at) => at > k && (!isDraft(next) || apart.has(next)));
    const run = items
      .slice(k + 1, end < 0 ? items.length : end)
      .flatMap((next) => (isDraft(next) ? [next] : []));
    return run.length < 2 || run.length > often * yearsOf(run);
  });
