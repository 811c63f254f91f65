// A period that ends before it begins holds no day.

import { child } from '../../source/spot.ts';
import { formatDate } from '../../text/russian.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

export const periodOrdered: TerritoryRule = {
  id: 'territory/period-ordered',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Период начинается раньше, чем кончается', en: 'The period begins before it ends' },
  fault: { ru: 'Период кончается раньше, чем начинается', en: 'A period ends before it begins' },
  reason: {
    ru: 'По периоду проверяют сроки и плановые годы. В перевёрнутый период не попадает ни один срок.',
    en: 'Deadlines and planned years are held against the period; no deadline lies in one that is reversed.',
  },
  cure: {
    ru: 'Исправьте from или to: скорее всего, перепутаны годы.',
    en: 'Correct `from` or `to`: the years are mixed up, probably.',
  },
  *check({ period }) {
    if (period === null || period.from <= period.to) return;
    yield {
      at: child(period.spot, 'to'),
      message: {
        ru: `Период кончается ${formatDate(period.to)} — раньше, чем начинается (${formatDate(period.from)})`,
        en: `The period ends on ${period.to}, before it begins on ${period.from}`,
      },
      evidence: `${period.from} ${period.to}`,
    };
  },
  bad: [
    {
      title: { ru: 'Конец раньше начала', en: 'The end before the beginning' },
      files: edit('act', 'to: 2025-12-31', 'to: 2023-12-31'),
      points: '2023-12-31',
    },
  ],
  good: [
    {
      title: { ru: 'Период в один год', en: 'A period of one year more' },
      files: edit('act', 'to: 2025-12-31', 'to: 2026-12-31'),
    },
  ],
};
