// What was reported, row by row, each beside its plan and its threshold: what pages and exports show.
import { formatQuantity, type Quantity } from '../../text/formula/formula.ts';
import type { Indicator, PeriodReport, ReportedValue, Territory } from '../types.ts';
import {
  type AgainstPlan,
  type AgainstThreshold,
  againstPlan,
  againstThreshold,
  quantityOf,
  reportsBy,
} from './judge.ts';

export interface ReportedRow {
  readonly report: PeriodReport;
  readonly reported: ReportedValue;
  readonly indicator: Indicator;
  /** The value that counts; null where there is no single figure. */
  readonly quantity: Quantity | null;
  readonly plan: AgainstPlan | null;
  /** Only of a region: the federal indicators bind no municipality. */
  readonly threshold: AgainstThreshold | null;
}

/** All that had been reported by a day (ISO date) on rows that the table has, period by period. */
export const reportedRows = (
  { reports, level }: Pick<Territory, 'reports' | 'level'>,
  asOf: string,
): readonly ReportedRow[] =>
  reportsBy(reports, asOf).flatMap((report) =>
    report.values.flatMap((reported): ReportedRow[] => {
      const indicator = reported.indicator.target;
      if (indicator === null) return [];
      return [
        {
          report,
          reported,
          indicator,
          quantity: quantityOf(reported),
          plan: againstPlan(reported, report.period),
          threshold: level === 'region' ? againstThreshold(reported, report.period) : null,
        },
      ];
    }),
  );

/** A value as it was reported; one that was computed as it came out, `≈` before it where it is rounded. */
export const reportedWords = ({ reported, quantity }: Pick<ReportedRow, 'reported' | 'quantity'>): string => {
  if (reported.value !== null) return reported.value.printed;
  if (quantity === null) return '';
  const { text, exact } = formatQuantity(quantity);
  return exact ? text : `≈\u00A0${text}`;
};
