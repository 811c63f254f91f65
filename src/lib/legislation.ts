// A territory's document as linked data (schema.org/Legislation), for search engines and registers.
import { stateOf } from '../../validators/model/state.ts';
import type { Territory } from '../../validators/model/types.ts';
import { documentNames, orderNames } from './words.ts';

interface Addresses {
  /** Full address of the document's page. */
  readonly page: string;
  /** Full address of the territory's page. */
  readonly territory: string;
}

const place = (territory: Territory, url: string): object => ({
  '@type': 'AdministrativeArea',
  name: territory.name,
  url,
});

/** Requisites of the order, those that it gives. */
const requisites = ({ front }: NonNullable<Territory['provision']>): object => {
  const { order } = front;
  if (order === undefined) return {};
  return {
    ...(order.number === undefined ? {} : { legislationIdentifier: `№ ${order.number}` }),
    ...(order.date === undefined ? {} : { legislationDate: order.date }),
    ...(order.issuer === undefined
      ? {}
      : { legislationPassedBy: { '@type': 'GovernmentOrganization', name: order.issuer } }),
  };
};

/**
 * The document as a JSON-LD object; null for a territory without one. It says nothing that the act does not print:
 * of its legal force only that an act was repealed, where the Svod knows it.
 * @param asOf ISO date of the site: an act whose repeal is yet to come is in force
 */
export const legislation = (
  territory: Territory,
  { page, territory: home }: Addresses,
  asOf: string,
): object | null => {
  const { provision, period } = territory;
  if (provision === null) return null;
  const { front, repeals, title } = provision;
  const kind = front.order?.kind === undefined ? null : orderNames[front.order.kind];
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': page,
    url: page,
    name: title,
    inLanguage: 'ru',
    legislationType: [...(kind === null ? [] : [kind]), documentNames[front.kind ?? 'provision']],
    legislationJurisdiction: place(territory, home),
    ...requisites(provision),
    ...(period === null ? {} : { temporalCoverage: `${period.from}/${period.to}` }),
    ...(stateOf(territory, asOf).kind === 'repealed'
      ? { legislationLegalForce: 'https://schema.org/NotInForce' }
      : {}),
    ...(repeals.length === 0
      ? {}
      : {
          legislationRepeals: repeals.map(({ act }) => ({
            '@type': 'Legislation',
            name: act.target?.printed ?? act.printed,
          })),
        }),
  };
};

/** Data for a script element: no `<` in it can end the element, and no line separator breaks it. */
export const asScriptData = (data: object): string =>
  JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
