// An order whose execution nobody watches over is not executed.
import { onlyAmends } from '../../model/deed.ts';
import { hasWholeText } from '../../model/whole.ts';
import { child } from '../../source/spot.ts';
import { amended, amendingOrder, reworded } from '../editions/example-editions.ts';
import { primer } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { adopted } from './example-adopted.ts';
import { orderSays } from './order-text.ts';
import { signedOnly } from './signed-only.ts';

const watching = /(?<!\p{L})контрол\p{L}+/iu;

const clause = '3. Контроль за исполнением приказа возложить на заместителя министра Б.Б. Образцова.';
const key = '  controller: { post: заместителя министра, name: Б.Б. Образцова }\n';
const kept = '3. Контроль за исполнением приказа оставляю за собой.';

const amendment =
  '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «помогает наставникам».';
const amendingOnly = amendingOrder([amendment])
  .replace(key, '')
  .replace('2. Контроль за исполнением приказа возложить на заместителя министра Б.Б. Образцова.\n\n3.', '2.')
  .replace('order/3', 'order/2');

export const controllerGiven: TerritoryRule = {
  id: 'requisites/controller-given',
  scope: 'territory',
  severity: 'warning',
  norm: 'craft',
  title: {
    ru: 'Приказ говорит, кто следит за исполнением',
    en: 'The order says who sees that it is executed',
  },
  fault: {
    ru: 'Приказ не говорит, кто следит за исполнением',
    en: 'The order does not say who watches over it',
  },
  reason: {
    ru: 'Дорожная карта исполняется годами и многими. Если контроль ни на кого не возложен, спросить об исполнении не с кого.',
    en: 'A roadmap is carried out by many and for years. Where nobody is to see to it, there is nobody to ask.',
  },
  cure: {
    ru: 'Возложите контроль на должностное лицо или оставьте его за собой пунктом приказа.',
    en: 'Let a clause of the order charge an official with the control, or keep it for the signatory.',
  },
  edit: {
    ru: 'Впишите это лицо в controller.',
    en: 'Name the official in `controller`.',
  },
  heldTo: signedOnly,
  ofAct: true,
  *check(territory, { corpus }) {
    const { provision } = territory;
    const order = provision?.front.order;
    if (provision === null || order === undefined || order.controller !== undefined) return;
    if (!hasWholeText(corpus, territory) || orderSays(provision, watching)) return;
    // What an order only changes or ends is done by its signature: there is nothing to watch over.
    if (onlyAmends(territory)) return;
    yield {
      at: child(provision.spot, 'order', 'controller'),
      message: {
        ru: 'Приказ не говорит, на кого возложен контроль за его исполнением',
        en: 'The order does not say who is charged with the control of its execution',
      },
      evidence: 'controller',
    };
  },
  bad: [
    {
      title: { ru: 'О контроле ни слова', en: 'Not a word on control' },
      files: {
        ...adopted(),
        'regions/primer/acts/1/provision.mdx': primer.provision
          .replace(key, '')
          .replace(clause, '3. Разместить приказ на сайте.'),
        [sourcePath]: printed.replace(clause, '3. Разместить приказ на сайте.'),
      },
    },
  ],
  good: [
    {
      title: { ru: 'Приказ, который только изменяет другой', en: 'An order that only amends another' },
      files: {
        ...amended([amendment], {
          provision: reworded('поддерживает наставников и', 'помогает наставникам и'),
        }),
        'regions/primer/acts/4/act.yaml': 'status: adopted\n',
        'regions/primer/acts/4/provision.mdx': amendingOnly,
        'regions/primer/acts/4/source.txt': amendingOnly
          .slice(amendingOnly.indexOf('<Order>'))
          .replaceAll(/<\/?Order>/gu, ''),
      },
    },
    {
      title: { ru: 'Контроль оставлен за подписавшим', en: 'The signatory keeps the control' },
      files: {
        ...adopted(),
        'regions/primer/acts/1/provision.mdx': primer.provision.replace(key, '').replace(clause, kept),
        [sourcePath]: printed.replace(clause, kept),
      },
    },
    {
      title: { ru: 'Названа должность без имени', en: 'A post is named without a person' },
      files: adopted({
        provision: [', name: Б.Б. Образцова', ' Б.Б. Образцова'],
        source: [' Б.Б. Образцова'],
      }),
    },
  ],
};
