// An order binds because somebody with the power to do so signed it.

import { primer } from '../example-base.ts';
import { orderSays } from '../makers/given.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { adopted } from './example-adopted.ts';
import { signedOnly } from './signed-only.ts';

const one = '  signatory: { post: Министр, name: А.А. Примерова }\n';
const both = `  signatory:
    - { post: Министр, name: А.А. Примерова }
    - { post: Руководитель департамента, name: В.В. Образцов }
`;

/** The adopted model order with two signatures, and what its requisites say of them. */
const signedByTwo = (signatory: string): Readonly<Record<string, string>> => ({
  ...adopted(),
  'regions/primer/acts/1/provision.mdx': primer.provision
    .replace(one, signatory)
    .replace(
      'Министр\n\nА.А. Примерова\n',
      'Министр\n\nА.А. Примерова\n\nРуководитель департамента\n\nВ.В. Образцов\n',
    ),
  [sourcePath]: printed.replace(
    'А.А. Примерова\n',
    'А.А. Примерова\nРуководитель департамента\nВ.В. Образцов\n',
  ),
});

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
  good: [
    { title: { ru: 'Подпись есть', en: 'There is a signature' }, files: adopted() },
    {
      title: { ru: 'Совместный приказ подписали двое', en: 'Two have signed a joint order' },
      files: signedByTwo(both),
    },
    {
      title: { ru: 'Из двух подписавших назван первый', en: 'Of two who signed the first is named' },
      files: signedByTwo(one),
    },
  ],
});
