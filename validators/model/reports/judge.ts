// How a reported value stands: to the plan of the very period, and to the federal threshold in force when the period ended. Where
// two figures cannot be held against each other for certain, nothing is said.
import { compareQuantities, type Quantity, readQuantity } from '../../text/formula/formula.ts';
import type { MeasuredTarget } from '../../text/target/target.ts';
import { isIn, measured } from '../compare-targets.ts';
import { daysOf, partOfYear } from '../planned-year.ts';
import { boundOf, type Reached, reaches } from '../reached.ts';
import type {
  FederalIndicator,
  Indicator,
  IndicatorValue,
  PeriodReport,
  ReportedValue,
  Threshold,
} from '../types.ts';
import { thresholdFor, type Verdict } from '../verdict.ts';

/** The one figure that was reported; null where none was, it could not be read, or it is a bound. */
export const figureOf = ({ value }: ReportedValue): MeasuredTarget | null => {
  const [only, ...more] = measured(value);
  return only?.kind === 'value' &&
    more.length === 0 &&
    value?.parsed.ok === true &&
    value.parsed.value.length === 1
    ? only
    : null;
};

/** The value that counts: the figure as it was reported, else what the given numbers come to. */
export const quantityOf = (reported: ReportedValue): Quantity | null => {
  const figure = figureOf(reported);
  if (figure !== null) return boundOf(figure.min ?? 0, figure);
  return reported.value === null ? (reported.computed?.calculation.result ?? null) : null;
};

/** The figure that is planned for the period; null where there is none, or several. */
export const plannedFigure = (plan: IndicatorValue): MeasuredTarget | null => {
  const [only, ...more] = plan.parsed.ok ? plan.parsed.value : [];
  const [figure] = measured(plan);
  return figure !== undefined && only === figure && more.length === 0 ? figure : null;
};

/** A reported value beside the plan for its period. */
export interface AgainstPlan {
  readonly plan: IndicatorValue;
  readonly reached: Reached;
}

const standing = (reported: ReportedValue, figure: MeasuredTarget, { better }: Indicator): Reached => {
  const quantity = quantityOf(reported);
  const own = figureOf(reported);
  const alike =
    own === null
      ? figure.period === null
      : (isIn(own, figure.unit) || isIn(figure, own.unit)) && own.period === figure.period;
  return quantity === null || !alike ? 'incomparable' : reaches(quantity, figure, better);
};

/** How a value stands to the plan for the very period; null where nothing, or no single figure, is planned for it. */
export const againstPlan = (reported: ReportedValue, period: string): AgainstPlan | null => {
  const indicator = reported.indicator.target;
  const plan = indicator?.targets.get(period);
  const figure = plan === undefined ? null : plannedFigure(plan);
  if (indicator === null || plan === undefined || figure === null) return null;
  return { plan, reached: standing(reported, figure, indicator) };
};

/** A reported value beside a federal threshold. */
export interface AgainstThreshold {
  readonly threshold: Threshold;
  readonly verdict: Verdict;
}

const beyond = (quantity: Quantity, bound: number | null, unit: FederalIndicator['unit']): number | null => {
  const read = bound === null ? null : readQuantity(`${bound}${unit === 'percent' ? '%' : ''}`);
  return read?.ok === true ? compareQuantities(quantity, read.value) : null;
};

const verdictOf = (reported: ReportedValue, { min, max }: Threshold, { unit }: FederalIndicator): Verdict => {
  const [quantity, own] = [quantityOf(reported), figureOf(reported)];
  if (quantity === null || unit === 'fact' || (own !== null && (!isIn(own, unit) || own.period !== null)))
    return 'unread';
  const [low, high] = [beyond(quantity, min, unit), beyond(quantity, max, unit)];
  if ((min !== null && low === null) || (max !== null && high === null)) return 'unread';
  if (low !== null && low < 0) return 'below';
  return high !== null && high > 0 ? 'above' : 'meets';
};

/**
 * How a value stands to the threshold that was in force at the end of its period. A part of a year is held to none: what is counted
 * through a year is not there yet.
 */
export const againstThreshold = (reported: ReportedValue, period: string): AgainstThreshold | null => {
  const federal = reported.indicator.target?.federal?.target ?? null;
  if (federal === null || partOfYear(period) !== null) return null;
  const threshold = thresholdFor(federal, period, daysOf(period).to);
  return threshold === null ? null : { threshold, verdict: verdictOf(reported, threshold, federal) };
};

/** The reports that had been made by a day (ISO date); one that does not say when it was made is among them. */
export const reportsBy = (reports: readonly PeriodReport[], asOf: string): readonly PeriodReport[] =>
  reports.filter(({ reportedOn }) => reportedOn === null || reportedOn <= asOf);
