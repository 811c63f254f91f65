// The document of a territory as the printed report names it.
import type { TerritoryFace } from '../../index.ts';
import { calledBy } from '../../model/called.ts';
import { orderNames } from '../../model/kind-names.ts';
import { typograph } from '../../text/russian.ts';
import type { Lang } from '../format.ts';
import { dateWords } from '../words.ts';
import type { Page } from './page.ts';
import { type Html, html, none } from './tag.ts';

/** «Приказ от 27 апреля 2023 г. № 767», as much of it as is there. */
const orderWords = ({ provision }: TerritoryFace, lang: Lang): string => {
  const order = provision?.order;
  if (order?.kind === undefined) return '';
  const from = lang === 'ru' ? 'от' : 'of';
  return [
    orderNames[order.kind][lang],
    ...(order.date === undefined ? [] : [`${from} ${dateWords(order.date, lang)}`]),
    ...(order.number === undefined ? [] : [`№\u00A0${order.number}`]),
  ].join(' ');
};

const kindWords = ({ provision }: TerritoryFace, lang: Lang): string =>
  provision === null ? '' : calledBy(provision.front.kind, provision.title)[lang];

/** The document in short: «Положение. Приказ от … № …»; '' where there is none. */
export const documentLine = (territory: TerritoryFace, lang: Lang): string =>
  [kindWords(territory, lang), orderWords(territory, lang)].filter((words) => words !== '').join('. ');

/** The document with its title; nothing where there is none. */
export const documentOf = (territory: TerritoryFace, { lang, quoted }: Page): Html => {
  const { provision } = territory;
  if (provision === null) return none;
  const order = orderWords(territory, lang);
  const adopted = order === '' ? none : html`<br>${order}`;
  return html`${kindWords(territory, lang)}: <span${quoted}>${typograph(provision.title)}</span>${adopted}`;
};
