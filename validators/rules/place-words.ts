// A place in an act in words, for the reports that speak to its author.
import type { ActPlace } from '../source/act-place.ts';
import type { Text } from './rule.ts';

type Lang = keyof Text;

/** «Положение, п. 4.1.3, 7-й пункт списка». */
export const placeWords = ({ document, where }: ActPlace, lang: Lang): string =>
  [document[lang], where[lang]].filter((words) => words !== '').join(', ');

/** A place as data: the words as they are quoted, or null. */
export const placeData = (place: ActPlace | null, lang: Lang): object | null => {
  if (place === null) return null;
  const { document, where, words } = place;
  return {
    document: document[lang],
    where: where[lang],
    words: words === null ? null : `${words.before}${words.found}${words.after}`,
  };
};
