// An order is found and cited by its number and date; a draft gets both when it is signed.
import type { Provision } from '../../model/types.ts';
import { child } from '../../source/spot.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule, Text } from '../rule.ts';
import { adopted } from './example-adopted.ts';
import { stamped, stampedAct, stampedByHand, stampedOnly } from './example-stamped.ts';
import { signedOnly } from './signed-only.ts';

const missed = (number: string | undefined, date: string | undefined): Text | null => {
  if (number === undefined && date === undefined)
    return { ru: 'не указаны ни номер, ни дата', en: 'neither its number nor its date is given' };
  if (number === undefined) return { ru: 'не указан номер', en: 'its number is not given' };
  return date === undefined ? { ru: 'не указана дата', en: 'its date is not given' } : null;
};

/** Of what only a stamp shows the stamp says it all; «УТВЕРЖДАЮ» over a signature has a date and no number. */
const missedOf = ({ front, approval, order }: Provision): Text | null => {
  const stamp = front.order === undefined ? approval : null;
  // Of a stamp that names no act `requisites/approval-read` tells.
  if (stamp !== null && stamp.kind === null && stamp.signatory === null) return null;
  return missed(stamp?.signatory ? '' : order?.number, order?.date);
};

const numberless = stampedAct.replace(' № 1', '');

const readInStamp: Text = {
  ru: 'Сверьте гриф (Approval) с напечатанным: номер и дата читаются из него.',
  en: 'Compare the stamp (`Approval`) with the print: number and date are read from it.',
};

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
    if (provision?.order === undefined) return;
    const { front, approval, order, spot } = provision;
    const what = missedOf(provision);
    if (what === null) return;
    const stamp = front.order === undefined ? approval?.part.spot : undefined;
    yield {
      at: stamp ?? child(spot, 'order', order.number === undefined ? 'number' : 'date'),
      message: {
        ru: `У утверждающего акта ${what.ru}`,
        en: `Of the act that adopts the document ${what.en}`,
      },
      ...(stamp === undefined ? {} : { edit: readInStamp }),
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
      title: { ru: 'У «УТВЕРЖДАЮ» номера нет', en: 'A signed approval has no number' },
      files: stampedOnly(stampedByHand, null),
    },
    {
      title: { ru: 'Проект без номера', en: 'A draft without a number' },
      files: edit('provision', '  number: "1"\n', ''),
    },
  ],
};
