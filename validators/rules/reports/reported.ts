// The reported values of a territory, and how messages call them.
import { nameInReport } from '../../model/reports/build.ts';
import { reportsBy } from '../../model/reports/judge.ts';
import type { Indicator, PeriodReport, ReportedValue, Territory } from '../../model/types.ts';
import { yearName } from '../../model/year-name.ts';
import type { Spot } from '../../source/spot.ts';
import { formatQuantity, type Quantity } from '../../text/formula/formula.ts';
import { labelOf } from '../indicators/label.ts';
import type { Ground, Text } from '../rule.ts';

/** What was reported on an indicator, with its report. */
export interface Reported {
  readonly report: PeriodReport;
  readonly reported: ReportedValue;
}

/** All that is reported. */
export const allReported = ({ reports }: Pick<Territory, 'reports'>): readonly Reported[] =>
  reports.flatMap((report) => report.values.map((reported) => ({ report, reported })));

/** What had been reported by a day (ISO date) on indicators that the table has. */
export const reportedBy = (
  { reports }: Pick<Territory, 'reports'>,
  asOf: string,
): readonly (Reported & { readonly indicator: Indicator })[] =>
  allReported({ reports: reportsBy(reports, asOf) }).flatMap((each) => {
    const indicator = each.reported.indicator.target;
    return indicator === null ? [] : [{ ...each, indicator }];
  });

/** «Показатель 1 «Доля …», отчёт за 2024 год». */
export const labelReported = ({ report, reported }: Reported): Text => {
  const indicator = reported.indicator.target;
  const { ru, en } =
    indicator === null
      ? { ru: `Показатель ${reported.indicator.printed}`, en: `Indicator ${reported.indicator.printed}` }
      : labelOf(indicator);
  return { ru: `${ru}, отчёт за ${yearName(report.period)}`, en: `${en}, report for ${report.period}` };
};

/** Where the figure stands that counts: the value, else the first of the numbers that it is computed from. */
export const figureSpot = ({ value, given, spot }: ReportedValue): Spot =>
  value?.spot ?? given[0]?.spot ?? spot;

/** A value as it is printed, `≈` before it where it is rounded. */
export const shown = (quantity: Quantity): string => {
  const { text, exact } = formatQuantity(quantity);
  return exact ? text : `≈\u00A0${text}`;
};

/** The value that counts in words: as it was reported, or computed: «≈ 33,33 % (по формуле)». */
export const figureWords = ({ value, computed }: ReportedValue): Text => {
  if (value !== null) return { ru: `«${value.printed}»`, en: `“${value.printed}”` };
  const text = computed === null ? '' : shown(computed.calculation.result);
  return { ru: `${text} (по формуле)`, en: `${text} (by the formula)` };
};

/** The numbers that a value was computed from, as steps of the reasoning; none where it was reported as it is. */
export const givenGrounds = ({ computed, given }: ReportedValue): readonly Ground[] =>
  computed === null
    ? []
    : given.map(({ name, printed, spot }) => ({
        says: { ru: `Дано ${name} = ${printed}`, en: `Given: ${name} = ${printed}` },
        at: spot,
      }));

/** What tells a reported value from others of the act. */
export const evidenceOf = ({ report, reported }: Reported): string =>
  `${report.period} ${reported.indicator.target === null ? reported.indicator.printed : nameInReport(reported.indicator.target)}`;
