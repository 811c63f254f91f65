// What an act of a territory is called beside others: by its order, else by its document, else by its roadmap or table.
import type { ActPlace } from '../source/act-place.ts';
import type { StampedAct } from '../text/acts/approval.ts';
import { formatDate } from '../text/russian.ts';
import { documentName, orderName } from './places/part-place.ts';
import type { OwnAct, Provision, Territory } from './types.ts';

/** «от 27 апреля 2023 г. № 767», of an act that a stamp names. */
export const stampedName = ({ number, date }: StampedAct): string =>
  [...(date === null ? [] : [`от ${formatDate(date)}`]), `№\u00A0${number}`].join(' ');

/** The order that adopted a document by its kind, date and number; empty texts where nothing is printed. */
export const adoptedWords = (provision: Pick<Provision, 'order'>): ActPlace['document'] => {
  const { order } = provision;
  const kind = order?.kind === undefined ? undefined : orderName(provision);
  const isSigned = kind === undefined && order?.signatory !== undefined;
  const [signed, by] = isSigned ? [['Утверждено подписью'], ['Approved by signature']] : [[], []];
  return {
    ru: [
      ...(kind === undefined ? signed : [kind.ru]),
      ...(order?.date === undefined ? [] : [`от ${formatDate(order.date)}`]),
      ...(order?.number === undefined ? [] : [`№\u00A0${order.number}`]),
    ].join(' '),
    en: [
      ...(kind === undefined ? by : [kind.en]),
      ...(order?.date === undefined ? [] : [`of ${order.date}`]),
      ...(order?.number === undefined ? [] : [`No.\u00A0${order.number}`]),
    ].join(' '),
  };
};

/** «Приказ от 27 апреля 2023 г. № 767», «Утверждено подписью от …»; an empty text where nothing is printed. */
export const adoptedName = (provision: Pick<Provision, 'order'>): string => adoptedWords(provision).ru;

/** What an act is called, by the edition that applies. */
export const ownActName = ({ current }: Pick<OwnAct, 'current'>): string => {
  const { provision, roadmap, indicators } = current;
  const order = provision === null ? '' : adoptedName(provision);
  if (order !== '') return order;
  if (provision !== null) return documentName(provision).ru;
  return roadmap?.title ?? indicators?.title ?? 'Акт без документов';
};

/** What the act is called that a document is of; '' for a territory without one. */
export const ownActNameOf = ({ act, acts }: Pick<Territory, 'act' | 'acts'>): string => {
  const own = acts.find(({ id }) => id === act?.id);
  return own === undefined ? '' : ownActName(own);
};
