// The further documents of an act («приложения») as readers see them: what each is called and where it stands.

import { present } from '../../validators/model/loose.ts';
import type { Provision, Territory } from '../../validators/model/types.ts';
import { viewOf } from '../../validators/model/view-of.ts';
import { viewLink } from './links.ts';
import { documentNames } from './words.ts';

/** What a document of an act is called: by its title, else by that of its table. */
export const documentTitle = ({ provision, roadmap, indicators, document }: Territory): string =>
  provision?.title ?? roadmap?.title ?? indicators?.title ?? document?.name ?? '';

/** «Положение», «Приложение № 4»; a document without a text of its own is named by what it holds. */
export const documentKind = ({ provision, roadmap, document }: Territory): string => {
  if (document !== null && (provision === null || provision.front.kind === 'annex'))
    return document.number === null
      ? documentNames.annex
      : `${documentNames.annex} №\u00A0${document.number}`;
  if (provision === null) return roadmap === null ? 'Показатели' : 'Дорожная карта';
  return documentNames[provision.front.kind ?? 'provision'];
};

/** Of whom a page is, in its title: «Примерная область», «План работы совета, Примерная область». */
export const ofWhom = (view: Territory): string =>
  view.document === null ? view.name : `${documentTitle(view)}, ${view.name}`;

/** An annex that the order lists, with the address of the document that it is; null where none is here. */
export interface ListedAnnex {
  readonly number: string;
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

/** The annexes as the order of a territory's act lists them. */
export const listedAnnexes = (territory: Territory, provision: Provision): readonly ListedAnnex[] => {
  const file = territory.acts
    .flatMap(({ editions }) => editions)
    .find(({ annexes }) => annexes.includes(territory));
  const edition = file ?? viewOf(territory, provision.spot.source.file);
  return present(provision.front.order?.annexes).map(([, { number, title, document }]) => ({
    number: number ?? '',
    title: title ?? '',
    href: addressOfAnnex(edition, document),
  }));
};
