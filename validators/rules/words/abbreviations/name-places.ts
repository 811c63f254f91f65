// Where an act calls something by a short name of words: with its capital inside a sentence, and not as a part of a longer name.
import { analyse } from '../../../language/analyse.ts';
import { phrasePlaces } from '../../../language/phrase-places.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { isOfCapitals } from './introduction-places.ts';

/** «Федеральный реестр»: a short name of several words with a capital, which nothing but the introduction explains. */
export const isCapitalised = (short: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:\s\p{L}[\p{L}-]*){1,4}$/u.test(short);

/** «Академия»: a common noun that has a capital as the short name of one body. */
export const isOneWord = (short: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(short);

/**
 * Whether a word with a capital stands for itself: the sentence or an item does not begin with it, and no adjective or letters
 * before it («ГАУ Академия») and nothing behind it («Академия наук») make it part of a longer name.
 */
const standsAlone = (text: string, { at, length }: Stretch): boolean => {
  const lead = /(?:(?<word>[\p{L}-]+)|,)\s$/u.exec(text.slice(Math.max(0, at - 60), at));
  const before = lead?.groups?.['word'] ?? '';
  if (lead === null || isOfCapitals(before)) return false;
  if (analyse(before).some(({ part }) => part === 'adjective' || part === 'participle')) return false;
  const behind = text.slice(at + length, at + length + 60);
  if (/^\s*(?:$|[.,;:)])/u.test(behind)) return true;
  const next = /^\s(\p{Ll}[\p{L}-]*)/u.exec(behind)?.[1] ?? '';
  const readings = analyse(next);
  return (
    readings.some(({ part }) => part === 'verb' || part === 'conjunction') &&
    !readings.some(({ part }) => part === 'noun' || part === 'adjective' || part === 'participle')
  );
};

/** Where a name of words stands with its capital, and is neither begun by the sentence nor part of a longer quoted name. */
export const namePlace = (text: string, short: string): Stretch | null =>
  phrasePlaces(text, short).find(
    ({ at, length }) =>
      /^\p{Lu}/u.test(text.slice(at)) &&
      /[\p{L}\d,)]\s$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      (!isOneWord(short) || standsAlone(text, { at, length })),
  ) ?? null;
