// An explanation of what no formula uses is a trace of another formula, or of a misprint in this one.
import { plainSymbol } from '../../text/formula/formula.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule } from '../rule.ts';
import { modelFormula, modelSymbols, withFormulas } from './example.ts';
import { unusedIn } from './spare.ts';
import { symbolSpot } from './used.ts';

export const symbolsUsed: TerritoryRule = {
  id: 'formulas/symbols-used',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Каждое объяснённое обозначение есть в формуле',
    en: 'Every explained symbol stands in the formula',
  },
  fault: {
    ru: 'Объяснённого обозначения нет в формуле',
    en: 'An explained symbol does not stand in the formula',
  },
  reason: {
    ru: 'Если обозначение объяснено, а в формуле его нет, то либо в формуле опечатка, либо объяснение осталось от другой формулы.',
    en: 'A symbol that is explained but not used means a misprint in the formula, or an explanation left over from another one.',
  },
  cure: {
    ru: 'Исправьте обозначение в формуле или в объяснении либо уберите лишнее объяснение.',
    en: 'Correct the symbol in the formula or in its explanation, or take the explanation out.',
  },
  // That it was meant for another symbol is told there.
  yieldsTo: ['formulas/symbols-explained'],
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      for (const { entry, symbol } of unusedIn(indicator)) {
        const name = plainSymbol(symbol);
        yield {
          at: symbolSpot(entry),
          message: {
            ru: `${labelOf(indicator).ru}: объяснено обозначение ${name}, которого в формуле нет`,
            en: `${labelOf(indicator).en}: “${name}” is explained, but the formula does not use it`,
          },
          hint: {
            ru: `Поставьте ${name} в формулу или уберите его объяснение.`,
            en: `Put “${name}” into the formula, or remove its explanation.`,
          },
          evidence: name,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Объяснение лишнего обозначения', en: 'An explanation too many' },
      files: withFormulas([modelFormula, [...modelSymbols, ['K_3', 'число школ']]]),
      points: "'K_3'",
    },
  ],
  good: [
    {
      title: { ru: 'Объяснена и левая часть', en: 'The left side is explained as well' },
      files: withFormulas([modelFormula, [['D', 'доля наставников'], ...modelSymbols]]),
    },
  ],
};
