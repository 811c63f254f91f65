// What was reported on the indicators of a territory, as data for programs.
import { reportsBy } from '../../model/reports/judge.ts';
import { reportedRows } from '../../model/reports/rows.ts';
import type { Territory } from '../../model/types.ts';
import { quantityNumber } from '../../text/formula/formula.ts';

/** The reports that had been made by a day (ISO date), in the order of their periods. */
export const reportsData = (territory: Territory, asOf: string): readonly object[] => {
  const rows = reportedRows(territory, asOf);
  return reportsBy(territory.reports, asOf).map((report) => ({
    period: report.period,
    reportedOn: report.reportedOn,
    source: report.source,
    values: rows
      .filter((row) => row.report === report)
      .map(({ reported, quantity, plan, threshold }) => ({
        indicator: reported.indicator.printed,
        printed: reported.value?.printed ?? null,
        amount: quantity === null ? null : quantityNumber(quantity),
        percent: quantity?.unit === 'percent',
        given: reported.given.map(({ name, printed }) => ({ symbol: name, printed })),
        plan: plan?.plan.printed ?? null,
        reached: plan?.reached ?? null,
        threshold:
          threshold === null
            ? null
            : { by: threshold.threshold.by, min: threshold.threshold.min, max: threshold.threshold.max },
        verdict: threshold?.verdict ?? null,
        source: reported.source,
        note: reported.note,
      })),
  }));
};
