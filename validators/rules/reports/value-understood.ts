// A reported value is one figure: what cannot be read, or is only a bound, cannot be held against the plan.
import { isBlank } from '../../model/blank.ts';
import { measured } from '../../model/compare-targets.ts';
import { excerpt, inner } from '../../model/excerpt.ts';
import type { ReportedValue } from '../../model/types.ts';
import type { Spot } from '../../source/spot.ts';
import { sayFailure as sayFormulaFailure } from '../formulas/reasons.ts';
import { sayFailure } from '../indicators/target-reasons.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { afterReport, computing, reporting } from './example.ts';
import { allReported, labelReported } from './reported.ts';

interface Unread {
  readonly printed: string;
  readonly why: Text;
  readonly at: Spot;
}

const valueFaults = ({ value }: ReportedValue): readonly Unread[] => {
  if (value === null || isBlank(value.printed)) return [];
  const { printed, parsed, spot } = value;
  if (!parsed.ok) return [{ printed, why: sayFailure(parsed), at: spot }];
  const why =
    parsed.value.length > 1
      ? { ru: 'значений несколько, а сообщить нужно одно', en: 'there are several values, and one is wanted' }
      : measured(value).some(({ kind }) => kind === 'interval')
        ? {
            ru: 'это граница, а не достигнутое значение',
            en: 'this is a bound and not a value that was achieved',
          }
        : parsed.value.some(({ kind }) => kind === 'change')
          ? {
              ru: 'сказано, на сколько значение изменилось, а не сколько достигнуто',
              en: 'it says by how much the value changed, not what was achieved',
            }
          : null;
  return why === null ? [] : [{ printed, why, at: spot }];
};

const numberFaults = ({ given }: ReportedValue): readonly Unread[] =>
  given.flatMap(({ printed, parsed, spot }) =>
    parsed.ok || isBlank(printed) ? [] : [{ printed, why: sayFormulaFailure(parsed), at: spot }],
  );

export const valueUnderstood: TerritoryRule = {
  id: 'reports/value-understood',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Сообщённое значение понятно', en: 'A reported value can be read' },
  fault: { ru: 'Сообщённое значение непонятно', en: 'A reported value is not understood' },
  reason: {
    ru: 'С планом и порогом сравнивают одно число. Слова, границы и несколько чисел сразу сравнить нельзя.',
    en: 'Plan and threshold are compared with one figure; words, bounds and several figures cannot be.',
  },
  cure: {
    ru: 'Запишите одно число с единицей: 57%, 250 чел.; число для формулы – без слов: 40.',
    en: 'Give one number with its unit: “57%”, “250 чел.”; a number for a formula without words: “40”.',
  },
  *check(territory) {
    for (const each of allReported(territory))
      for (const { printed, why, at } of [...valueFaults(each.reported), ...numberFaults(each.reported)]) {
        const words = excerpt(printed);
        yield {
          at,
          message: {
            ru: `${labelReported(each).ru}: «${inner(words)}» не годится, ${why.ru}`,
            en: `${labelReported(each).en}: “${words}” will not do, ${why.en}`,
          },
          evidence: `${each.report.period} ${printed}`,
        };
      }
  },
  bad: [
    {
      title: { ru: 'Слова вместо числа', en: 'Words instead of a number' },
      files: reporting(['{ indicator: "2", value: уточняется }']),
      points: 'уточняется',
      asOf: afterReport,
    },
    {
      title: { ru: 'Граница вместо значения', en: 'A bound instead of a value' },
      files: reporting(['{ indicator: "2", value: не менее 6% }']),
      points: 'не менее 6%',
      asOf: afterReport,
    },
    {
      title: { ru: 'Сказано, на сколько выросло', en: 'By how much it has grown' },
      files: reporting(['{ indicator: "2", value: увеличение на 2% }']),
      points: 'увеличение на 2%',
      asOf: afterReport,
    },
    {
      title: { ru: 'Несколько значений', en: 'Several values' },
      files: reporting(['{ indicator: "2", value: 60% наставников обучены; 80% наставников аттестованы }']),
      asOf: afterReport,
    },
    {
      title: { ru: 'Слово среди чисел формулы', en: 'A word among the numbers of the formula' },
      files: computing('{ indicator: "2", value: 7%, given: { K_1: семь, K_2: 100 } }'),
      points: 'семь',
      asOf: afterReport,
    },
  ],
  good: [
    {
      title: { ru: 'Число с единицей', en: 'A number with its unit' },
      files: reporting(['{ indicator: "2", value: "7,5 %" }']),
      asOf: afterReport,
    },
    {
      title: { ru: 'Показатель не оценивали', en: 'The indicator was not assessed' },
      files: reporting(['{ indicator: "2", value: Не оценивался }']),
      asOf: afterReport,
    },
  ],
};
