// An order adopts all documents of an act, and is written down once: two descriptions of one order would part some day.
import { allParts } from '../../model/all-parts.ts';
import { child } from '../../source/spot.ts';
import type { TerritoryRule } from '../rule.ts';
import { orderWords } from './order-words.ts';

const file = 'regions/primer/acts/1/provision.sovet.mdx';

const council = (front: string, text: string): Readonly<Record<string, string>> => ({
  [file]: `---
kind: annex
title: Состав методического совета
${front}---

${text}# Состав методического совета

Примерова А.А., министр
`,
});

export const orderInMain: TerritoryRule = {
  id: 'requisites/order-in-main',
  scope: 'territory',
  about: 'data',
  severity: 'error',
  norm: 'craft',
  title: {
    ru: 'Приказ записан один раз, в основном документе акта',
    en: 'The order is written down once, in the main document of the act',
  },
  fault: {
    ru: 'Приказ записан и в приложении',
    en: 'The order is written down in an annex too',
  },
  reason: {
    ru: 'Приказ у всех документов акта общий. Реквизиты из приложения не прочитает никто, а текст приказа в нём был бы опубликован дважды.',
    en: 'All documents of an act share its order. Requisites in an annex are read by no one, and the text of the order would be published twice.',
  },
  cure: {
    ru: 'Оставьте приказ в provision.mdx, а из файла приложения уберите.',
    en: 'Leave the order in provision.mdx, and take it out of the file of the annex.',
  },
  *check({ provision, document }) {
    if (provision === null || document === null) return;
    const inText = [...allParts(provision.parts)].find(({ inOrder }) => inOrder);
    const at = document.repeatsOrder ? child(provision.spot, 'order') : inText?.spot;
    if (at === undefined) return;
    const { One, isNeuter } = orderWords(provision);
    yield {
      at,
      message: {
        ru: `${One} ${isNeuter ? 'записано' : 'записан'} и в приложении «${document.name}», а ${isNeuter ? 'оно' : 'он'} у документов акта ${isNeuter ? 'одно' : 'один'}`,
        en: `The order is written down in the annex “${document.name}” too, but the act has only one`,
      },
      evidence: document.name,
    };
  },
  bad: [
    {
      title: { ru: 'Реквизиты приказа повторены', en: 'The requisites of the order are repeated' },
      files: council('order: { kind: order, issuer: Министерство образования Примерной области }\n', ''),
      points: '{ kind: order, issuer: Министерство образования Примерной области }',
    },
    {
      title: { ru: 'Текст приказа в приложении', en: 'The text of the order in an annex' },
      files: council('', '<Order>\n\n1. Утвердить состав методического совета.\n\n</Order>\n\n'),
    },
  ],
  good: [{ title: { ru: 'В приложении только оно само', en: 'An annex alone' }, files: council('', '') }],
};
