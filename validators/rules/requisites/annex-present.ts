// What an order adopts as its annex belongs to the act.

import { inner } from '../../model/excerpt.ts';
import { present } from '../../model/loose.ts';
import { documentKinds } from '../../source/files.ts';
import { child } from '../../source/spot.ts';
import { edit, replaced } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { orderWords } from './order-words.ts';

export const annexPresent: TerritoryRule = {
  id: 'requisites/annex-present',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Приложение, записанное в реквизитах акта, есть среди его документов',
    en: 'An annex recorded in the requisites is among the documents of the act',
  },
  fault: {
    ru: 'Приложения, записанного в реквизитах акта, нет',
    en: 'An annex recorded in the requisites is not there',
  },
  reason: {
    ru: 'Акт утверждает документ вместе с приложениями. Без приложения он опубликован не полностью.',
    en: 'The order adopts the document with its annexes; without one the act is not published in full.',
  },
  cure: {
    ru: 'Добавьте файл приложения. Если приложение не публикуется, исправьте список annexes.',
    en: 'Add the file of the annex, or correct the list `annexes`.',
  },
  ofAct: true,
  *check({ provision, files, annexes }) {
    if (provision === null) return;
    for (const [index, { number, title, document }] of present(provision.front.order?.annexes)) {
      if (document === undefined || annexes.some((annex) => annex.document?.name === document)) continue;
      const kind = documentKinds.find((own) => own === document);
      if (kind !== undefined && files.has(kind)) continue;
      const file = kind === 'provision' ? 'provision.mdx' : `${document}.yaml`;
      const missed =
        kind === undefined ? `файлов с именем ${document} (provision.${document}.mdx)` : `документа ${file}`;
      const missedEn =
        kind === undefined ? `no files named ${document} (provision.${document}.mdx)` : `no ${file}`;
      yield {
        at: child(provision.spot, 'order', 'annexes', index, 'document'),
        message: {
          ru: `${orderWords(provision).One} утверждает ${number === undefined ? `«${inner(title ?? document)}»` : `приложение №\u00A0${number}`}, но ${missed} у акта нет`,
          en: `The order adopts ${number === undefined ? `“${title ?? document}”` : `annex ${number}`}, but the act has ${missedEn}`,
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
    {
      title: { ru: 'Документа с таким именем нет', en: 'There is no document of that name' },
      files: edit('provision', 'document: indicators', 'document: sostav'),
      points: 'sostav',
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
