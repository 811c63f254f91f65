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
}

/** «Не оценивался», «нет данных», a dash. */
export interface NotAssessed {
  readonly kind: 'not-assessed';
}

export type Target = MeasuredTarget | NotAssessed;
