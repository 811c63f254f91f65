// A federal threshold falls due on a date; a plan that lasts until then must say what will be there by then.

import { daysOf } from '../../model/planned-year.ts';
import { standing } from '../../model/standing.ts';
import type { Indicator, IndicatorTable, Period, Territory, Threshold } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import { edits, replaced, whole } from '../example-base.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { knownAs, regionsInForce } from './federal-bound.ts';
import { labelOf } from './label.ts';
import { mainOf } from './uncovered.ts';

/** Whether a planned year has the day in it: that year's value is due by then. */
const reaches = (years: Iterable<string>, { by }: Threshold): boolean =>
  [...years].some((year) => daysOf(year).from <= by && by <= daysOf(year).to);

/** The threshold that falls into the plan's time and into no year of the row. */
const undated = (
  { federal, targets }: Indicator,
  { years }: IndicatorTable,
  { from, to }: Period,
  asOf: string,
): Threshold | null =>
  (federal?.target?.thresholds ?? []).find(
    (threshold) =>
      threshold.from <= asOf &&
      (threshold.until === null || asOf <= threshold.until) &&
      from <= threshold.by &&
      threshold.by <= to &&
      !reaches([...targets.keys(), ...years], threshold),
  ) ?? null;

const upTo2024 = replaced('indicators', '["2024", "2025"]', '["2024"]')
  .replace('{ "2024": 25%, "2025": 30% }', '{ "2024": 25% }')
  .replace('{ "2024": 6%, "2025": 7% }', '{ "2024": 6% }');

/** What one table lacks; its time is that of its act, else that of the territory's document. */
function* datedIn(view: Territory, { period: common }: Territory, asOf: string): Generator<Issue> {
  const { indicators } = view;
  const period = view.period ?? common;
  if (indicators === null || period === null) return;
  for (const indicator of indicators.indicators) {
    if (indicator.targets.size === 0) continue;
    const threshold = undated(indicator, indicators, period, asOf);
    if (threshold === null || knownAs(threshold, mainOf(view)) === 'since') continue;
    yield {
      at: child(indicator.spot, 'targets'),
      message: {
        ru: `${labelOf(indicator).ru}: план действует до ${formatDate(period.to)}, а на срок федерального порога (${formatDate(threshold.by)}) значения нет`,
        en: `${labelOf(indicator).en}: the plan lasts until ${period.to}, but has no value for the date of the federal threshold (${threshold.by})`,
      },
      grounds: [
        {
          says: { ru: `Порог: ${threshold.printed}`, en: `The threshold: “${threshold.printed}”` },
          at: threshold.spot,
        },
      ],
      statedIn: threshold.statedIn,
      evidence: threshold.by,
    };
  }
}

export const federalDated: TerritoryRule = {
  id: 'indicators/federal-dated',
  scope: 'territory',
  across: true,
  severity: 'warning',
  norm: 'federal-indicators',
  title: {
    ru: 'К сроку федерального порога есть значение',
    en: 'There is a value for the date of the federal threshold',
  },
  fault: {
    ru: 'К сроку федерального порога нет значения',
    en: 'There is no value by the day of the federal threshold',
  },
  reason: {
    ru: 'Порог нужно выдержать к его сроку. Если таблица кончается раньше, чем план, не видно, выдержит ли он порог.',
    en: 'A threshold is due by its date; where the table ends before the plan does, nobody sees whether it will be kept.',
  },
  cure: {
    ru: 'Запланируйте значение на год, в который наступает срок порога.',
    en: 'Plan a value for the year in which the threshold falls due.',
  },
  // A later value that breaks the threshold says more.
  yieldsTo: ['indicators/federal-threshold'],
  heldTo: regionsInForce,
  *check(territory, { asOf }) {
    for (const view of standing(territory, 'indicators', asOf)) yield* datedIn(view, territory, asOf);
  },
  bad: [
    {
      title: { ru: 'Таблица кончается за год до срока', en: 'The table ends a year before the date' },
      files: whole('indicators', upTo2024),
      points: '{ "2024": 25% }',
    },
  ],
  good: [
    {
      title: { ru: 'План кончается раньше срока', en: 'The plan ends before the date' },
      files: {
        'regions/primer/acts/1/indicators.yaml': upTo2024,
        ...edits('act', ['to: 2025-12-31', 'to: 2024-12-31'], ['на 2024–2025 годы', 'на 2024 год']),
      },
    },
    {
      title: { ru: 'Порог ещё не известен', en: 'The threshold is not known yet' },
      files: whole('indicators', upTo2024),
      asOf: '2023-12-14',
    },
  ],
};
