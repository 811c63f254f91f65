// The documents of an act as readers see them: of which kind each is, and of whom its pages are.
import { documentTitle } from '../../validators/model/document-title.ts';
import type { Territory } from '../../validators/model/types.ts';
import { documentNames } from './words.ts';

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
