// The annexes that an order lists, and where each of them is read.

import { present } from '../../validators/model/loose.ts';
import type { Provision, Territory } from '../../validators/model/types.ts';
import { viewOf } from '../../validators/model/view-of.ts';
import { documentLink, viewLink } from './links.ts';

/** An annex that the order lists, with the address of the document that it is; null where none is here. */
export interface ListedAnnex {
  /** As printed; null for «прилагаемый план» without one. */
  readonly number: string | null;
  readonly title: string;
  readonly href: string | null;
}

const addressOfAnnex = (edition: Territory, document: string | undefined): string | null => {
  const further = edition.annexes.find((annex) => annex.document?.name === document);
  if (further !== undefined) return viewLink(further, 'provision');
  if (document === 'provision' && edition.provision !== null) return viewLink(edition, 'provision');
  if (document === 'roadmap' && edition.roadmap !== null) return viewLink(edition, 'roadmap');
  return document === 'indicators' && edition.indicators !== null ? viewLink(edition, 'indicators') : null;
};

const listed = (
  provision: Provision,
  address: (document: string | undefined) => string | null,
): readonly ListedAnnex[] =>
  present(provision.front.order?.annexes).map(([, { number, title, document }]) => ({
    number: number ?? null,
    title: title ?? '',
    href: address(document),
  }));

/** The same on the page of an act, where its main document stands whole. */
export const annexesBelow = (edition: Territory, provision: Provision): readonly ListedAnnex[] =>
  listed(provision, (document) => {
    const further = edition.annexes.find((annex) => annex.document?.name === document);
    if (further !== undefined) return documentLink(further);
    if (document === 'provision') return '#text';
    const isTable = document === 'roadmap' || document === 'indicators';
    return isTable && edition[document] !== null ? `#${document}` : null;
  });

/** The annexes as the order of a territory's act lists them. */
export const listedAnnexes = (territory: Territory, provision: Provision): readonly ListedAnnex[] => {
  const file = territory.acts
    .flatMap(({ editions }) => editions)
    .find(({ annexes }) => annexes.includes(territory));
  const edition = file ?? viewOf(territory, provision.spot.source.file);
  return listed(provision, (document) => addressOfAnnex(edition, document));
};
