// A symbol without a meaning leaves it to everybody to guess what to count.
import type { Corpus, Indicator } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { plainSymbol } from '../../text/formula.ts';
import { labelOf } from '../indicators/label.ts';
import type { Issue, TerritoryRule } from '../rule.ts';
import { modelFormula, modelSymbols, withFormulas } from './example.ts';
import { type Misprint, misprintIn, unexplainedIn } from './spare.ts';
import { printedSpot, symbolSpot } from './used.ts';

const misnamed = (
  indicator: Indicator,
  { used: { formula, symbol }, instead }: Misprint,
  { texts }: Corpus,
): Issue => {
  const [name, other] = [plainSymbol(symbol), plainSymbol(instead.symbol)];
  const { means } = instead.entry;
  return {
    at: within(printedSpot(formula), formula.printed, symbol, texts),
    message: {
      ru: `${labelOf(indicator).ru}: в формуле ${name}, а объяснено ${other} — «${means}»: видимо, это одно обозначение`,
      en: `${labelOf(indicator).en}: the formula has “${name}”, but “${other}” is explained as “${means}”: they seem to be one symbol`,
    },
    hint: {
      ru: `Если это одна величина, наберите в формуле и в объяснении одно обозначение; если разные, объясните ${name}.`,
      en: `Where they are one value, write one symbol in the formula and below it; where not, explain “${name}”.`,
    },
    grounds: [
      {
        says: { ru: `Объяснено ${other} — «${means}»`, en: `“${other}” is explained as “${means}”` },
        at: symbolSpot(instead.entry),
      },
    ],
    evidence: name,
  };
};

export const symbolsExplained: TerritoryRule = {
  id: 'formulas/symbols-explained',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Каждое обозначение формулы объяснено',
    en: 'Every symbol of a formula is explained',
  },
  fault: { ru: 'Обозначение формулы не объяснено', en: 'A symbol of a formula is not explained' },
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
      const misprint = misprintIn(indicator);
      if (misprint !== null) {
        yield misnamed(indicator, misprint, corpus);
        continue;
      }
      for (const { formula, symbol } of unexplainedIn(indicator)) {
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
    {
      title: {
        ru: 'Вместо обозначения формулы объяснено другое: одна опечатка',
        en: 'Another symbol is explained instead: one misprint',
      },
      files: withFormulas([modelFormula, [...modelSymbols.slice(0, 1), ['K_3', 'число педагогов']]]),
      points: 'K_2',
    },
    {
      title: {
        ru: 'Вместо него ещё раз объяснено соседнее',
        en: 'Its neighbour is explained once more instead',
      },
      files: withFormulas([modelFormula, [...modelSymbols.slice(0, 1), ['K_1', 'число педагогов']]]),
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
