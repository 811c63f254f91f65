// An order whose execution nobody watches over is not executed.
import { analyse } from '../../language/analyse.ts';
import { indexOfText } from '../../language/index-of-text.ts';
import { namesSomebody } from '../../language/somebody.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { onlyAmends } from '../../model/act-actions.ts';
import { allParts } from '../../model/all-parts.ts';
import type { Provision } from '../../model/types.ts';
import { hasWholeText } from '../../model/whole.ts';
import { amended, amendingOrder, reworded } from '../editions/example-editions.ts';
import { primer } from '../example-base.ts';
import { orderSays } from '../makers/given.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { adopted } from './example-adopted.ts';
import { orderParts } from './order-text.ts';

/** What an order has done; control of anything else is work that it gives. */
const executed = wordSet(
  'исполнение выполнение реализация соблюдение приказ распоряжение постановление решение указ',
);
const isNoun = ({ text }: TextToken): boolean => analyse(text).some(({ part }) => part === 'noun');

/** Whether words charge somebody with the control of the order: «контроль за исполнением … на заместителя», «… за собой». */
const charges = (text: string): boolean => {
  const { tokens, sentences } = indexOfText(text);
  return sentences.some(({ from, to, end }) => {
    const sentence = tokens.slice(from, to);
    const at = sentence.findIndex(({ lemmas }) => lemmas.has('контроль'));
    const control = sentence[at];
    if (control === undefined) return false;
    const said = sentence.slice(at + 1);
    if (said.some(({ lemmas }) => lemmas.has('себя'))) return true;
    const object = said.find((word) => word.kind === 'word' && isNoun(word));
    return isOneOf(object, executed) && namesSomebody(text.slice(control.end, end));
  });
};

/** The clauses of an order, each with what stands under it. */
const clausesOf = (provision: Provision): readonly string[] =>
  orderParts(provision).map((part) => [...allParts([part])].map(({ text }) => text).join('\n'));

const clause = '3. Контроль за исполнением приказа возложить на заместителя министра Б.Б. Образцова.';
const key = '  controller: { post: заместителя министра, name: Б.Б. Образцова }\n';
const kept = '3. Контроль за исполнением приказа оставляю за собой.';

const amendment =
  '1.1. В пункте 2.2 слова «поддерживает наставников» заменить словами «помогает наставникам».';
const amendingOnly = amendingOrder([amendment])
  .replace(key, '')
  .replace('2. Контроль за исполнением приказа возложить на заместителя министра Б.Б. Образцова.\n\n3.', '2.')
  .replace('order/3', 'order/2');

export const controllerGiven = orderSays({
  id: 'requisites/controller-given',
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
  key: 'controller',
  unsaid: {
    ru: 'Утверждающий акт не говорит, на кого возложен контроль за его исполнением',
    en: 'The act that adopts the document does not say who is charged with the control of its execution',
  },
  isExempt: (territory, { corpus }) => {
    // A meeting decides, and gives no orders.
    if (territory.provision?.front.order?.kind === 'protocol') return true;
    const clauses = territory.provision === null ? [] : clausesOf(territory.provision);
    if (!hasWholeText(corpus, territory) || clauses.length === 0 || clauses.some(charges)) return true;
    // What an order only changes or ends is done by its signature: there is nothing to watch over.
    return onlyAmends(territory);
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
      title: { ru: 'Протокол заседания', en: 'The minutes of a meeting' },
      files: {
        ...adopted(),
        'regions/primer/acts/1/provision.mdx': primer.provision
          .replace(key, '')
          .replace('  kind: order\n', '  kind: protocol\n')
          .replace(clause, '3. Разместить протокол на сайте.'),
        [sourcePath]: printed.replace(clause, '3. Разместить протокол на сайте.'),
      },
    },
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
        'regions/primer/acts/1/provision.mdx': primer.provision
          .replace(key, '  controller: signatory\n')
          .replace(clause, kept),
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
});
