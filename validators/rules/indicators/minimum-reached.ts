// The least value that a row allows is for the plan to keep: where no planned year reaches it, one of the two is a misprint.
import { isImpossibleShare, isWorse, measured } from '../../model/compare-targets.ts';
import type { Indicator } from '../../model/types.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';
import { isFalling } from './one-way.ts';

/** «Не более 5» of something of which more is better is no least value; which way is better may be given wrongly. */
const isLeast = ({ minimum, better }: Indicator): boolean =>
  measured(minimum).every(({ min, max }) => (better === 'higher' ? min !== null : max !== null));

export const minimumReached: TerritoryRule = {
  id: 'indicators/minimum-reached',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'План достигает минимального значения показателя',
    en: 'The plan reaches the least value of an indicator',
  },
  fault: {
    ru: 'План не достигает минимального значения показателя',
    en: 'The plan does not reach the least value of an indicator',
  },
  reason: {
    ru: 'Минимальное значение – порог, ниже которого показатель считается невыполненным. Если план каждого года хуже порога, показатель не выполнен и тогда, когда план исполнен.',
    en: 'Below the least value an indicator is not met; where the plan of every year is worse, it is not met even by a plan that is carried out.',
  },
  cure: {
    ru: 'Исправьте минимальное значение или плановые.',
    en: 'Correct the least value or the planned ones.',
  },
  edit: {
    ru: 'Если у показателя меньше значит лучше, укажите better: lower.',
    en: 'Where less is better, give `better: lower`.',
  },
  yieldsTo: ['indicators/federal-threshold'],
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      const { minimum, better, federal } = indicator;
      // Which way is better is then for the federal indicator to say, and it is not known.
      if (minimum === null || federal?.target === null || isFalling(indicator)) continue;
      if (!isLeast(indicator) || isImpossibleShare(indicator, minimum)) continue;
      const planned = yearlyTargets(indicator);
      const [last] = planned.slice(-1);
      if (last === undefined || !planned.every(([, value]) => isWorse(value, minimum, better))) continue;
      const [year, value] = last;
      yield {
        at: value.spot,
        message: {
          ru: `${labelOf(indicator).ru}: минимальное значение – «${minimum.printed}», а план его не достигает ни в одном году: и ${onYear(year).ru} обещано «${value.printed}»`,
          en: `${labelOf(indicator).en}: the least value is “${minimum.printed}”, which the plan reaches in no year: even ${onYear(year).en} “${value.printed}” is promised`,
        },
        grounds: [
          {
            says: {
              ru: `Минимальное значение – «${minimum.printed}»`,
              en: `The least value is “${minimum.printed}”`,
            },
            at: minimum.spot,
          },
        ],
        evidence: `${minimum.printed} ${value.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Минимум выше всех плановых значений', en: 'A least value above all planned ones' },
      files: edit('indicators', '"2025": 7% }', '"2025": 7% }\n    minimum: не менее 8%'),
      points: '7%',
    },
    {
      title: {
        ru: 'Меньше значит лучше, а порог ещё ниже',
        en: 'Less is better, and the bound is lower still',
      },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Доля педагогов с дефицитами\n    better: lower'],
        ['value: 5%', 'value: 9%'],
        ['"2024": 6%, "2025": 7% }', '"2024": 8%, "2025": 7% }\n    minimum: не более 5%'],
      ),
      points: '7%',
    },
  ],
  good: [
    {
      title: { ru: 'Минимум достигнут в последнем году', en: 'The least value is reached in the last year' },
      files: edit('indicators', '"2025": 7% }', '"2025": 7% }\n    minimum: не менее 7%'),
    },
    {
      title: { ru: 'Минимум ниже плана', en: 'The least value lies below the plan' },
      files: edit('indicators', '"2025": 7% }', '"2025": 7% }\n    minimum: "5%"'),
    },
    {
      title: {
        ru: 'Порог в других единицах не сравнить',
        en: 'A bound in other units cannot be held against the plan',
      },
      files: edit('indicators', '"2025": 7% }', '"2025": 7% }\n    minimum: не менее 50 человек'),
    },
    {
      title: {
        ru: 'Меньше значит лучше, план под порогом',
        en: 'Less is better, and the plan keeps below the bound',
      },
      files: edits(
        'indicators',
        ['name: Доля наставников', 'name: Доля педагогов с дефицитами\n    better: lower'],
        ['value: 5%', 'value: 9%'],
        ['"2024": 6%, "2025": 7% }', '"2024": 8%, "2025": 7% }\n    minimum: не более 9%'],
      ),
    },
  ],
};
