// How far a document plans: after that day its plan asks for nothing, whether or not the document says when it ends.
import { child, keyOf, type Spot } from '../source/spot.ts';
import { measured } from './compare-targets.ts';
import { daysOf } from './planned-year.ts';
import { printedPeriods } from './printed-periods.ts';
import type { IndicatorTable, Territory } from './types.ts';

/** The latest year for which a row gives a figure, with its last day (ISO date). */
export interface LastPlanned {
  readonly year: string;
  readonly to: string;
  readonly at: Spot;
}

/** The latest year of a table; null where it plans no figure. */
export const lastPlanned = ({ indicators }: IndicatorTable): LastPlanned | null => {
  let last: LastPlanned | null = null;
  for (const { targets, spot } of indicators)
    for (const [year, value] of targets) {
      const { to } = daysOf(year);
      if (measured(value).length > 0 && (last === null || to > last.to))
        last = { year, to, at: keyOf(child(spot, 'targets', year)) };
    }
  return last;
};

/**
 * The last day (ISO date) that a document plans for: of its planned values, and of the periods that it names for its plan and
 * its documents; null where it names none.
 */
export const lastPlannedDay = (
  territory: Pick<Territory, 'provision' | 'roadmap' | 'indicators'>,
): string | null => {
  const table = territory.indicators === null ? null : lastPlanned(territory.indicators);
  return (
    [...(table === null ? [] : [table.to]), ...printedPeriods(territory).map(({ lastDay }) => lastDay)]
      .toSorted()
      .at(-1) ?? null
  );
};
