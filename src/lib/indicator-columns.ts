// Which columns an indicator table has: only those in which some row says something.

import { achievedAt } from '../../validators/model/achieved-at.ts';
import type { Indicator, IndicatorTable } from '../../validators/model/types.ts';
import { type Course, courseOf } from './course.ts';
import { planStandings, type Standing } from './standing.ts';

/** A row with what is drawn and judged of it. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly plans: readonly Standing[];
  readonly course: Course | null;
}

export interface IndicatorColumns {
  readonly number: boolean;
  /** Heading of the achieved values; null where no row has one. */
  readonly achieved: string | null;
  /** Whether each achieved value tells its own date, since the rows have different ones. */
  readonly datesDiffer: boolean;
  readonly years: readonly string[];
  readonly picture: boolean;
  readonly federal: boolean;
}

/** The rows of a table, judged as of the date of the build. */
export const indicatorRows = ({ indicators }: IndicatorTable): readonly IndicatorRow[] =>
  indicators.map((indicator) => {
    const plans = planStandings(indicator);
    return { indicator, plans, course: courseOf(indicator, plans.at(-1)?.threshold ?? null) };
  });

/** The columns that the rows of a table ask for. */
export const indicatorColumns = (table: IndicatorTable, rows: readonly IndicatorRow[]): IndicatorColumns => {
  const { indicators } = table;
  const dates = [...new Set(indicators.flatMap(({ baseline }) => (baseline === null ? [] : [baseline.at])))];
  const [date] = dates;
  const datesDiffer = dates.length > 1;
  return {
    number: indicators.some(({ number }) => number !== ''),
    achieved: date === undefined ? null : datesDiffer ? 'Достигнуто' : `Достигнуто, ${achievedAt(date)}`,
    datesDiffer,
    years: [...new Set([...table.years, ...indicators.flatMap(({ targets }) => [...targets.keys()])])].sort(),
    picture: rows.some(({ course }) => course !== null),
    federal: indicators.some(({ federal }) => federal !== null),
  };
};
