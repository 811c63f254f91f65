// What an order that approves a document is called by: its kind, date and number, as far as they are printed.
import type { Provision } from '../../validators/model/types.ts';
import type { StampedAct } from '../../validators/text/approval.ts';
import { formatDate } from '../../validators/text/russian.ts';
import { orderNames } from './words.ts';

/** «от 27 апреля 2023 г. № 767», of an act that a stamp names. */
export const stampedName = ({ number, date }: StampedAct): string =>
  [...(date === null ? [] : [`от ${formatDate(date)}`]), `№\u00A0${number}`].join(' ');

/** «Приказ от 27 апреля 2023 г. № 767», «Утверждено подписью от …»; an empty text where nothing is printed. */
export const orderName = ({ order }: Pick<Provision, 'order'>): string =>
  [
    ...(order?.kind === undefined ? [] : [orderNames[order.kind]]),
    ...(order?.kind === undefined && order?.signatory !== undefined ? ['Утверждено подписью'] : []),
    ...(order?.date === undefined ? [] : [`от ${formatDate(order.date)}`]),
    ...(order?.number === undefined ? [] : [`№\u00A0${order.number}`]),
  ].join(' ');
