// A figure is traced to the act by the words it is printed in; there must be that figure in them.
import type { Statistic } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { cardinalNumber } from '../../text/numbers/numerals.ts';
import { formatNumber } from '../../text/russian.ts';
import { normalise } from '../../text/words/words.ts';
import type { TerritoryRule } from '../rule.ts';
import { figuresWith } from './example.ts';

/** «12 860», «59,4», «3,5 тыс.»: digits with groups of three, a decimal sign, a multiplier. */
const number = /\d{1,3}(?:\s\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu;

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:тыс(?:\.|яч)|тысяч)/u, 1e3],
  [/^\s*(?:млн|миллион)/u, 1e6],
];

const amountOf = (digits: string): number => Number(digits.replace(/\s/gu, '').replace(',', '.'));

const times = (value: number, rest: string): number => {
  const [, by = 1] = multipliers.find(([word]) => word.test(rest)) ?? [];
  return Number((value * by).toPrecision(15));
};

/** The numbers that stand in printed words, in figures or (up to ten) in letters. */
const numbersIn = (printed: string): ReadonlySet<number> => {
  const text = normalise(printed);
  const values: number[] = [];
  for (const { 0: digits, index } of text.matchAll(number)) {
    // «в 3 200 школах» may be 3200 and, where a line was joined badly, a 3 beside a 200: each reading is taken.
    values.push(times(amountOf(digits), text.slice(index + digits.length)));
    values.push(...digits.split(/\s/u).map(amountOf));
  }
  for (const [word] of text.matchAll(/\p{L}+/gu)) values.push(cardinalNumber(word) ?? Number.NaN);
  return new Set(values);
};

const figuresOf = ({ total, parts, among }: Statistic) => [total, ...parts, ...among];

export const printedAgrees: TerritoryRule = {
  id: 'statistics/printed-agrees',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Число есть в напечатанных словах', en: 'The figure is in the printed words' },
  fault: { ru: 'Числа нет в напечатанных словах', en: 'The figure is not in the printed words' },
  reason: {
    ru: 'По напечатанным словам читатель находит число в акте. Если там стоит другое число, неизвестно, какому верить.',
    en: 'By the printed words a reader finds the figure in the act; where they have another one, nobody knows which is right.',
  },
  cure: {
    ru: 'Сверьте value и printed с текстом акта.',
    en: 'Compare `value` and `printed` with the text of the act.',
  },
  *check({ statistics }) {
    for (const statistic of statistics)
      for (const { value, printed, spot } of figuresOf(statistic))
        if (printed !== '' && !numbersIn(printed).has(value))
          yield {
            at: child(spot, 'value'),
            message: {
              ru: `Записано число ${formatNumber(value)}, а напечатано «${printed}»`,
              en: `The figure is ${value}, but “${printed}” is printed`,
            },
            evidence: `${value} ${printed}`,
          };
  },
  bad: [
    {
      title: { ru: 'Переставлены цифры', en: 'Digits are swapped' },
      files: figuresWith('value: 200, printed', 'value: 20, printed'),
      points: '20',
    },
  ],
  good: [
    { title: { ru: 'Числа те же', en: 'The figures agree' }, files: figuresWith() },
    {
      title: { ru: 'Тысячи через пробел и словом', en: 'Thousands with a space and in letters' },
      files: {
        'regions/primer/acts/1/statistics.yaml':
          'statistics:\n  - id: trained\n    clause: "2.1"\n    unit: человек\n    total: { what: обучено, value: 12860, printed: обучено 12 860 человек }\n    among:\n      - { what: ежегодно, value: 3500, printed: "ежегодно 3,5 тыс. человек" }\n      - { what: тьюторов, value: 2, printed: в том числе два тьютора }\n',
      },
    },
  ],
};
