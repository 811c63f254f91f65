// How far the municipalities of a region reached their own plans in a period. Each is measured by its own plan: their indicators
// differ, and the figures themselves are not held against each other.
import type { Territory } from '../types.ts';
import { nameInReport } from './build.ts';
import { plannedFigure } from './judge.ts';
import { reportedRows } from './rows.ts';

/** A municipality by its plan. */
export interface Rated {
  readonly territory: Territory;
  /** From 1; those that reached the same share have one place. */
  readonly place: number;
  /** The indicators for which a figure is planned for the period; all that follow are of these. */
  readonly planned: number;
  readonly reached: number;
  readonly missed: number;
  readonly unreported: number;
  /** Reported in another unit than the plan, or unreadable. */
  readonly incomparable: number;
}

export interface Rating {
  readonly period: string;
  readonly rated: readonly Rated[];
  /** Those that have no report of the period, or plan no figure for it. */
  readonly unrated: readonly Territory[];
}

type Count = Omit<Rated, 'place'>;

const countOf = (territory: Territory, period: string, asOf: string): Count | null => {
  const rows = reportedRows(territory, asOf).filter(({ report }) => report.period === period);
  const planned = (territory.indicators?.indicators ?? []).filter(({ targets }) => {
    const plan = targets.get(period);
    return plan !== undefined && plannedFigure(plan) !== null;
  });
  if (rows.length === 0 || planned.length === 0) return null;
  const standings = planned.map((indicator) => {
    const row = rows.find(({ reported }) => reported.indicator.printed === nameInReport(indicator));
    return row === undefined ? 'unreported' : (row.plan?.reached ?? 'incomparable');
  });
  const count = (standing: (typeof standings)[number]): number =>
    standings.filter((one) => one === standing).length;
  return {
    territory,
    planned: planned.length,
    reached: count('reached'),
    missed: count('missed'),
    unreported: count('unreported'),
    incomparable: count('incomparable'),
  };
};

/** Below zero where `a` reached a greater share of its plan: fractions are compared whole, so that equal shares are equal. */
const byShare = (a: Count, b: Count): number => b.reached * a.planned - a.reached * b.planned;

/** The rating of municipalities by a period; what is not reported counts as not reached, so that silence brings nothing. */
const ratingOf = (municipalities: readonly Territory[], period: string, asOf: string): Rating => {
  const counts = municipalities
    .flatMap((territory) => countOf(territory, period, asOf) ?? [])
    .toSorted(byShare);
  return {
    period,
    rated: counts.map((count) => ({
      ...count,
      place: counts.findIndex((other) => byShare(other, count) === 0) + 1,
    })),
    unrated: municipalities.filter((one) => counts.every(({ territory }) => territory !== one)),
  };
};

/** The ratings of a region's municipalities, the latest period first; none where none of them has reported. */
export const ratings = (municipalities: readonly Territory[], asOf: string): readonly Rating[] => {
  const periods = new Set(
    municipalities.flatMap((territory) => reportedRows(territory, asOf).map(({ report }) => report.period)),
  );
  return [...periods]
    .toSorted()
    .toReversed()
    .map((period) => ratingOf(municipalities, period, asOf))
    .filter(({ rated }) => rated.length > 0);
};
