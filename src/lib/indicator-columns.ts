// Which columns an indicator table has: only those in which some row says something.
import type { Indicator, IndicatorTable } from '../../validators/model/types.ts';
import { type Judgement, judgeIndicator } from '../../validators/model/verdict.ts';
import { formatDate, typograph } from '../../validators/text/russian.ts';
import { type Course, courseOf } from './course.ts';
import { asOf } from './svod.ts';

/** A row with what is drawn and judged of it. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly judgements: readonly Judgement[];
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

const monthYear = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** «27 апреля 2023 г.», «январь 2023» or «2023 год» for the date of an achieved value. */
export const achievedAt = (at: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(at)) return formatDate(at);
  return /^\d{4}-\d{2}$/.test(at)
    ? monthYear.format(new Date(`${at}-01T00:00:00Z`)).replace(' г.', '')
    : typograph(`${at} год`);
};

/** The rows of a table, judged as of the date of the build. */
export const indicatorRows = ({ indicators }: IndicatorTable): readonly IndicatorRow[] =>
  indicators.map((indicator) => {
    const judgements = judgeIndicator(indicator, asOf);
    return { indicator, judgements, course: courseOf(indicator, judgements.at(-1)?.threshold ?? null) };
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
