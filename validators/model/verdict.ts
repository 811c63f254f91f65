// How the values of an indicator stand to the federal thresholds, as of a date: what is planned for the day of one, what is
// planned before it, and what is achieved. A plan promises; only an achieved value shows.
import { isMeasured, type Target } from '../text/target/target.ts';
import { isIn } from './compare-targets.ts';
import { daysOf } from './planned-year.ts';
import type { FederalIndicator, Indicator, IndicatorValue, Threshold } from './types.ts';
import { yearlyTargets } from './yearly.ts';

/** The verdict on one value. `unread`: the value could not be read or has another unit. */
export type Verdict = 'meets' | 'below' | 'above' | 'unread';

export interface Judgement {
  readonly year: string;
  readonly threshold: Threshold;
  readonly verdict: Verdict;
  /** The plan says the threshold over again («не менее 30 %») and names no value of its own. */
  readonly repeats: boolean;
}

/** A plan that ends before the day of the threshold. */
export interface Approach {
  readonly year: string;
  readonly threshold: Threshold;
  /** How far the plan still is from the threshold, in its unit; 0 where it is there already, null where they do not compare. */
  readonly left: number | null;
}

/** An achieved value against the threshold that its indicator is held to. */
export interface Achieved {
  readonly threshold: Threshold;
  readonly verdict: Verdict;
}

/** Whether a value can keep the threshold at all: nobody is judged by a misprint of the federal layer. */
const canBeKept = ({ min, max }: Threshold, { unit }: FederalIndicator): boolean => {
  const possible = (bound: number | null): boolean =>
    bound === null || (bound >= 0 && (unit !== 'percent' || bound <= 100));
  return possible(min) && possible(max) && (min === null || max === null || min <= max);
};

const inForce = (federal: FederalIndicator, asOf: string): readonly Threshold[] =>
  federal.thresholds.filter(
    (threshold) =>
      threshold.from <= asOf &&
      (threshold.until === null || asOf <= threshold.until) &&
      canBeKept(threshold, federal),
  );

/**
 * The threshold that a value planned for `year` is held to: of those known and in force as of `asOf`, the latest
 * that must be reached by the end of that year; null where there is none.
 */
export const thresholdFor = (federal: FederalIndicator, year: string, asOf: string): Threshold | null => {
  const { to: end } = daysOf(year);
  const due = inForce(federal, asOf).filter(({ by }) => by <= end);
  return due.reduce<Threshold | null>(
    (latest, threshold) => (latest === null || threshold.by > latest.by ? threshold : latest),
    null,
  );
};

/** The first threshold, of those in force as of `asOf`, that falls due after the end of `year`; null where there is none. */
const thresholdAfter = (federal: FederalIndicator, year: string, asOf: string): Threshold | null => {
  const { to: end } = daysOf(year);
  const ahead = inForce(federal, asOf).filter(({ by }) => by > end);
  return ahead.reduce<Threshold | null>(
    (first, threshold) => (first === null || threshold.by < first.by ? threshold : first),
    null,
  );
};

/** Whether a value keeps a threshold: its least favourable end counts, and a side without a bound promises nothing. */
export const judge = (target: Target, threshold: Threshold): Verdict => {
  if (!isMeasured(target)) return 'unread';
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

/** Whether a value is nothing but the bound of the threshold. */
const repeats = ({ parsed }: IndicatorValue, { min, max }: Threshold): boolean => {
  if (!parsed.ok) return false;
  const [only, ...more] = parsed.value;
  return (
    only?.kind === 'interval' && more.length === 0 && !only.strict && only.min === min && only.max === max
  );
};

/**
 * The judgements on an indicator that carries a federal one, one for each planned year that has a threshold: of the parts
 * of a year, through which a plan grows, the last.
 */
export const judgeIndicator = (indicator: Indicator, asOf: string): readonly Judgement[] => {
  const federal = indicator.federal?.target;
  if (federal === null || federal === undefined) return [];
  return yearlyTargets(indicator).flatMap(([year, value]) => {
    const threshold = thresholdFor(federal, year, asOf);
    if (threshold === null) return [];
    const verdict = judgeCell(value, federal, threshold);
    return [{ year, threshold, verdict, repeats: verdict === 'meets' && repeats(value, threshold) }];
  });
};

/** How far a value is from a threshold: its least favourable end counts. Shares of a year or a month do not add up to it. */
const leftTo = (
  value: IndicatorValue,
  { unit }: FederalIndicator,
  { min, max }: Threshold,
): number | null => {
  const [only, ...more] = value.parsed.ok ? value.parsed.value : [];
  if (only === undefined || more.length > 0 || !isMeasured(only)) return null;
  if (!isIn(only, unit) || only.period !== null) return null;
  const [low, high] = [only.min ?? only.max, only.max ?? only.min];
  if (low === null || high === null) return null;
  const left = Math.max(min === null ? 0 : min - low, max === null ? 0 : high - max, 0);
  return Math.round(left * 1e6) / 1e6;
};

/** How far the last planned value has to go, where the plan ends before the day of a threshold; null where it does not. */
export const approachOf = ({ federal, targets }: Indicator, asOf: string): Approach | null => {
  const target = federal?.target ?? null;
  const last = [...targets].at(-1);
  if (target === null || last === undefined) return null;
  const [year, value] = last;
  if ([...targets.keys()].some((planned) => thresholdFor(target, planned, asOf) !== null)) return null;
  const threshold = thresholdAfter(target, year, asOf);
  return threshold === null ? null : { year, threshold, left: leftTo(value, target, threshold) };
};

/** The achieved value against the threshold of the plan; null where either is missing. */
export const judgeAchieved = (indicator: Indicator, asOf: string): Achieved | null => {
  const { baseline, federal } = indicator;
  const target = federal?.target ?? null;
  if (baseline === null || target === null) return null;
  const threshold =
    judgeIndicator(indicator, asOf).at(-1)?.threshold ??
    approachOf(indicator, asOf)?.threshold ??
    thresholdAfter(target, daysOf(baseline.at).to.slice(0, 4), asOf);
  return threshold === null ? null : { threshold, verdict: judgeCell(baseline, target, threshold) };
};
