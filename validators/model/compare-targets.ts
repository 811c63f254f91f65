// Values of one indicator are compared only where they count the same thing.
import { quantityOf } from '../language/quantity.ts';
import { isMeasured, type MeasuredTarget, type Target } from '../text/target/target.ts';
import { normalise } from '../text/words/words.ts';
import type { FederalIndicator, Indicator, IndicatorValue } from './types.ts';

/** The values of a cell as read, where they are figures or intervals. */
export const measured = (value: IndicatorValue | null | undefined): readonly MeasuredTarget[] =>
  value?.parsed.ok === true ? value.parsed.value.filter(isMeasured) : [];

/** Whether a value is given in a unit. A bare number may count people: the name of the indicator says whom. */
export const isIn = (target: Target, unit: FederalIndicator['unit']): boolean => {
  if (!isMeasured(target)) return false;
  return target.unit === unit || (unit === 'people' && target.unit === 'count' && target.noun === null);
};

const sameWords = (a: string | null, b: string | null): boolean => normalise(a ?? '') === normalise(b ?? '');

const comparable = (a: MeasuredTarget, b: MeasuredTarget): boolean =>
  (isIn(a, b.unit) || isIn(b, a.unit)) &&
  a.period === b.period &&
  sameWords(a.of, b.of) &&
  sameWords(a.note, b.note) &&
  sameWords(a.what ?? null, b.what ?? null) &&
  (a.noun === null || b.noun === null || sameWords(a.noun, b.noun));

/** Whether two values count the same thing by the same time. */
export const isSameThing = (a: Target, b: Target): boolean =>
  isMeasured(a) && isMeasured(b) ? a.by === b.by && comparable(a, b) : a.kind === b.kind;

/** The end of a value that counts: the least favourable one that is named. */
const counting = ({ min, max }: MeasuredTarget, better: Indicator['better']): number =>
  (better === 'higher' ? (min ?? max) : (max ?? min)) ?? 0;

const isWorseValue = (
  later: MeasuredTarget,
  earlier: MeasuredTarget,
  better: Indicator['better'],
): boolean => {
  if (!comparable(later, earlier)) return false;
  const difference = counting(later, better) - counting(earlier, better);
  return better === 'higher' ? difference < 0 : difference > 0;
};

/** Whether a value of `later` is certainly worse than one of `earlier`; false where they cannot be compared. */
export const isWorse = (
  later: IndicatorValue,
  earlier: IndicatorValue,
  better: Indicator['better'],
): boolean =>
  measured(later).some((value) => measured(earlier).some((before) => isWorseValue(value, before, better)));

/** Shares are parts of a whole; a rate of growth is not, and may pass 100 %. */
const isShare = ({ name, federal }: Indicator): boolean =>
  federal?.target?.unit === 'percent' || quantityOf(name) === 'share';

/** Whether a value of the indicator is a share below 0 % or above 100 %. */
export const isImpossibleShare = (indicator: Indicator, value: IndicatorValue): boolean => {
  if (!isShare(indicator)) return false;
  return measured(value).some(({ unit, min, max, strict }) => {
    if (unit !== 'percent') return false;
    const ends = [min, max].filter((end) => end !== null);
    const beyond = strict && (min === 100 || max === 0);
    return beyond || ends.some((end) => end < 0 || end > 100);
  });
};
