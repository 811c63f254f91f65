// A clause is cited by its number; a number printed twice cites two clauses.

import { replaced } from '../example-base.ts';
import { waiveIfPrinted } from '../printed-so.ts';
import type { TerritoryRule } from '../rule.ts';
import { clauseSeries, withLast } from './clause-series.ts';

export const clausesUnique: TerritoryRule = {
  id: 'numbering/clauses-unique',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: { ru: 'Номера пунктов не повторяются', en: 'Numbers of clauses are not repeated' },
  fault: { ru: 'Номер пункта повторён', en: 'The number of a clause is repeated' },
  reason: {
    ru: 'На пункт ссылаются по номеру. Если номер напечатан дважды, непонятно, какой из пунктов имеется в виду.',
    en: 'Clauses are cited by number; with a number printed twice nobody knows which clause is meant.',
  },
  cure: {
    ru: 'Дайте второму пункту номер, которого ещё нет.',
    en: 'Give the second clause a number that no other has.',
  },
  edit: waiveIfPrinted,
  yieldsTo: ['numbering/clause-in-section'],
  *check({ provision }) {
    if (provision === null) return;
    for (const series of clauseSeries(provision)) {
      const seen = new Set<number>();
      const free = Math.max(...series.map(({ last }) => last)) + 1;
      for (const { part, number, last } of series) {
        if (seen.has(last))
          yield {
            at: part.spot,
            message: {
              ru: `Номер ${number} напечатан второй раз: такой ${part.kind === 'section' ? 'раздел' : 'пункт'} уже есть`,
              en: `The number ${number} is printed a second time: there is such a ${part.kind} already`,
            },
            hint: {
              ru: `Дайте второму свободный номер, например ${withLast(number, free)}.`,
              en: `Give the second one a free number, e.g. ${withLast(number, free)}.`,
            },
            evidence: number,
          };
        seen.add(last);
      }
    }
  },
  bad: [
    {
      title: { ru: 'Два пункта 3.1', en: 'Two clauses 3.1' },
      files: {
        'regions/primer/provision.mdx': replaced(
          'provision',
          '## 4. Понятия',
          '3.1. Направление описано выше.\n\n## 4. Понятия',
        ),
      },
      points: '3.1. Направление описано выше.',
    },
  ],
  good: [{ title: { ru: 'Номера разные', en: 'The numbers differ' }, files: {} }],
};
