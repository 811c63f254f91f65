// A symbol without a meaning leaves it to everybody to guess what to count.
import { within } from '../../model/within.ts';
import { looksLike, plainSymbol } from '../../text/formula.ts';
import { labelOf } from '../indicators/label.ts';
import type { TerritoryRule } from '../rule.ts';
import { modelFormula, modelSymbols, withFormulas } from './example.ts';
import { computedBy, explainedIn, names, printedSpot, usedIn } from './used.ts';

export const symbolsExplained: TerritoryRule = {
  id: 'formulas/symbols-explained',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Каждое обозначение формулы объяснено',
    en: 'Every symbol of a formula is explained',
  },
  reason: {
    ru: 'Показатель считают по исходным числам. Если не сказано, что означает обозначение, каждый подставит своё число.',
    en: 'An indicator is computed from counts; where a symbol has no meaning, everybody puts in a number of their own.',
  },
  cure: {
    ru: 'Добавьте после слова «где» обозначение и его смысл или исправьте обозначение в формуле.',
    en: 'Add the symbol and its meaning below the formula, or correct the symbol in the formula.',
  },
  *check({ indicators }, { corpus }) {
    for (const indicator of indicators?.indicators ?? []) {
      // A list with an entry that cannot be read may well explain what seems to be missing.
      if (indicator.formulas.some(({ symbols }) => symbols.some(({ parsed }) => !parsed.ok))) continue;
      const explained = indicator.formulas.flatMap(explainedIn).map(({ symbol }) => symbol);
      const known = [...explained, ...computedBy(indicator)];
      for (const { formula, symbol } of usedIn(indicator)) {
        if (names(known, symbol) || explained.some((other) => looksLike(other, symbol))) continue;
        const name = plainSymbol(symbol);
        yield {
          at: within(printedSpot(formula), formula.printed, symbol, corpus.texts),
          message: {
            ru: `${labelOf(indicator).ru}: не объяснено, что означает ${name} в формуле`,
            en: `${labelOf(indicator).en}: what “${name}” means in the formula is not explained`,
          },
          hint: {
            ru: `Допишите после слова «где»: ${name} – …, или поставьте в формулу то обозначение, которое объяснено.`,
            en: `Add after the word “где” what “${name}” means, or put the symbol that is explained into the formula.`,
          },
          evidence: name,
        };
      }
    }
  },
  bad: [
    {
      title: { ru: 'Объяснено только одно обозначение', en: 'Only one symbol is explained' },
      files: withFormulas([modelFormula, modelSymbols.slice(0, 1)]),
      points: 'K_2',
    },
  ],
  good: [
    {
      title: { ru: 'Объяснены оба обозначения', en: 'Both symbols are explained' },
      files: withFormulas([modelFormula, modelSymbols]),
    },
    {
      title: {
        ru: 'Вторая формула берёт обозначение из первой',
        en: 'The second formula takes a symbol from the first',
      },
      files: withFormulas(
        [modelFormula, modelSymbols],
        ['R = K_3 / K_1 \\cdot 100\\%', [['K_3', 'число обученных наставников']]],
      ),
    },
  ],
};
