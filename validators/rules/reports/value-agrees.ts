// A value that its own numbers do not come to is wrong in one of the two.
import { figureOf, quantityOf } from '../../model/reports/judge.ts';
import { isRounded } from '../../text/formula/formula.ts';
import type { TerritoryRule } from '../rule.ts';
import { afterReport, computing } from './example.ts';
import { evidenceOf, givenGrounds, labelReported, reportedBy, shown } from './reported.ts';

export const valueAgrees: TerritoryRule = {
  id: 'reports/value-agrees',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Сообщённое значение сходится с формулой',
    en: 'A reported value agrees with the formula',
  },
  fault: {
    ru: 'Сообщённое значение не сходится с формулой',
    en: 'A reported value does not agree with the formula',
  },
  reason: {
    ru: 'Значение и числа, из которых оно посчитано, говорят разное: чему верить, не узнать.',
    en: 'The value and the numbers that it is computed from say different things, and nobody knows which to believe.',
  },
  cure: {
    ru: 'Проверьте числа и значение по формуле показателя и исправьте то, что неверно.',
    en: 'Check the numbers and the value against the formula and correct what is wrong.',
  },
  yieldsTo: ['reports/value-unit'],
  *check(territory, { asOf }) {
    for (const each of reportedBy(territory, asOf)) {
      const { value, computed } = each.reported;
      const figure = figureOf(each.reported);
      const own = quantityOf(each.reported);
      if (value === null || computed === null || figure === null || own === null) continue;
      const { result } = computed.calculation;
      if (own.unit !== result.unit || isRounded(value.printed, own, result)) continue;
      yield {
        at: value.spot,
        message: {
          ru: `${labelReported(each).ru}: сообщено «${value.printed}», а по формуле выходит ${shown(result)}`,
          en: `${labelReported(each).en}: “${value.printed}” is reported, and the formula gives ${shown(result)}`,
        },
        grounds: givenGrounds(each.reported),
        evidence: `${evidenceOf(each)} ${value.printed}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Значение больше, чем выходит', en: 'The value is more than what comes out' },
      files: computing('{ indicator: "2", value: 8%, given: { K_1: 7, K_2: 100 } }'),
      points: '8%',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Значение округлено', en: 'The value is rounded' },
      files: computing('{ indicator: "2", value: "6,7%", given: { K_1: 2, K_2: 30 } }'),
      asOf: afterReport,
    },
    {
      title: { ru: 'Значение сходится', en: 'The value agrees' },
      files: computing('{ indicator: "2", value: 7%, given: { K_1: 7, K_2: 100 } }'),
      asOf: afterReport,
    },
  ],
};
