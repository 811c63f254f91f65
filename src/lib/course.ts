// The course of an indicator as a picture: points by year on a scale that its values ask for, and the same in words.
import type { Indicator, IndicatorValue, Threshold } from '../../validators/model/types.ts';
import { yearName } from '../../validators/model/year-name.ts';
import { formatNumber, typograph } from '../../validators/text/russian.ts';
import {
  formatTarget,
  isMeasured,
  type MeasuredTarget,
  type TargetUnit,
} from '../../validators/text/target.ts';

/** A value that can be drawn. */
export interface CoursePoint {
  readonly year: string;
  readonly value: number;
  readonly achieved: boolean;
}

export interface Course {
  readonly unit: TargetUnit;
  readonly points: readonly CoursePoint[];
  /** The upper end of the scale; the lower is 0. */
  readonly top: number;
  readonly topLabel: string;
  readonly words: string;
}

/** The value of a cell that holds one; of several that count different things none stands for the indicator. */
const measured = ({ parsed }: IndicatorValue): MeasuredTarget | null => {
  if (!parsed.ok) return null;
  const [only, ...more] = parsed.value;
  return only === undefined || !isMeasured(only) || more.length > 0 ? null : only;
};

/** The end of an interval that must be kept; a single figure is its own end. */
const drawn = ({ min, max }: MeasuredTarget, better: Indicator['better']): number | null =>
  better === 'higher' ? (min ?? max) : (max ?? min);

/** Percent are drawn from 0 to 100, or to 10 where nothing exceeds 10; other units to the next round number. */
const topOf = (unit: TargetUnit, highest: number): number => {
  if (unit === 'percent') return highest <= 10 ? 10 : Math.max(100, highest);
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step > highest) ?? highest;
};

const limitWords = ({ min, max, printed }: Threshold): string =>
  printed !== '' ? printed : min !== null ? `не менее ${min}` : `не более ${max}`;

/**
 * What to draw of an indicator; null where fewer than two of its values can be read in one unit.
 *
 * @param threshold the federal threshold drawn as a line, if there is one
 */
export const courseOf = (indicator: Indicator, threshold: Threshold | null): Course | null => {
  const { baseline, better, targets } = indicator;
  const values = [
    ...(baseline === null ? [] : [{ year: baseline.at, value: baseline, achieved: true }]),
    ...[...targets].map(([year, value]) => ({ year, value, achieved: false })),
  ];
  const unit = values.map(({ value }) => measured(value)?.unit).find((known) => known !== undefined);
  if (unit === undefined) return null;
  const points = values.flatMap(({ year, value, achieved }): CoursePoint[] => {
    const target = measured(value);
    const number = target?.unit === unit ? drawn(target, better) : null;
    return number === null ? [] : [{ year: year.slice(0, 4), value: number, achieved }];
  });
  if (points.length < 2) return null;
  const limit = threshold?.min ?? threshold?.max ?? 0;
  const top = topOf(unit, Math.max(limit, ...points.map(({ value }) => value)));
  const said = values.map(({ year, value, achieved }) => {
    const text = value.parsed.ok ? value.parsed.value.map(formatTarget).join('; ') : value.printed;
    return achieved ? `достигнуто ${text}` : `план на ${yearName(year)} — ${text}`;
  });
  const against = threshold === null ? '' : `; федеральный порог ${limitWords(threshold)}`;
  return {
    unit,
    points,
    top,
    topLabel: unit === 'percent' ? `${formatNumber(top)}\u00A0%` : formatNumber(top),
    words: typograph(`${said.join(', ')}${against}`),
  };
};
