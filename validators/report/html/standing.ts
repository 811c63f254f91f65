// Whether the documents of the printed report hold on its day: no verdict may hide that an act's time is over.
import type { TerritoryFace } from '../../index.ts';
import { passedOf } from '../../model/deadline-passed.ts';
import { stateOf, stateWords } from '../../model/state.ts';
import { plural } from '../../text/russian.ts';
import type { Lang } from '../format.ts';
import { words } from './words.ts';

/** The state of a territory's document: «период закончился 31 декабря 2024 г.»; '' for a territory without one. */
export const documentState = (territory: TerritoryFace, asOf: string, lang: Lang): string =>
  territory.provision === null ? '' : stateWords(stateOf(territory, asOf), lang);

/** How many of the deadlines of a roadmap lie behind; '' where there is no roadmap. */
export const deadlinesWords = (territory: TerritoryFace, asOf: string, lang: Lang): string => {
  const measures = territory.roadmap?.measures ?? [];
  if (measures.length === 0) return '';
  const document = territory.planned ?? territory;
  const behind = measures.filter((measure) => passedOf(measure, document, asOf) !== null).length;
  if (lang === 'en') return `${behind} of ${measures.length} measures have a deadline that lies behind`;
  const all = plural(measures.length, ['мероприятия', 'мероприятий', 'мероприятий']);
  return `позади у ${behind} из ${measures.length} ${all}`;
};

/** Said at the head of a report on one territory, where its document does not simply hold; '' where it does. */
export const standingWords = (territory: TerritoryFace, asOf: string, lang: Lang): string => {
  const { kind } = stateOf(territory, asOf);
  if (kind === 'in-force' || kind === 'none') return '';
  const said = documentState(territory, asOf, lang);
  return said === '' ? '' : `${words.document[lang]}: ${said}`;
};
