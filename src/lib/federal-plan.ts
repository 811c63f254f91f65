// The indicators of a territory that carry federal ones: what was achieved, what is planned, and the verdict.
import { allTogether } from '../../validators/model/all-together.ts';
import type { FederalIndicator, Indicator, IndicatorValue, Territory } from '../../validators/model/types.ts';
import { yearName } from '../../validators/model/year-name.ts';
import { monthName } from '../../validators/text/dates/calendar.ts';
import { isMeasured } from '../../validators/text/target/target.ts';
import { achievedStanding, planStandings, type Standing } from './standing.ts';
import { withUnit } from './with-unit.ts';

/** One printed value with its time in words; `amount` is null where no number could be read. */
export interface PlannedValue {
  readonly when: string;
  readonly printed: string;
  readonly amount: number | null;
  readonly achieved: boolean;
}

export interface FederalPlan {
  readonly indicator: Indicator;
  readonly federal: FederalIndicator;
  readonly values: readonly PlannedValue[];
  /** The verdict on the last planned year that has a threshold, or how far it has to go to one; null where neither is known. */
  readonly last: Standing | null;
  readonly achieved: Standing | null;
}

const amountOf = ({ parsed }: IndicatorValue): number | null => {
  if (!parsed.ok) return null;
  const [only, ...more] = parsed.value;
  return only === undefined || !isMeasured(only) || more.length > 0 ? null : (only.min ?? only.max);
};

/** «январь 2023 г.» for `2023-01`, «2023 г.» for `2023`; other times in full. */
const momentInWords = (at: string): string => {
  const [year = at, month] = at.split('-');
  if (month === undefined) return `${year}\u00A0г.`;
  if (!/^\d{4}-\d{2}$/.test(at)) return yearName(at);
  return `${monthName(Number(month), 'nominative')}\u00A0${year}\u00A0г.`;
};

const valuesOf = ({ achieved, targets }: Indicator): readonly PlannedValue[] => [
  ...achieved.map((value) => ({
    when: momentInWords(value.at),
    printed: withUnit(value),
    amount: amountOf(value),
    achieved: true,
  })),
  ...[...targets].map(([year, value]) => ({
    when: year.includes('-') ? yearName(year) : `${year}\u00A0г.`,
    printed: withUnit(value),
    amount: amountOf(value),
    achieved: false,
  })),
];

/** The plans of a territory for the federal indicators, as of the date of the build. */
export const federalPlans = (territory: Territory): readonly FederalPlan[] =>
  (allTogether(territory).indicators?.indicators ?? []).flatMap((indicator) => {
    const federal = indicator.federal?.target ?? null;
    if (federal === null || federal.unit === 'fact') return [];
    const last = planStandings(indicator).at(-1) ?? null;
    return [{ indicator, federal, values: valuesOf(indicator), last, achieved: achievedStanding(indicator) }];
  });

// A bar has room for a word or two beside it.
const longestLabel = 14;

/** Whether the values of a plan can be drawn as bars: there are some, all with a number and short. */
export const isDrawable = ({ values }: FederalPlan): boolean =>
  values.length > 0 &&
  values.every(({ amount, printed }) => amount !== null && printed.length <= longestLabel);
