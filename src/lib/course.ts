// The course of an indicator as a picture: points by year on a scale that its values ask for, and the same in words.

import { achievedAt } from '../../validators/model/achieved-at.ts';
import { partOfYear } from '../../validators/model/planned-year.ts';
import type { Indicator, IndicatorValue, Threshold } from '../../validators/model/types.ts';
import { yearName } from '../../validators/model/year-name.ts';
import { monthName } from '../../validators/text/dates/calendar.ts';
import { toRoman } from '../../validators/text/numbers/numerals.ts';
import { formatNumber, typograph } from '../../validators/text/russian.ts';
import {
  formatTarget,
  isMeasured,
  type MeasuredTarget,
  type TargetUnit,
} from '../../validators/text/target/target.ts';

/** A value that can be drawn. */
export interface CoursePoint {
  /** What stands below it: «2024», «II кв.», «сен.»; empty where there is no room. */
  readonly label: string;
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

/** Labels beside each other; of more points the labels would run together. */
const mostLabels = 6;

const labelOf = (time: string): string => {
  const part = partOfYear(time);
  if (part === null) return time.slice(0, 4);
  const { month, months } = part;
  if (months === 1) return `${monthName(month, 'nominative').slice(0, 3)}.`;
  return `${toRoman((month - 1) / months + 1)} ${months === 3 ? 'кв.' : 'пол.'}`;
};

/** The points with the labels that there is room for: what is achieved is «было», where it is one. */
const labelled = (points: readonly CoursePoint[]): readonly CoursePoint[] => {
  const single = points.filter(({ achieved }) => achieved).length === 1;
  return points.map((point, index) => {
    if (point.achieved && single) return { ...point, label: 'было' };
    const isCrowded = points.length > mostLabels && index > 0 && index < points.length - 1;
    return isCrowded ? { ...point, label: '' } : point;
  });
};

const limitWords = ({ min, max, printed }: Threshold): string =>
  printed !== '' ? printed : min !== null ? `не менее ${min}` : `не более ${max}`;

/**
 * What to draw of an indicator; null where fewer than two of its values can be read in one unit.
 *
 * @param threshold the federal threshold drawn as a line, if there is one
 */
export const courseOf = (indicator: Indicator, threshold: Threshold | null): Course | null => {
  const { achieved: before, better, targets } = indicator;
  const values = [
    ...before.map((value) => ({ year: value.at, value, achieved: true })),
    ...[...targets].map(([year, value]) => ({ year, value, achieved: false })),
  ];
  const unit = values.map(({ value }) => measured(value)?.unit).find((known) => known !== undefined);
  if (unit === undefined) return null;
  const points = values.flatMap(({ year, value, achieved }): CoursePoint[] => {
    const target = measured(value);
    const number = target?.unit === unit ? drawn(target, better) : null;
    return number === null ? [] : [{ label: labelOf(year), value: number, achieved }];
  });
  if (points.length < 2) return null;
  const limit = threshold?.min ?? threshold?.max ?? 0;
  const top = topOf(unit, Math.max(limit, ...points.map(({ value }) => value)));
  const said = values.map(({ year, value, achieved }) => {
    const text = value.parsed.ok ? value.parsed.value.map(formatTarget).join('; ') : value.printed;
    if (achieved && before.length > 1) return `достигнуто ${text} (${achievedAt(year)})`;
    return achieved ? `достигнуто ${text}` : `план на ${yearName(year)} — ${text}`;
  });
  const against = threshold === null ? '' : `; федеральный порог ${limitWords(threshold)}`;
  return {
    unit,
    points: labelled(points),
    top,
    topLabel: unit === 'percent' ? `${formatNumber(top)}\u00A0%` : formatNumber(top),
    words: typograph(`${said.join(', ')}${against}`),
  };
};
