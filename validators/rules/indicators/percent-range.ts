// A share of something is neither below nothing nor above the whole.
import { isImpossibleShare } from '../../model/compare-targets.ts';
import type { Indicator, IndicatorValue } from '../../model/types.ts';
import { edit, edits } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { labelOf } from './label.ts';

const cells = ({ achieved, targets, minimum }: Indicator): readonly IndicatorValue[] => [
  ...achieved,
  ...targets.values(),
  ...(minimum === null ? [] : [minimum]),
];

export const percentRange: TerritoryRule = {
  id: 'indicators/percent-range',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Доля лежит между 0 и 100 %', en: 'A share lies between 0 and 100 %' },
  fault: { ru: 'Доля выходит за 0–100 %', en: 'A share lies outside 0 to 100 %' },
  reason: {
    ru: 'Доля больше 100 % или меньше нуля невозможна: скорее всего, потеряна запятая или напечатана лишняя цифра.',
    en: 'A share above 100 % or below nothing is impossible: a comma is lost, probably, or a digit too many is printed.',
  },
  cure: {
    ru: 'Сверьте число с актом и исправьте опечатку.',
    en: 'Compare the number with the act and correct the misprint.',
  },
  *check({ indicators }) {
    for (const indicator of indicators?.indicators ?? [])
      for (const value of cells(indicator))
        if (isImpossibleShare(indicator, value))
          yield {
            at: value.spot,
            message: {
              ru: `${labelOf(indicator).ru}: доля не может быть «${value.printed}»`,
              en: `${labelOf(indicator).en}: a share cannot be “${value.printed}”`,
            },
            evidence: value.printed,
          };
  },
  bad: [
    {
      title: { ru: 'Потеряна запятая', en: 'The comma is lost' },
      files: edit('indicators', '"2025": 7%', '"2025": 705%'),
      points: '705%',
    },
  ],
  good: [
    {
      title: { ru: 'Рост может быть и больше 100 %', en: 'Growth may pass 100 %' },
      files: edits(
        'indicators',
        ['Доля наставников', 'Рост числа наставников'],
        ['"2025": 7%', '"2025": 107%'],
      ),
    },
  ],
};
