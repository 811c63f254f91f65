// Nothing can be divided by zero.
import { within } from '../../model/within.ts';
import { divisorsOf, isAlwaysZero, plainExpression } from '../../text/formula/formula.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule } from '../rule.ts';
import { withFormulas } from './example.ts';
import { printedSpot } from './used.ts';

export const divisor: TerritoryRule = {
  id: 'formulas/divisor',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Делитель формулы не равен нулю', en: 'The divisor of a formula is not zero' },
  fault: { ru: 'Делитель формулы равен нулю', en: 'The divisor of a formula is zero' },
  reason: {
    ru: 'На ноль делить нельзя: по такой формуле показатель не посчитать ни при каких числах.',
    en: 'Nothing can be divided by zero: such a formula gives no value whatever the numbers are.',
  },
  cure: {
    ru: 'Поставьте в делитель величину, от которой считают долю.',
    en: 'Put the value of which the share is taken into the divisor.',
  },
  *check({ indicators }, { corpus }) {
    for (const indicator of indicators?.indicators ?? [])
      for (const formula of indicator.formulas) {
        const { parsed, printed } = formula;
        if (!parsed.ok) continue;
        for (const expression of divisorsOf(parsed.value).filter(isAlwaysZero))
          yield {
            at: within(printedSpot(formula), printed, expression, corpus.texts),
            message: {
              ru: `${labelOf(indicator).ru}: в формуле делят на ноль: «${plainExpression(expression)}»`,
              en: `${labelOf(indicator).en}: the formula divides by zero: “${plainExpression(expression)}”`,
            },
            evidence: printed,
          };
      }
  },
  bad: [
    {
      title: { ru: 'Деление на ноль', en: 'Division by zero' },
      files: withFormulas(['D = K_1 / 0 \\cdot 100\\%', [['K_1', 'число наставников']]]),
      points: '0',
    },
    {
      title: { ru: 'Знаменатель, который всегда равен нулю', en: 'A denominator that is always zero' },
      files: withFormulas(['D = \\frac{K_1}{100 - 100}', [['K_1', 'число наставников']]]),
      points: '100 - 100',
    },
    {
      title: { ru: 'Величину в знаменателе умножили на ноль', en: 'The value below is multiplied by zero' },
      files: withFormulas([
        'D = \\frac{K_1}{K_2 \\cdot 0} \\cdot 100\\%',
        [
          ['K_1', 'число наставников'],
          ['K_2', 'число педагогов'],
        ],
      ]),
      points: 'K_2 \\cdot 0',
    },
    {
      title: { ru: 'Из величины вычли её же', en: 'A value less itself' },
      files: withFormulas([
        'D = K_1 / (K_2 - K_2)',
        [
          ['K_1', 'число наставников'],
          ['K_2', 'число педагогов'],
        ],
      ]),
      points: '(K_2 - K_2)',
    },
  ],
  good: [
    {
      title: { ru: 'Разность двух разных величин', en: 'The difference of two values' },
      files: withFormulas([
        'D = K_1 / (K_2 - K_1)',
        [
          ['K_1', 'число наставников'],
          ['K_2', 'число педагогов'],
        ],
      ]),
    },
    {
      title: { ru: 'Деление на сто', en: 'Division by a hundred' },
      files: withFormulas(['D = K_1 / 100', [['K_1', 'число наставников']]]),
    },
  ],
};
