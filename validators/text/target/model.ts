// What the printed value of an indicator («плановое значение») means, once it is read.

export type TargetUnit = 'percent' | 'people' | 'count';
export type TargetPeriod = 'month' | 'quarter' | 'half-year' | 'year' | 'school-year';

/** A figure or an interval. `min` and `max` are inclusive bounds unless `strict`; null: no bound on that side. */
export interface MeasuredTarget {
  /** `value`: one figure is named, `min` = `max`. `interval`: a bound or two are. */
  readonly kind: 'value' | 'interval';
  readonly min: number | null;
  readonly max: number | null;
  /** «Более 62», «менее 3 %»: the only bound itself does not count. */
  readonly strict: boolean;
  readonly unit: TargetUnit;
  /** What is counted, as printed («уроков»); null for percent, people and bare numbers. */
  readonly noun: string | null;
  /** «6% в год» */
  readonly period: TargetPeriod | null;
  /** The base of the figure, as printed: «от общего числа педагогов», «на одного члена методического актива». */
  readonly of: string | null;
  /** «К 2024 году»: the year printed before the figure. */
  readonly by: number | null;
  /** Further printed words that change what is measured: «высокий, повышенный уровень». */
  readonly note: string | null;
  /** The words before the figure that say of what it is: «начальное общее образование – 45 %». */
  readonly what?: string;
  /** «С 57 до 95 процентов»: the figure it grows from; the value is the one that is to be reached. */
  readonly grownFrom?: number;
  /** The mark of a footnote as printed: «*», «*(28)». */
  readonly footnote?: string;
  /** «Не ниже 10-го места»: a place in a row of others, of which the first is the best. */
  readonly rank?: true;
}

/** «На 5 процентов», «снижение на 3 п.п.»: how much more or less, from a value that the cell does not name. */
export interface ChangeTarget {
  readonly kind: 'change';
  readonly by: number;
  readonly direction: 'up' | 'down' | null;
  /** `times`: «в 2 раза»; `points`: percentage points. */
  readonly unit: TargetUnit | 'times' | 'points';
  readonly noun: string | null;
  /** «Не менее чем на 5 %»: the figure is the least, or the most. */
  readonly bound?: 'min' | 'max';
  /** The words that say what grows or falls: «увеличение доли». */
  readonly what?: string;
  readonly period?: TargetPeriod;
  /** What it is counted from, as printed: «к 2024 году», «относительно базового значения». */
  readonly base?: string;
}

/** «+», «имеется», «функционирует»: whether something is there, in words. */
export interface StatedTarget {
  readonly kind: 'stated';
  readonly holds: boolean;
  readonly words: string;
}

/** «1 балл – наличие, 0 баллов – отсутствие»: what is given for what. */
export interface ScaleTarget {
  readonly kind: 'scale';
  readonly steps: readonly { readonly points: number; readonly when: string }[];
}

/** «1:3», «1 к 10», «один к трём»: a relation of numbers, which is held against no single figure. */
export interface RatioTarget {
  readonly kind: 'ratio';
  readonly numbers: readonly number[];
  readonly words: string;
}

/** «Не ниже уровня предыдущего года»: held against another time, whose figure the cell does not name. */
export interface RelativeTarget {
  readonly kind: 'relative';
  readonly bound: 'min' | 'max' | 'same';
  readonly words: string;
}

/** «Средний», «не ниже достаточного уровня»: a grade of a scale that has names and no figures. */
export interface GradeTarget {
  readonly kind: 'grade';
  readonly words: string;
}

/** «Не оценивался», «нет данных», a dash. */
export interface NotAssessed {
  readonly kind: 'not-assessed';
  /** «Не устанавливается»: the act says itself that none is planned. */
  readonly unset?: true;
}

export type Target =
  | MeasuredTarget
  | ChangeTarget
  | StatedTarget
  | ScaleTarget
  | RatioTarget
  | RelativeTarget
  | GradeTarget
  | NotAssessed;

/** Whether a value is a figure or an interval, which can be held against another. */
export const isMeasured = (target: Target): target is MeasuredTarget =>
  target.kind === 'value' || target.kind === 'interval';

/** Whether a value is a figure alone, with nothing that says what it counts. */
export const isBare = ({ kind, unit, noun, grownFrom }: MeasuredTarget): boolean =>
  kind === 'value' && unit === 'count' && noun === null && grownFrom === undefined;
