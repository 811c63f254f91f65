// Capitals that the setting of a text asks for: headings, surnames in a stamp, a heading that is quoted. They shorten nothing and shout nothing.
import { analyse } from '../../language/analyse.ts';
import { readLabelledNumber } from '../../text/acts/labelled-number.ts';
import { personNames } from '../../text/names/person-names.ts';
import type { Stretch } from '../../text/places/covered.ts';

/** A word of the language that is nothing but one, and no name or abbreviation. */
export const isCommonWord = (letters: string): boolean => {
  const readings = analyse(letters.toLowerCase());
  return readings.length > 0 && readings.every(({ known, name }) => known && name === null);
};

const hasSmall = (text: string): boolean => /\p{Ll}/u.test(text);

/** Whether a text is set in capitals throughout, but for the word and the number that a heading begins with. */
export const isInCapitals = (text: string): boolean => {
  const words = text.slice(readLabelledNumber(text)?.rest ?? 0);
  return /\p{Lu}/u.test(words) && !hasSmall(words);
};

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

const joining = 2;

const areCommon = (text: string): boolean => {
  const words = text.match(WORD) ?? [];
  return words.length > 0 && words.every((word) => word.length <= joining || isCommonWord(word));
};

/** «ОКТЯБРЬ», «МАЙ – ИЮНЬ», «РАБОТА С КАДРАМИ» over rows; «ЦНППМ» over rows is an abbreviation. */
export const isHeadingInCapitals = (text: string): boolean => isInCapitals(text) && areCommon(text);

/** «ПОРЯДОК работы …», «ДОРОЖНАЯ КАРТА развития …»: the kind of a document in its own title. */
const KIND = /^[А-ЯЁ]{3,}(?:\s+[А-ЯЁ]{3,}){0,3}(?=\s+\p{Ll})/u;

/** What is quoted in capitals alone. */
const QUOTED = /[«„"“][^«»„“”"\p{Ll}]{1,200}[»“”"]/gu;

/** The stretches of a text whose words are in capitals by its setting. */
export const setCapitals = (text: string, isTitle: boolean): readonly Stretch[] => {
  const people = personNames(text).filter(({ surname }) => !hasSmall(surname));
  const quoted = [...text.matchAll(QUOTED)]
    .filter(([printed]) => areCommon(printed))
    .map(({ 0: printed, index }) => ({ at: index, length: printed.length }));
  const [kind] = isTitle ? (KIND.exec(text) ?? []) : [];
  const named = kind !== undefined && areCommon(kind) ? [{ at: 0, length: kind.length }] : [];
  return [...people, ...quoted, ...named];
};
