// A minimum that the last planned value does not reach promises what the plan itself gives up.
import { isWorse, measured } from '../../model/compare-targets.ts';
import { yearlyTargets } from '../../model/yearly.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf, onYear } from './label.ts';

const withMinimum = (minimum: string, ...more: readonly (readonly [string, string])[]) =>
  edits(
    'indicators',
    ['{ "2024": 6%, "2025": 7% }', `{ "2024": 6%, "2025": 7% }\n    minimum: ${minimum}`],
    ...more,
  );

export const minimumReached: TerritoryRule = {
  id: 'indicators/minimum-reached',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'План доходит до своего минимального значения',
    en: 'The plan reaches its own minimum',
  },
  fault: {
    ru: 'Последнее плановое значение хуже минимального',
    en: 'The last planned value is worse than the minimum',
  },
  reason: {
    ru: 'Минимальное значение говорит, ниже чего опускаться нельзя. Если и последний год плана до него не доходит, одно из двух чисел ошибочно.',
    en: 'A minimum says below what nobody may fall; where even the last year does not reach it, one of the two figures is wrong.',
  },
  cure: {
    ru: 'Исправьте минимальное или плановое значение.',
    en: 'Correct the minimum or the planned value.',
  },
  edit: {
    ru: 'Если у показателя меньше значит лучше, укажите better: lower.',
    en: 'Where less is better, give `better: lower`.',
  },
  doubt: {
    ru: 'Минимум может быть назначен для времени после плана; тогда это стоит сказать.',
    en: 'The minimum may be set for a time after the plan, which is then worth saying.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      const { minimum, better } = indicator;
      const last = yearlyTargets(indicator).findLast(([, value]) => measured(value).length > 0);
      if (minimum === null || last === undefined) continue;
      const [year, value] = last;
      if (!isWorse(value, minimum, better)) continue;
      yield {
        at: minimum.spot,
        message: {
          ru: `${labelOf(indicator).ru}: минимальное значение – «${minimum.printed}», а ${onYear(year).ru}, последний в плане, запланировано «${value.printed}»`,
          en: `${labelOf(indicator).en}: the minimum is “${minimum.printed}”, but “${value.printed}” is planned ${onYear(year).en}, the last of the plan`,
        },
        grounds: [
          {
            says: {
              ru: `Последнее плановое значение: «${value.printed}»`,
              en: `The last planned value: “${value.printed}”`,
            },
            at: value.spot,
          },
        ],
        evidence: `${minimum.printed} ${value.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Минимум выше всех плановых значений', en: 'The minimum is above all planned values' },
      files: withMinimum('не менее 9%'),
      points: 'не менее 9%',
    },
    {
      title: {
        ru: 'Меньше значит лучше, а план больше предела',
        en: 'Less is better, and the plan is above the limit',
      },
      files: withMinimum(
        'не более 3%',
        ['name: Доля наставников', 'name: Доля педагогов с дефицитами\n    better: lower'],
        ['value: 5%', 'value: 9%'],
        ['{ "2024": 6%, "2025": 7% }', '{ "2024": 7%, "2025": 6% }'],
      ),
      points: 'не более 3%',
    },
  ],
  good: [
    { title: { ru: 'Минимум достигнут', en: 'The minimum is reached' }, files: withMinimum('не менее 6%') },
    {
      title: {
        ru: 'Минимум – число людей, а план в процентах',
        en: 'The minimum counts people, the plan is a share',
      },
      files: withMinimum('не менее 40 человек'),
    },
    {
      title: { ru: 'Минимума нет', en: 'There is no minimum' },
      files: edit('indicators', 'value: 5%', 'value: 4%'),
    },
  ],
};
