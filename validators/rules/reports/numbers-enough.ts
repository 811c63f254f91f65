// A formula is computed only when each of its symbols has a number.
import type { Indicator, ReportedValue } from '../../model/types.ts';
import { identityOf, plainSymbol, symbolsOf } from '../../text/formula/formula.ts';
import type { TerritoryRule } from '../rule.ts';
import { afterReport, computing } from './example.ts';
import { evidenceOf, labelReported, reportedBy } from './reported.ts';
import { askedFor } from './symbols-known.ts';

/** The symbols that are missing for the formula that lacks the fewest of them; none where one lacks none. */
const lacking = ({ formulas }: Indicator, { given }: ReportedValue): readonly string[] => {
  const known = new Set(given.flatMap(({ symbol }) => (symbol.ok ? [identityOf(symbol.value)] : [])));
  const lacks = formulas.flatMap(({ parsed }) =>
    parsed.ok
      ? [
          symbolsOf(parsed.value)
            .filter((symbol) => !known.has(identityOf(symbol)))
            .map(plainSymbol),
        ]
      : [],
  );
  return lacks.toSorted((a, b) => a.length - b.length)[0] ?? [];
};

export const numbersEnough: TerritoryRule = {
  id: 'reports/numbers-enough',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Чисел хватает, чтобы посчитать формулу', en: 'The numbers are enough for the formula' },
  fault: {
    ru: 'Чисел не хватает, чтобы посчитать формулу',
    en: 'The numbers are not enough for the formula',
  },
  reason: {
    ru: 'Пока одного числа нет, значение показателя не вычислить и не проверить.',
    en: 'While one number is missing, the value can neither be computed nor checked.',
  },
  cure: {
    ru: 'Добавьте недостающие числа.',
    en: 'Add the numbers that are missing.',
  },
  edit: {
    ru: 'Числа пишут в given по обозначениям формулы.',
    en: 'The numbers go into `given` by the symbols of the formula.',
  },
  yieldsTo: ['reports/symbols-known'],
  *check(territory, { asOf }) {
    for (const each of reportedBy(territory, asOf)) {
      const { indicator, reported } = each;
      const [first] = reported.given;
      if (first === undefined || askedFor(indicator) === null) continue;
      const missing = lacking(indicator, reported).join(', ');
      if (missing === '') continue;
      yield {
        at: first.spot,
        message: {
          ru: `${labelReported(each).ru}: формулу не посчитать, нет чисел ${missing}`,
          en: `${labelReported(each).en}: the formula cannot be computed, no numbers for ${missing}`,
        },
        evidence: `${evidenceOf(each)} ${missing}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Нет знаменателя', en: 'The denominator is missing' },
      files: computing('{ indicator: "2", given: { K_1: 7 } }'),
      points: '7',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Все числа есть', en: 'All numbers are there' },
      files: computing('{ indicator: "2", given: { K_1: 7, K_2: 100 } }'),
      asOf: afterReport,
    },
    {
      title: { ru: 'Сообщено одно значение', en: 'The value alone is reported' },
      files: computing('{ indicator: "2", value: 7% }'),
      asOf: afterReport,
    },
  ],
};
