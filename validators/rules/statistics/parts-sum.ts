// Figures of a document are copied into reports; parts that do not make up the whole show that one of them is wrong.

import type { Figure, Statistic } from '../../model/types.ts';
import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { formatNumber } from '../../text/russian.ts';
import type { TerritoryRule } from '../rule.ts';
import { figuresWith } from './example.ts';

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** The sum, to as many decimals as the figures have: 0.1 and 0.2 are 0.3. */
const sumOf = (figures: readonly Figure[]): number => {
  const most = Math.min(20, Math.max(...figures.map(({ value }) => decimals(value))));
  return Number(figures.reduce((sum, { value }) => sum + value, 0).toFixed(most));
};

const differs = ({ parts, total }: Statistic): boolean => parts.length > 0 && sumOf(parts) !== total.value;

export const partsSum: TerritoryRule = {
  id: 'statistics/parts-sum',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Части в сумме дают целое', en: 'The parts add up to the whole' },
  fault: { ru: 'Части в сумме не дают целого', en: 'The parts do not make up the whole' },
  reason: {
    ru: 'Числа акта переносят в отчёты. Если части не складываются в целое, одно из чисел неверно или часть пропущена.',
    en: 'Figures of an act go into reports; where the parts do not add up, one is wrong or a part is left out.',
  },
  cure: {
    ru: 'Сверьте числа с актом: назовите все части или исправьте число.',
    en: 'Compare with the act: name all the parts, or correct the figure.',
  },
  edit: {
    ru: 'Если документ называет не все части, перенесите их из parts в among; если так напечатано, примите замечание.',
    en: 'Where not all parts are named, move them from `parts` to `among`; where it is printed so, waive the finding.',
  },
  *check(territory, { corpus }) {
    if (!isWhole(corpus, territory, 'statistics')) return;
    for (const statistic of territory.statistics) {
      if (!differs(statistic)) continue;
      const { total, parts } = statistic;
      const sum = sumOf(parts);
      yield {
        at: child(total.spot, 'value'),
        message: {
          ru: `«${total.what}»: названо ${formatNumber(total.value)}, а части в сумме дают ${formatNumber(sum)}`,
          en: `“${total.what}”: ${total.value} is given, but the parts add up to ${sum}`,
        },
        evidence: `${total.value} ${sum}`,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Одна часть меньше, чем нужно', en: 'One part is too small' },
      files: figuresWith('value: 321, printed: 321 школа', 'value: 312, printed: 312 школ'),
      points: '459',
    },
  ],
  good: [
    { title: { ru: 'Сумма сходится', en: 'The sum is right' }, files: figuresWith() },
    {
      title: { ru: 'Доли с десятичной запятой', en: 'Shares with decimals' },
      files: {
        'regions/primer/acts/1/statistics.yaml':
          'statistics:\n  - id: shares\n    clause: "2.1"\n    unit: "%"\n    total: { what: педагогов, value: 0.3, printed: "0,3 %" }\n    parts:\n      - { what: в городе, value: 0.1, printed: "0,1 %" }\n      - { what: на селе, value: 0.2, printed: "0,2 %" }\n',
      },
    },
  ],
};
