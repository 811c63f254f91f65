// The identification of a document in Akoma Ntoso: work, expression, manifestation, and who is meant.
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Provision, Territory } from '../../model/types.ts';
import { editionPlace, placeOn } from '../places.ts';
import { xmlText } from '../unprintable.ts';
import { writeConcepts, writeLifecycle, writeRelations } from './lifecycle.ts';
import { type Notes, writeNotes } from './notes.ts';
import { writeState } from './state.ts';
import { amendedOn, noDate, workOf } from './work.ts';

export interface Published {
  /** Full address of the site's home page, with a final `/`; null where the site does not know it. */
  readonly home: string | null;
  /** ISO date of the build. */
  readonly asOf: string;
}

interface Level {
  readonly tag: 'FRBRWork' | 'FRBRExpression' | 'FRBRManifestation';
  readonly uri: string;
  /** Which document of the work it is: `main`, or the name of a further one. */
  readonly component: string;
  readonly date: string;
  readonly dateName: string;
}

const writeLevel = (
  parent: XMLBuilder,
  { tag, uri, component, date, dateName }: Level,
  author: string,
): XMLBuilder => {
  const level = parent.ele(tag);
  level.ele('FRBRthis', { value: `${uri}/!${component}` });
  level.ele('FRBRuri', { value: uri });
  level.ele('FRBRdate', { date, name: dateName });
  level.ele('FRBRauthor', { href: author });
  return level;
};

/** Writes the `meta` element of a document. `notes` are what Svod says of its text. */
export const writeMeta = (
  act: XMLBuilder,
  territory: Territory,
  { order, title }: Pick<Provision, 'order' | 'title'>,
  { home, asOf }: Published,
  notes: Notes,
): void => {
  const from = territory.act?.from ?? null;
  const signed = order?.date ?? noDate;
  const page = from === null ? placeOn(territory, 'provision', null) : editionPlace(territory);
  const source = home === null ? page : new URL(page, home).href;
  const work = workOf(territory);
  const amended = amendedOn(order);
  const expressed = from ?? amended ?? signed;
  const expression = `${work}/rus@${expressed}`;
  const component = territory.document?.name ?? 'main';
  const meta = act.ele('meta');
  const identification = meta.ele('identification', { source: '#svod' });
  const asWork = writeLevel(
    identification,
    {
      tag: 'FRBRWork',
      uri: work,
      component,
      date: signed,
      dateName: order?.date === undefined ? 'unknown' : 'signed',
    },
    '#issuer',
  );
  asWork.ele('FRBRcountry', { value: 'ru' });
  if (order?.number !== undefined) asWork.ele('FRBRnumber', { value: xmlText(order.number) });
  asWork.ele('FRBRname', { value: xmlText(title) });
  writeLevel(
    identification,
    {
      tag: 'FRBRExpression',
      uri: expression,
      component,
      date: expressed,
      dateName: from !== null ? 'applies-from' : amended === null ? 'printed' : 'amended',
    },
    '#issuer',
  ).ele('FRBRlanguage', { language: 'rus' });
  writeLevel(
    identification,
    { tag: 'FRBRManifestation', uri: `${expression}.xml`, component, date: asOf, dateName: 'published' },
    '#svod',
  );
  writeLifecycle(meta, territory, asOf);
  const references = meta.ele('references', { source: '#svod' });
  references.ele('original', { eId: 'original', href: source, showAs: 'Свод' });
  references.ele('TLCOrganization', { eId: 'svod', href: '/ontology/organization/svod', showAs: 'Свод' });
  references.ele('TLCOrganization', {
    eId: 'issuer',
    href: `/ontology/organization/${territory.id}`,
    showAs: xmlText(order?.issuer ?? territory.name),
  });
  writeRelations(references, territory);
  writeConcepts(references, territory, asOf);
  writeNotes(meta, notes);
  writeState(meta, territory, asOf);
};
