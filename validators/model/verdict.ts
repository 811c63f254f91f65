// How a planned value stands to the federal threshold that holds for its year, as of a date.
import type { Target } from '../text/target.ts';
import { isIn } from './compare-targets.ts';
import { daysOf } from './planned-year.ts';
import type { FederalIndicator, Indicator, IndicatorValue, Threshold } from './types.ts';

/** The verdict on one planned value. `unread`: the value could not be read or has another unit. */
export type Verdict = 'meets' | 'below' | 'above' | 'unread';

export interface Judgement {
  readonly year: string;
  readonly threshold: Threshold;
  readonly verdict: Verdict;
}

/** Whether a value can keep the threshold at all: nobody is judged by a misprint of the federal layer. */
const canBeKept = ({ min, max }: Threshold, { unit }: FederalIndicator): boolean => {
  const possible = (bound: number | null): boolean =>
    bound === null || (bound >= 0 && (unit !== 'percent' || bound <= 100));
  return possible(min) && possible(max) && (min === null || max === null || min <= max);
};

/**
 * The threshold that a value planned for `year` is held to: of those known and in force as of `asOf`, the latest
 * that must be reached by the end of that year; null where there is none.
 */
export const thresholdFor = (federal: FederalIndicator, year: string, asOf: string): Threshold | null => {
  const { to: end } = daysOf(year);
  const due = federal.thresholds.filter((threshold) => {
    const { by, from, until } = threshold;
    const inForce = from <= asOf && (until === null || asOf <= until);
    return by <= end && inForce && canBeKept(threshold, federal);
  });
  return due.reduce<Threshold | null>(
    (latest, threshold) => (latest === null || threshold.by > latest.by ? threshold : latest),
    null,
  );
};

/** Whether a value keeps a threshold: its least favourable end counts, and a side without a bound promises nothing. */
export const judge = (target: Target, threshold: Threshold): Verdict => {
  if (target.kind === 'not-assessed') return 'unread';
  const low = target.min ?? Number.NEGATIVE_INFINITY;
  const high = target.max ?? Number.POSITIVE_INFINITY;
  if (threshold.min !== null && low < threshold.min) return 'below';
  if (threshold.max !== null && high > threshold.max) return 'above';
  return 'meets';
};

/** From the one that settles the matter to the one that says least. */
const gravest: readonly Verdict[] = ['below', 'above', 'unread', 'meets'];

/** The verdict on a cell: every value in it must keep the threshold. */
const judgeCell = ({ parsed }: IndicatorValue, { unit }: FederalIndicator, threshold: Threshold): Verdict => {
  if (!parsed.ok) return 'unread';
  const verdicts = parsed.value.map((target) => (isIn(target, unit) ? judge(target, threshold) : 'unread'));
  return gravest.find((verdict) => verdicts.includes(verdict)) ?? 'unread';
};

/** The judgements on an indicator that carries a federal one, one for each planned year that has a threshold. */
export const judgeIndicator = (indicator: Indicator, asOf: string): readonly Judgement[] => {
  const federal = indicator.federal?.target;
  if (federal === null || federal === undefined) return [];
  return [...indicator.targets].flatMap(([year, value]) => {
    const threshold = thresholdFor(federal, year, asOf);
    return threshold === null ? [] : [{ year, threshold, verdict: judgeCell(value, federal, threshold) }];
  });
};
