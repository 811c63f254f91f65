// One symbol for two things: nobody can tell which of them to put in.
import { plainSymbol } from '../../text/formula/formula.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule } from '../rule.ts';
import { modelFormula, modelSymbols, withFormulas } from './example.ts';
import { repeatedIn } from './spare.ts';
import { symbolSpot } from './used.ts';

export const explainedOnce: TerritoryRule = {
  id: 'formulas/explained-once',
  scope: 'territory',
  severity: 'note',
  norm: 'craft',
  title: { ru: 'Обозначение объяснено один раз', en: 'A symbol is explained once' },
  fault: { ru: 'Обозначение объяснено дважды', en: 'A symbol is explained twice' },
  reason: {
    ru: 'Если одно обозначение объяснено дважды, неизвестно, какое из чисел подставлять в формулу.',
    en: 'Where one symbol is explained twice, nobody knows which of the numbers to put into the formula.',
  },
  cure: {
    ru: 'Дайте каждой величине своё обозначение, одно и то же в формуле и в объяснении.',
    en: 'Give each value a symbol of its own, the same in the formula and in its explanation.',
  },
  // That it was meant for another symbol is told there.
  yieldsTo: ['formulas/symbols-explained'],
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? []) {
      for (const { entry, symbol } of repeatedIn(indicator.formulas)) {
        const name = plainSymbol(symbol);
        yield {
          at: symbolSpot(entry),
          message: {
            ru: `${labelOf(indicator).ru}: обозначение ${name} объяснено ещё раз`,
            en: `${labelOf(indicator).en}: “${name}” is explained once more`,
          },
          hint: {
            ru: `Оставьте у ${name} одно объяснение, а величине «${entry.means}» дайте другое обозначение.`,
            en: `Keep one explanation of “${name}”, and give “${entry.means}” another symbol.`,
          },
          evidence: `${name} ${entry.means}`,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Одно обозначение для двух величин', en: 'One symbol for two values' },
      files: withFormulas(['D = K_1 \\cdot 100\\%', [...modelSymbols.slice(0, 1), ['K_1', 'число школ']]]),
      points: "'K_1'",
    },
    {
      title: {
        ru: 'Во второй формуле обозначение значит другое',
        en: 'It means something else in the second formula',
      },
      files: withFormulas([modelFormula, modelSymbols], ['R = K_1 \\cdot 100\\%', [['K_1', 'число школ']]]),
      points: "'K_1'",
    },
  ],
  good: [
    {
      title: {
        ru: 'Вторая формула повторяет то же объяснение',
        en: 'The second formula repeats the explanation',
      },
      files: withFormulas([modelFormula, modelSymbols], ['R = K_1 \\cdot 100\\%', modelSymbols.slice(0, 1)]),
    },
  ],
};
