// A value beside which no column stands: its percent sign may be printed in the column of units, or at the end of a name.
import type { IndicatorValue } from '../../validators/model/types.ts';
import { isMeasured } from '../../validators/text/target/target.ts';

/** A printed value with the percent sign that its row prints elsewhere. */
export const withUnit = ({ printed, parsed }: IndicatorValue): string => {
  const isPercent =
    parsed.ok && parsed.value.some((target) => isMeasured(target) && target.unit === 'percent');
  return isPercent && /\p{N}$/u.test(printed) ? `${printed}\u00A0%` : printed;
};
