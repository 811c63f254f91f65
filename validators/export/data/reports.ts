// What was reported on the indicators of a territory, as data for programs.
import { reportsBy } from '../../model/reports/judge.ts';
import { type ReportedRow, reportedRows } from '../../model/reports/rows.ts';
import type { ReportedValue, Territory } from '../../model/types.ts';
import { quantityNumber } from '../../text/formula/formula.ts';

/** A value, and how it stands; what names no row of the table is told too, and stands to nothing. */
const valueData = (
  { indicator, value, given, source, note }: ReportedValue,
  row: ReportedRow | undefined,
): object => {
  const { quantity = null, plan = null, threshold = null } = row ?? {};
  return {
    indicator: indicator.printed,
    printed: value?.printed ?? null,
    amount: quantity === null ? null : quantityNumber(quantity),
    percent: quantity?.unit === 'percent',
    given: given.map(({ name, printed }) => ({ symbol: name, printed })),
    plan: plan?.plan.printed ?? null,
    reached: plan?.reached ?? null,
    threshold:
      threshold === null
        ? null
        : { by: threshold.threshold.by, min: threshold.threshold.min, max: threshold.threshold.max },
    verdict: threshold?.verdict ?? null,
    source,
    note,
  };
};

/** The reports that had been made by a day (ISO date), in the order of their periods. */
export const reportsData = (territory: Territory, asOf: string): readonly object[] => {
  const rows = new Map(reportedRows(territory, asOf).map((row) => [row.reported, row]));
  return reportsBy(territory.reports, asOf).map(({ period, reportedOn, source, values }) => ({
    period,
    reportedOn,
    source,
    values: values.map((value) => valueData(value, rows.get(value))),
  }));
};
