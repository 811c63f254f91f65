// Nothing can be divided by zero.
import { within } from '../../model/within.ts';
import { divisorsOf, isConstantZero, plainExpression } from '../../text/formula.ts';
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
        for (const expression of divisorsOf(parsed.value).filter(isConstantZero))
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
  ],
  good: [
    {
      title: { ru: 'Деление на сто', en: 'Division by a hundred' },
      files: withFormulas(['D = K_1 / 100', [['K_1', 'число наставников']]]),
    },
  ],
};
