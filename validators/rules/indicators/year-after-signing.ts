// A table plans from the day its act is signed; a year that was over by then can be neither promised nor missed.

import { onlyAmends } from '../../model/act-actions.ts';
import { daysOf, wholeYear } from '../../model/planned-year.ts';
import type { IndicatorTable } from '../../model/types.ts';
import { child, keyOf, type Spot } from '../../source/spot.ts';
import { isRealDate } from '../../text/dates/calendar.ts';
import { formatDate } from '../../text/russian.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { signedOn } from './federal-bound.ts';
import { onYear } from './label.ts';

interface Planned {
  readonly year: string;
  readonly at: Spot;
}

/** Every year that the table plans for, once, where it is first printed. */
const plannedIn = ({ years, yearSpots, indicators, spot }: IndicatorTable): readonly Planned[] => {
  // A plan of a year that was signed within it may begin with the quarter that was over.
  const printed: readonly Planned[] = [
    ...years.map((year, index) => ({ year: wholeYear(year), at: yearSpots[index] ?? spot })),
    ...indicators.flatMap((row) =>
      [...row.targets.keys()].map((year) => ({
        year: wholeYear(year),
        at: keyOf(child(row.spot, 'targets', year)),
      })),
    ),
  ];
  return printed.filter(({ year }, index) => printed.findIndex((other) => other.year === year) === index);
};

export const yearAfterSigning: TerritoryRule = {
  id: 'indicators/year-after-signing',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Плановый год не кончился до подписания акта',
    en: 'A planned year was not over when the act was signed',
  },
  fault: {
    ru: 'Плановый год кончился до подписания акта',
    en: 'A planned year was over before the act was signed',
  },
  reason: {
    ru: 'Акт обязывает со дня подписания. Значение на год, который к этому дню кончился, это итог, а не план: исполнить его по акту нельзя.',
    en: 'An act binds from the day it is signed; a value for a year that was over by then is a result and no plan.',
  },
  cure: {
    ru: 'Исправьте год или перенесите значение в столбец достигнутых.',
    en: 'Correct the year, or move the value to the achieved ones.',
  },
  yieldsTo: ['indicators/year-in-period'],
  *check(territory) {
    const signed = signedOn(territory);
    if (territory.indicators === null || territory.provision === null) return;
    // What amends restates a table that began before.
    if (onlyAmends(territory)) return;
    if (signed === null || !isRealDate(signed)) return;
    for (const { year, at } of plannedIn(territory.indicators)) {
      const { to } = daysOf(year);
      if (to >= signed) continue;
      yield {
        at,
        message: {
          ru: `Значение запланировано ${onYear(year).ru}, а акт подписан позже – ${formatDate(signed)}`,
          en: `A value is planned ${onYear(year).en}, but the act was signed later, on ${signed}`,
        },
        grounds: [
          {
            says: { ru: `Этот год кончился ${formatDate(to)}`, en: `That year ended on ${to}` },
          },
          {
            says: { ru: `Акт подписан ${formatDate(signed)}`, en: `The act was signed on ${signed}` },
            at: child(territory.provision.spot, 'order', 'date'),
          },
        ],
        evidence: year,
      };
    }
  },
  bad: [
    {
      title: {
        ru: 'Приказ подписан, когда первый год плана прошёл',
        en: 'Signed when the first year of the plan was over',
      },
      files: {
        ...edit('act', 'period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n', ''),
        ...edits(
          'provision',
          ['date: 2023-12-15', 'date: 2025-01-10'],
          ['from: 2023-12-15', 'from: 2025-01-10'],
        ),
      },
      asOf: '2025-02-01',
      points: '"2024"',
    },
    {
      title: {
        ru: 'Год одной строки прошёл до подписания',
        en: 'The year of one row was over before the signing',
      },
      files: {
        ...edit('act', 'period: { printed: на 2024–2025 годы, from: 2024-01-01, to: 2025-12-31 }\n', ''),
        ...edit(
          'indicators',
          'baseline: { at: "2023", value: 5% }\n    targets: { "2024": 6%',
          'baseline: { at: "2021", value: 5% }\n    targets: { "2022": 6%, "2024": 6%',
        ),
      },
      points: '"2022"',
    },
  ],
  good: [
    {
      title: {
        ru: 'Приказ подписан в последний день года',
        en: 'Signed on the last day of the year',
      },
      files: edits(
        'provision',
        ['date: 2023-12-15', 'date: 2024-12-31'],
        ['from: 2023-12-15', 'from: 2024-12-31'],
      ),
    },
  ],
};
