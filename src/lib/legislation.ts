// A territory's document as linked data (schema.org/Legislation), for search engines and registers.

import { madeBy, makersOf } from '../../validators/model/own-acts.ts';
import { stateOf } from '../../validators/model/state.ts';
import type { OwnAct, Territory } from '../../validators/model/types.ts';
import { documentWord } from './document-names.ts';
import { orderNames } from './words.ts';

interface Addresses {
  /** Full address of the document's page. */
  readonly page: string;
  /** Full address of the territory's page. */
  readonly territory: string;
  /** Full address of an act of the territory, and of an edition of one; without them the data tell of no other. */
  readonly act?: (act: OwnAct) => string;
  readonly edition?: (edition: Territory) => string;
}

const place = (territory: Territory, url: string): object => ({
  '@type': 'AdministrativeArea',
  name: territory.name,
  url,
});

/** Requisites of the order, those that it gives. */
const requisites = ({ order }: NonNullable<Territory['provision']>): object => {
  if (order === undefined) return {};
  return {
    ...(order.number === undefined ? {} : { legislationIdentifier: `№ ${order.number}` }),
    ...(order.date === undefined ? {} : { legislationDate: order.date }),
    ...(order.issuer === undefined
      ? {}
      : { legislationPassedBy: { '@type': 'GovernmentOrganization', name: order.issuer } }),
  };
};

/** An act or an edition that the data refer to. */
const referred = (url: string, { provision, act }: Territory): object => ({
  '@type': 'Legislation',
  '@id': url,
  url,
  ...(provision === null ? {} : { name: provision.title }),
  ...(act?.from == null ? {} : { legislationDateVersion: act.from }),
});

/** The editions of the act, what this one is made of, and what the act changed. */
const relations = (territory: Territory, { act: actUrl, edition: editionUrl }: Addresses): object => {
  const own = territory.acts.find(({ id }) => id === territory.act?.id);
  if (own === undefined || actUrl === undefined || editionUrl === undefined) return {};
  const [first] = own.editions;
  const from = territory.act?.from ?? null;
  const makers = own.editions.flatMap((edition) =>
    (edition.act?.from ?? '') <= (from ?? '') ? makersOf(edition) : [],
  );
  const changed = [...new Set(madeBy(own).map(({ act }) => act?.id))].flatMap((id) =>
    territory.acts.filter((other) => other.id === id && other.id !== own.id),
  );
  const actData = (other: OwnAct): object => referred(actUrl(other), other.editions[0] ?? other.current);
  return {
    ...(own.editions.length < 2
      ? {}
      : { workExample: own.editions.map((edition) => referred(editionUrl(edition), edition)) }),
    ...(from === null || first === undefined
      ? {}
      : {
          legislationDateVersion: from,
          legislationConsolidates: [referred(editionUrl(first), first), ...[...new Set(makers)].map(actData)],
        }),
    ...(changed.length === 0 ? {} : { legislationChanges: changed.map(actData) }),
  };
};

/**
 * The document as a JSON-LD object; null for a territory without one. It says nothing that the act does not print:
 * of its legal force only that an act was repealed, where the Svod knows it.
 * @param asOf ISO date of the site: an act whose repeal is yet to come is in force
 */
export const legislation = (territory: Territory, addresses: Addresses, asOf: string): object | null => {
  const { page, territory: home } = addresses;
  const { provision, period } = territory;
  if (provision === null) return null;
  const { order, repeals, title } = provision;
  const kind = order?.kind === undefined ? null : orderNames[order.kind];
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': page,
    url: page,
    name: title,
    inLanguage: 'ru',
    legislationType: [...(kind === null ? [] : [kind]), documentWord(provision)],
    legislationJurisdiction: place(territory, home),
    ...requisites(provision),
    ...relations(territory, addresses),
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
