// The documents of an act as readers see them: of which kind each is, and of whom its pages are.
import { documentTitle } from '../../validators/model/document-title.ts';
import { documentName } from '../../validators/model/places/part-place.ts';
import type { Provision, Territory } from '../../validators/model/types.ts';
import { documentNames } from './words.ts';

/** «Положение», «План»: what the document that a provision holds is called. */
export const documentWord = (provision: Pick<Provision, 'front' | 'title'>): string =>
  documentName(provision).ru;

/** «Положение», «Приложение № 4»; a document without a text of its own is named by what it holds. */
export const documentKind = ({ provision, roadmap, document }: Territory): string => {
  const isAnnex = document !== null && (provision === null || provision.front.kind === 'annex');
  if (isAnnex && document.number !== null) return `${documentNames.annex} №\u00A0${document.number}`;
  if (isAnnex && provision === null) return documentNames.annex;
  if (provision === null) return roadmap === null ? 'Показатели' : 'Дорожная карта';
  return documentWord(provision);
};

/** Of whom a page is, in its title: «Примерная область», «План работы совета, Примерная область». */
export const ofWhom = (view: Territory): string =>
  view.document === null ? view.name : `${documentTitle(view)}, ${view.name}`;
