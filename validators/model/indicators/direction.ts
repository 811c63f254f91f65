// Which way is better a row may show itself: where its bounds are all upper ones and its values fall, less is better.
import { isMeasured, type MeasuredTarget } from '../../text/target/target.ts';
import type { IndicatorValue } from '../types.ts';

const figureOf = ({ min, max }: MeasuredTarget): number | null => min ?? max;

/** The figures of a row in the order of time, one for each value that gives one. */
export const figuresOf = (values: readonly IndicatorValue[]): readonly MeasuredTarget[] =>
  values.flatMap(({ parsed }) => {
    const [only, ...more] = parsed.ok ? parsed.value.filter(isMeasured) : [];
    return only === undefined || more.length > 0 || figureOf(only) === null ? [] : [only];
  });

/** Whether figures never rise, and fall at least once. */
export const fall = (figures: readonly MeasuredTarget[]): boolean => {
  const steps = figures.map((figure) => figureOf(figure) ?? 0);
  const [first = 0] = steps;
  return (
    steps.every((step, index) => index === 0 || step <= (steps[index - 1] ?? step)) &&
    (steps.at(-1) ?? first) < first
  );
};

export const isUpper = ({ min, max }: MeasuredTarget): boolean => min === null && max !== null;
export const isLower = ({ min, max }: MeasuredTarget): boolean => min !== null && max === null;

/** «14, 12, не более 10», «12 место»: less is better; null where the values of a row do not show it. */
export const shownBetter = (values: readonly IndicatorValue[]): 'lower' | null => {
  const figures = figuresOf(values);
  if (figures.some(({ rank }) => rank === true)) return 'lower';
  return figures.some(isUpper) && !figures.some(isLower) && fall(figures) ? 'lower' : null;
};
