// What was reported on the indicators of a document over time, as its page shows it.

import { plannedFigure } from '../../validators/model/reports/judge.ts';
import { type ReportedRow, reportedRows, reportedWords } from '../../validators/model/reports/rows.ts';
import type { Indicator, Territory } from '../../validators/model/types.ts';
import { achievedWords, reachedPlanWords } from '../../validators/model/verdict-words.ts';
import { yearName } from '../../validators/model/year-name.ts';
import { quantityNumber } from '../../validators/text/formula/formula.ts';
import { capital } from './capital.ts';
import type { Mark } from './standing.ts';
import { asOf } from './svod.ts';
import { limitWords } from './verdicts.ts';

/** One reported value with what it is held against. */
export interface ReportedTime {
  readonly row: ReportedRow;
  /** «2024 год». */
  readonly when: string;
  readonly words: string;
  /** What the numbers of the formula were: «K_1 = 7, K_2 = 100»; null where none were given. */
  readonly given: string | null;
  readonly plan: Mark | null;
  readonly threshold: { readonly mark: Mark; readonly words: string } | null;
  /** Figures for a picture; null where there is none. */
  readonly amount: number | null;
  readonly planned: number | null;
  readonly limit: number | null;
}

/** An indicator with all that was reported on it. */
export interface ReportedIndicator {
  readonly indicator: Indicator;
  readonly times: readonly ReportedTime[];
  /** Whether the figures can be drawn on one scale. */
  readonly isDrawable: boolean;
}

const planMark = ({ plan }: ReportedRow): Mark | null => {
  if (plan === null) return null;
  const kind = { reached: 'reached', missed: 'unreached', incomparable: 'unread' } as const;
  return { kind: kind[plan.reached], words: capital(reachedPlanWords(plan.reached).ru) };
};

const thresholdMark = ({ threshold, indicator }: ReportedRow): ReportedTime['threshold'] => {
  if (threshold === null) return null;
  const { verdict } = threshold;
  return {
    mark: { kind: verdict === 'meets' ? 'reached' : verdict, words: capital(achievedWords(threshold).ru) },
    words: limitWords(threshold.threshold, indicator.federal?.target?.unit ?? 'count'),
  };
};

const timeOf = (row: ReportedRow): ReportedTime => {
  const figure = row.plan === null ? null : plannedFigure(row.plan.plan);
  const given = row.reported.given.map(({ name, printed }) => `${name} = ${printed}`);
  return {
    row,
    when: yearName(row.report.period),
    words: reportedWords(row),
    given: given.length === 0 ? null : given.join(', '),
    plan: planMark(row),
    threshold: thresholdMark(row),
    amount: row.quantity === null ? null : quantityNumber(row.quantity),
    planned: row.plan?.reached === 'incomparable' ? null : (figure?.min ?? figure?.max ?? null),
    limit:
      row.threshold === null || row.threshold.verdict === 'unread'
        ? null
        : (row.threshold.threshold.min ?? row.threshold.threshold.max),
  };
};

/** The indicators of a document on which something had been reported by the day of the build, in the order of its table. */
export const reportedIndicators = (view: Territory): readonly ReportedIndicator[] => {
  const rows = Map.groupBy(reportedRows(view, asOf), ({ reported }) => reported.indicator.printed);
  return [...rows.values()]
    .flatMap((own): ReportedIndicator[] => {
      const indicator = own.at(-1)?.indicator;
      if (indicator === undefined) return [];
      const units = new Set(own.map(({ quantity }) => quantity?.unit));
      const isDrawable = units.size === 1 && own.every(({ quantity }) => quantity !== null);
      return [{ indicator, times: own.map(timeOf), isDrawable }];
    })
    .toSorted((a, b) => orderOf(view, a.indicator) - orderOf(view, b.indicator));
};

const orderOf = ({ indicators }: Territory, { anchor }: Indicator): number =>
  (indicators?.indicators ?? []).findIndex((row) => row.anchor === anchor);
