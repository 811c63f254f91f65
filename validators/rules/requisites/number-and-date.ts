// An order is found and cited by its number and date; a draft gets both when it is signed.
import { child } from '../../source/spot.ts';
import { replaced } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { adopted } from './example-adopted.ts';
import { stamped, stampedAct, stampedOnly } from './example-stamped.ts';
import { signedOnly } from './signed-only.ts';

const missed = (number: string | undefined, date: string | undefined): Text | null => {
  if (number === undefined && date === undefined)
    return { ru: 'не указаны ни номер, ни дата', en: 'neither its number nor its date is given' };
  if (number === undefined) return { ru: 'не указан номер', en: 'its number is not given' };
  return date === undefined ? { ru: 'не указана дата', en: 'its date is not given' } : null;
};

const numberless = stampedAct.replace(' № 1', '');

export const numberAndDate: TerritoryRule = {
  id: 'requisites/number-and-date',
  scope: 'territory',
  severity: 'error',
  norm: 'craft',
  title: { ru: 'У подписанного акта есть номер и дата', en: 'A signed act has a number and a date' },
  fault: { ru: 'У подписанного акта нет номера или даты', en: 'A signed act has no number or date' },
  reason: {
    ru: 'По номеру и дате акт находят и на него ссылаются, а по дате определяют, какие требования к нему относятся.',
    en: 'An act is found and cited by its number and date, and the date tells which demands concern it.',
  },
  cure: {
    ru: 'Дайте приказу номер и дату.',
    en: 'Give the order its number and date.',
  },
  edit: {
    ru: 'Впишите number и date так, как они напечатаны на акте.',
    en: 'Add `number` and `date` as they are printed on the act.',
  },
  heldTo: signedOnly,
  ofAct: true,
  *check({ provision }) {
    const order = provision?.order;
    if (provision === null || order === undefined) return;
    const what = missed(order.number, order.date);
    if (what === null) return;
    yield {
      at:
        provision.front.order === undefined && provision.approval !== null
          ? provision.approval.part.spot
          : child(provision.spot, 'order', order.number === undefined ? 'number' : 'date'),
      message: {
        ru: `У утверждающего акта ${what.ru}`,
        en: `Of the act that adopts the document ${what.en}`,
      },
      evidence: what.en,
    };
  },
  bad: [
    {
      title: { ru: 'Номера нет в грифе', en: 'No number in the stamp' },
      files: stampedOnly(numberless),
      points: stamped(numberless),
    },
    { title: { ru: 'Номера нет', en: 'No number' }, files: adopted({ provision: ['  number: "1"\n'] }) },
    {
      title: { ru: 'Даты нет', en: 'No date' },
      files: adopted({ provision: ['  date: 2023-12-15\n'] }),
    },
    {
      title: { ru: 'Нет ни номера, ни даты', en: 'Neither number nor date' },
      files: adopted({ provision: ['  number: "1"\n', '  date: 2023-12-15\n'] }),
    },
  ],
  good: [
    {
      title: { ru: 'Номер и дата в грифе', en: 'Number and date in the stamp' },
      files: stampedOnly(stampedAct),
    },
    {
      title: { ru: 'Проект без номера', en: 'A draft without a number' },
      files: { 'regions/primer/acts/1/provision.mdx': replaced('provision', '  number: "1"\n', '') },
    },
  ],
};
