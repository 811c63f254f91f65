// How a computed or reported value stands to a planned one.
import { compareQuantities, type Quantity, readQuantity } from '../text/formula/formula.ts';
import type { MeasuredTarget } from '../text/target/target.ts';
import type { Indicator } from './types.ts';

/** `incomparable`: the two are not given in the same unit. */
export type Reached = 'reached' | 'missed' | 'incomparable';

/** A bound of a planned value as a quantity. */
export const boundOf = (bound: number, { unit }: Pick<MeasuredTarget, 'unit'>): Quantity | null => {
  const read = readQuantity(`${bound}${unit === 'percent' ? '%' : ''}`);
  return read.ok ? read.value : null;
};

const differs = (value: Quantity, bound: number | null, target: MeasuredTarget): number | null => {
  const limit = bound === null ? null : boundOf(bound, target);
  return limit === null ? null : compareQuantities(value, limit);
};

/** Whether a value reaches a planned one. A single planned figure is a bound on the side that is worse. */
export const reaches = (value: Quantity, target: MeasuredTarget, better: Indicator['better']): Reached => {
  const single = target.kind === 'value';
  const min = single && better === 'lower' ? null : target.min;
  const max = single && better === 'higher' ? null : target.max;
  const [low, high] = [differs(value, min, target), differs(value, max, target)];
  if ((min !== null && low === null) || (max !== null && high === null)) return 'incomparable';
  const tooLow = low !== null && (low < 0 || (target.strict && low === 0));
  const tooHigh = high !== null && (high > 0 || (target.strict && high === 0));
  return tooLow || tooHigh ? 'missed' : 'reached';
};
