// What an order adopts as its annex belongs to the act.

import { present } from '../../model/loose.ts';
import { child } from '../../source/spot.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';

export const annexPresent: TerritoryRule = {
  id: 'requisites/annex-present',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'Приложения, названные в приказе, есть', en: 'The annexes named in the order are there' },
  fault: { ru: 'Приложения, названного в приказе, нет', en: 'An annex that the order names is not there' },
  reason: {
    ru: 'Приказ утверждает документ вместе с приложениями. Без приложения акт опубликован не полностью.',
    en: 'The order adopts the document with its annexes; without one the act is not published in full.',
  },
  cure: {
    ru: 'Добавьте файл приложения. Если приложение не публикуется, исправьте список annexes.',
    en: 'Add the file of the annex, or correct the list `annexes`.',
  },
  *check({ provision, files }) {
    if (provision === null) return;
    for (const [index, { number, document }] of present(provision.front.order?.annexes)) {
      if (document === undefined || files.has(document)) continue;
      yield {
        at: child(provision.spot, 'order', 'annexes', index, 'document'),
        message: {
          ru: `Приказ утверждает приложение №\u00A0${number ?? index + 1}, но документа ${document}.yaml у территории нет`,
          en: `The order adopts annex ${number ?? index + 1}, but the territory has no ${document}.yaml`,
        },
        evidence: document,
      };
    }
  },
  bad: [
    {
      title: { ru: 'Таблицы показателей нет', en: 'The indicator table is missing' },
      files: { 'regions/primer/acts/1/indicators.yaml': null },
      points: 'indicators',
    },
    {
      title: { ru: 'Дорожной карты нет', en: 'The roadmap is missing' },
      files: { 'regions/primer/acts/1/roadmap.yaml': null },
      points: 'roadmap',
    },
  ],
  good: [
    {
      title: { ru: 'Приказ без показателей', en: 'An order without indicators' },
      files: {
        'regions/primer/acts/1/provision.mdx': replaced(
          'provision',
          '    - { number: "3", title: Показатели, document: indicators }\n',
          '',
        ).replace('\n## Приложение № 3\n\n<Indicators/>\n', ''),
        'regions/primer/acts/1/indicators.yaml': null,
      },
    },
  ],
};
