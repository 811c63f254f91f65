// A formula that cannot be read cannot be computed by two people alike.

import type { PrintedFormula } from '../../model/types.ts';
import { type FormulaSymbol, isExplained, isProse } from '../../text/formula/formula.ts';
import { labelled } from '../indicators/label.ts';
import { understood as makeUnderstood } from '../makers/understood.ts';
import { modelFormula, modelSymbols, withFormulas } from './example.ts';
import { sayFailure } from './reasons.ts';
import { explainedIn, printedSpot, symbolSpot } from './used.ts';

const listedUnder = (formula: PrintedFormula): readonly FormulaSymbol[] =>
  explainedIn(formula).map(({ symbol }) => symbol);

export const understood = makeUnderstood({
  id: 'formulas/understood',
  severity: 'error',
  title: { ru: 'Формула понятна', en: 'A formula can be read' },
  fault: { ru: 'Формула непонятна', en: 'The formula is not understood' },
  reason: {
    ru: 'По формуле каждый муниципалитет и каждая школа считают показатель сами. Если её нельзя прочитать, у всех получатся разные значения.',
    en: 'Every municipality and school computes the indicator by the formula; if it cannot be read, each gets a value of its own.',
  },
  cure: {
    ru: 'Напишите формулу так, чтобы было видно обозначение, знак равенства и выражение.',
    en: 'Write the formula so that its symbol, the sign of equality and the expression can be told.',
  },
  edit: {
    ru: 'В данных это обозначение, знак «=» и выражение: D = K_1 / K_2 \\cdot 100\\%; что стоит после слова «где», пишут в symbols. Если так напечатано в акте, исправить можно только сам акт.',
    en: 'In the data: a symbol, “=” and an expression, D = K_1 / K_2 \\cdot 100\\%; what stands behind “где” goes into `symbols`. Where the act prints it so, only the act can be mended.',
  },
  why: sayFailure,
  values: ({ indicators }) =>
    (indicators?.indicators ?? []).flatMap((indicator) =>
      indicator.formulas.flatMap((formula) => [
        ...(isProse(formula.printed) || isExplained(formula.printed, listedUnder(formula))
          ? []
          : [
              {
                ...formula,
                spot: printedSpot(formula),
                before: labelled(indicator, { ru: 'формулу', en: 'the formula' }),
              },
            ]),
        ...formula.symbols.map((entry) => ({
          printed: entry.symbol,
          parsed: entry.parsed,
          spot: symbolSpot(entry),
          before: labelled(indicator, { ru: 'обозначение', en: 'the symbol' }),
        })),
      ]),
    ),
  bad: [
    {
      title: { ru: 'Пропущен знак действия', en: 'A sign is missing' },
      files: withFormulas(['D = K_1 / K_2 100\\%', modelSymbols]),
      points: '100',
    },
    {
      title: { ru: 'Скобка не закрыта', en: 'A bracket is not closed' },
      files: withFormulas(['D = (K_1 / K_2 \\cdot 100\\%', modelSymbols]),
      points: '(',
    },
    {
      title: { ru: 'Слева от знака «=» ничего нет', en: 'Nothing stands before “=”' },
      files: withFormulas(['= K_1 / K_2', modelSymbols]),
      points: '=',
    },
    {
      title: { ru: 'Обозначение, которое нельзя прочитать', en: 'A symbol that cannot be read' },
      files: withFormulas([modelFormula, [...modelSymbols, ['K_', 'число школ']]]),
      points: '_',
    },
    {
      title: {
        ru: 'Нет обозначения и знака «=», а из чего считают, объяснено не всё',
        en: 'Neither a symbol nor “=”, and not all that it is computed from is explained',
      },
      files: withFormulas(['K_1 / K_2 \\cdot 100\\%', modelSymbols.slice(0, 1)]),
    },
    {
      title: { ru: 'Не хватает делителя', en: 'The divisor is missing' },
      files: withFormulas(['D = K_1 / ', modelSymbols]),
    },
    {
      title: { ru: 'Знак не на месте', en: 'A sign out of place' },
      files: withFormulas(['D = / K_1 \\cdot K_2', modelSymbols]),
    },
    {
      title: { ru: 'На месте обозначения пусто', en: 'Nothing stands in the place of a symbol' },
      files: withFormulas([modelFormula, [...modelSymbols, [' ', 'число школ']]]),
    },
    {
      title: { ru: 'Текст вместо формулы', en: 'A text instead of a formula' },
      files: withFormulas([`D = ${'K_1 + '.repeat(200)}K_2`, modelSymbols]),
    },
    {
      title: { ru: 'Число из сотни цифр', en: 'A number of a hundred digits' },
      files: withFormulas([`D = K_1 / K_2 \\cdot ${'9'.repeat(100)}`, modelSymbols]),
    },
    {
      title: { ru: 'Два знака «=»', en: '“=” twice' },
      files: withFormulas(['D = K_1 = K_2', modelSymbols]),
    },
    {
      title: { ru: 'Сорок скобок', en: 'Forty brackets' },
      files: withFormulas([`D = ${'('.repeat(60)}K_1${')'.repeat(60)} / K_2`, modelSymbols]),
    },
    {
      title: { ru: 'Знак вопроса', en: 'A question mark' },
      files: withFormulas(['D = K_1 ? K_2', modelSymbols]),
    },
  ],
  good: [
    {
      title: { ru: 'Дробь в записи LaTeX', en: 'A fraction in LaTeX' },
      files: withFormulas(['$D = \\frac{K_1}{K_2} \\times 100\\%$', modelSymbols]),
    },
    {
      title: { ru: 'Методика словами', en: 'A method in words' },
      files: withFormulas(['Число наставников, делённое на общее число педагогов и умноженное на 100', []]),
    },
    {
      title: {
        ru: 'Выражение без обозначения, всё в нём объяснено',
        en: 'An expression alone, all explained',
      },
      files: withFormulas(['К1 / К2 × 100, где К1 – число наставников; К2 – общее число педагогов', []]),
    },
    {
      title: { ru: 'Выражение без обозначения, объяснения ниже', en: 'An expression alone, explained below' },
      files: withFormulas(['K_1 / K_2 \\cdot 100\\%', modelSymbols]),
    },
    {
      title: { ru: 'Запись без знаков доллара', en: 'Without dollar signs' },
      files: withFormulas(['D = K_1 : K_2 × 100 %', modelSymbols]),
    },
  ],
});
