// An order binds because somebody with the power to do so signed it.

import { orderSays } from '../makers/given.ts';
import { adopted } from './example-adopted.ts';
import { signedOnly } from './signed-only.ts';

export const signatoryGiven = orderSays({
  id: 'requisites/signatory-given',
  title: { ru: 'Известно, кто подписал акт', en: 'It is known who signed the act' },
  fault: { ru: 'Неизвестно, кто подписал акт', en: 'It is not known who signed the act' },
  reason: {
    ru: 'Приказ без подписи — ещё не приказ: не видно, принято ли решение и кем.',
    en: 'An order without a signature is no order yet: nobody sees whether it was decided, and by whom.',
  },
  cure: {
    ru: 'Назовите под приказом должность и имя того, кто подписал.',
    en: 'Name the post and the name of who signed below the order.',
  },
  edit: {
    ru: 'Впишите их в signatory, как они напечатаны.',
    en: 'Write them in `signatory`, as printed.',
  },
  heldTo: signedOnly,
  key: 'signatory',
  unsaid: {
    ru: 'Не указано, кто подписал утверждающий акт',
    en: 'It is not said who signed the act that adopts the document',
  },
  bad: [
    {
      title: { ru: 'Подписи нет', en: 'No signature' },
      files: adopted({
        provision: [
          '  signatory: { post: Министр, name: А.А. Примерова }\n',
          'Министр\n\nА.А. Примерова\n\n',
        ],
        source: ['Министр\nА.А. Примерова\n'],
      }),
    },
  ],
  good: [{ title: { ru: 'Подпись есть', en: 'There is a signature' }, files: adopted() }],
});
