// A symbol without a meaning leaves it to everybody to guess what to count.
import { inner } from '../../model/excerpt.ts';
import type { Corpus, ExplainedSymbol, Indicator } from '../../model/types.ts';
import { within } from '../../model/within.ts';
import { identityOf, plainSymbol } from '../../text/formula/formula.ts';
import { primer, whole } from '../example-base.ts';
import { labelOf } from '../indicators/label.ts';
import type { Issue, TerritoryRule, Text } from '../rule.ts';
import { modelFormula, modelSymbols, withFormulas } from './example.ts';
import { type Misprint, misprintIn, unexplainedIn } from './spare.ts';
import { explainedIn, printedSpot, symbolSpot } from './used.ts';

/** A row of the table that explains a symbol. */
interface Taken {
  readonly row: Indicator;
  readonly entry: ExplainedSymbol;
}

/** The symbols that a table explains, each with the first two rows that do: one of them is another than the row in question. */
const explainedBySymbol = (table: readonly Indicator[]): ReadonlyMap<string, readonly Taken[]> => {
  const rows = new Map<string, Taken[]>();
  for (const row of table)
    for (const { entry, symbol } of row.formulas.flatMap(explainedIn)) {
      const known = rows.get(identityOf(symbol)) ?? [];
      rows.set(identityOf(symbol), known);
      if (known.length < 2 && known.at(-1)?.row !== row) known.push({ row, entry });
    }
  return rows;
};

/** What to write for the one symbol: that of the formula, unless it means something else elsewhere in the table. */
const cureOf = ({ used: { symbol }, instead, isRepeated }: Misprint, taken: Taken | null): Text => {
  const [name, other] = [plainSymbol(symbol), plainSymbol(instead.symbol)];
  const means = inner(instead.entry.means);
  if (isRepeated)
    return {
      ru: `Во втором объяснении («${means}») напечатайте ${name} вместо ${other}.`,
      en: `In the second explanation, “${instead.entry.means}”, print “${name}” instead of “${other}”.`,
    };
  return taken === null
    ? {
        ru: `Напечатайте в объяснении ${name} вместо ${other}.`,
        en: `Print “${name}” in the explanation instead of “${other}”.`,
      }
    : {
        ru: `Дайте величине «${means}» в формуле и в объяснении одно обозначение, которого в таблице ещё нет: ${name} занято (${labelOf(taken.row).ru.replace(/^П/u, 'п')}).`,
        en: `Give “${instead.entry.means}” one symbol in the formula and below it that the table does not have yet: “${name}” is taken by ${labelOf(taken.row).en}.`,
      };
};

const misnamed = (
  indicator: Indicator,
  misprint: Misprint,
  explained: ReadonlyMap<string, readonly Taken[]>,
  { texts }: Corpus,
): Issue => {
  const {
    used: { formula, symbol },
    instead,
    isRepeated,
  } = misprint;
  const [name, other] = [plainSymbol(symbol), plainSymbol(instead.symbol)];
  const means = inner(instead.entry.means);
  const taken = explained.get(identityOf(symbol))?.find(({ row }) => row !== indicator) ?? null;
  return {
    at: within(printedSpot(formula), formula.printed, symbol, texts),
    message: {
      ru: isRepeated
        ? `${labelOf(indicator).ru}: ${other} объяснено дважды, а ${name} не объяснено`
        : `${labelOf(indicator).ru}: в формуле стоит ${name}, а объяснено ${other} — «${means}»`,
      en: isRepeated
        ? `${labelOf(indicator).en}: “${other}” is explained twice, and “${name}” is not`
        : `${labelOf(indicator).en}: the formula has “${name}”, but “${other}” is explained as “${instead.entry.means}”`,
    },
    hint: cureOf(misprint, taken),
    grounds: [
      {
        says: {
          ru: `Объяснено ${other} — «${means}»`,
          en: `“${other}” is explained as “${instead.entry.means}”`,
        },
        at: symbolSpot(instead.entry),
      },
      ...(taken === null
        ? []
        : [
            {
              says: {
                ru: `${labelOf(taken.row).ru}: ${name} — «${inner(taken.entry.means)}»`,
                en: `${labelOf(taken.row).en}: “${name}” is “${taken.entry.means}”`,
              },
              at: symbolSpot(taken.entry),
            },
          ]),
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
    const explained = explainedBySymbol(indicators?.indicators ?? []);
    for (const indicator of indicators?.indicators ?? []) {
      const misprint = misprintIn(indicator);
      if (misprint !== null) {
        yield misnamed(indicator, misprint, explained, corpus);
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
        ru: 'Вместо него объяснено другое, а само оно значит в другой строке не то',
        en: 'Another is explained instead, and the symbol means something else in another row',
      },
      files: whole(
        'indicators',
        primer.indicators
          .replace(
            '"2025": 30% }\n',
            () =>
              `"2025": 30% }\n    formulas:\n      - printed: 'D = K_{пр} / K_2 \\cdot 100\\%'\n        symbols:\n          - { symbol: 'K_{пр}', means: число прошедших диагностику }\n          - { symbol: 'K_2', means: число педагогов }\n`,
          )
          .replace(
            '"2025": 7% }\n',
            () =>
              `"2025": 7% }\n    formulas:\n      - printed: 'R = K_{пр} / K_2 \\cdot 100\\%'\n        symbols:\n          - { symbol: 'K_{н}', means: число наставников }\n          - { symbol: 'K_2', means: число педагогов }\n`,
          ),
      ),
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
