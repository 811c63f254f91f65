// «В том числе» names some of the whole, and some cannot be more than all.

import { isWhole } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { formatNumber } from '../../text/russian.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { figuresWith } from './example.ts';

export const amongWithin: TerritoryRule = {
  id: 'statistics/among-within',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: '«В том числе» не больше целого', en: 'What is included is no more than the whole' },
  fault: { ru: '«В том числе» больше целого', en: '“Among them” is more than the whole' },
  reason: {
    ru: 'Число после «в том числе» считает часть того же целого. Если оно больше целого, одно из чисел напечатано неверно.',
    en: 'The figure after “в том числе” counts some of the same whole; where it is more, one of the two is wrong.',
  },
  cure: {
    ru: 'Сверьте оба числа с актом.',
    en: 'Compare both figures with the act.',
  },
  edit: waiveIfPrinted,
  *check(territory, { corpus }) {
    if (!isWhole(corpus, territory, 'statistics')) return;
    for (const { total, among } of territory.statistics)
      for (const { what, value, spot } of among)
        if (value > total.value)
          yield {
            at: child(spot, 'value'),
            message: {
              ru: `«${what}» — ${formatNumber(value)}, а всего «${total.what}» — ${formatNumber(total.value)}`,
              en: `“${what}” are ${value}, but all of “${total.what}” are ${total.value}`,
            },
            evidence: `${what} ${value}`,
          };
  },
  bad: [
    {
      title: { ru: 'Сельских школ больше, чем организаций', en: 'More rural schools than organisations' },
      files: figuresWith('value: 200, printed: из них 200', 'value: 460, printed: из них 460'),
      points: '460',
    },
  ],
  good: [
    { title: { ru: 'Часть меньше целого', en: 'Some are fewer than all' }, files: figuresWith() },
    {
      title: { ru: 'Все входят в целое', en: 'All are included' },
      files: figuresWith('value: 200, printed: из них 200', 'value: 459, printed: из них 459'),
    },
  ],
};
