// What a plan says of each year: where it is made by quarters or months, the last of them.
import { lastOfYears } from './planned-year.ts';
import type { Indicator, IndicatorValue } from './types.ts';

/** The planned values that count for their years, in the order of time. */
export const yearlyTargets = ({
  targets,
}: Pick<Indicator, 'targets'>): readonly (readonly [time: string, value: IndicatorValue])[] =>
  lastOfYears([...targets.keys()]).flatMap((time) => {
    const value = targets.get(time);
    return value === undefined ? [] : [[time, value] as const];
  });
