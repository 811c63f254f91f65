// A person as an act names one: «Иванова И.И.», «И.И. Иванова», «Сидоров Семён Семёнович».
import { remembered } from '../remembered.ts';
import { type PersonName, personNames } from './person-names.ts';

/** A person's surname as printed and the initials of the first name and the patronymic, or of the first name alone. */
export interface Person {
  readonly surname: string;
  readonly initials: string;
}

const ENDINGS = 'ович|евич|ич|овна|евна|ична|инична';
/** What all these endings hold. */
const PATRONYMIC = /ич|вна/iu;
const fullName = (word: string, patronymic: string): string =>
  `(${word}(?:-${word})?)\\s+(?:(${word})\\s+(${patronymic})|(${patronymic})\\s+(${word}(?:-${word})?))`;
/** The surname first or last, in small letters or in capitals: «Семён Семёнович Сидоров», «СИДОРОВ СЕМЁН СЕМЁНОВИЧ». */
const FORMS = [
  fullName('[А-ЯЁ][а-яё]+', `[А-ЯЁ][а-яё]+(?:${ENDINGS})[а-яё]{0,2}`),
  fullName('[А-ЯЁ]{2,}', `[А-ЯЁ]{2,}(?:${ENDINGS.toUpperCase()})[А-ЯЁ]{0,2}`),
].map((form) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'gu'));
/** «Сидорова С.»: one initial says who it is where the surname is seen to be one. */
const ONE_INITIAL =
  /^([А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]к(?:ий|ая|ой)|ко|[ую]к|[ая]н|ич|[иы]х)(?:[аыуе]|ой|ым|ом)?)\s+([А-ЯЁ])\.$/u;

/** The persons whom a text names in full: «Сидоров Семён Семёнович». */
export const inFull: (text: string) => readonly PersonName[] = remembered((text) => {
  if (!PATRONYMIC.test(text)) return [];
  return FORMS.flatMap((form) => [...text.matchAll(form)]).map(
    ({ 0: printed, 1: first = '', 2: name, 3: patronymic, 4: middle = '', 5: last = '', index: at }) => ({
      surname: name === undefined ? last : first,
      initials: (name ?? first).charAt(0) + (patronymic ?? middle).charAt(0),
      printed,
      at,
      length: printed.length,
    }),
  );
});

const withOneInitial = (text: string): readonly (Person & { readonly printed: string })[] => {
  const [printed, surname = '', initials = ''] = ONE_INITIAL.exec(text.trim()) ?? [];
  return printed === undefined ? [] : [{ surname, initials, printed }];
};

const personsIn = (text: string): readonly (Person & { readonly printed: string })[] => [
  ...personNames(text),
  ...inFull(text),
  ...withOneInitial(text),
];

/** The one person that the whole text names, or null where it names nobody, several, or says something else too. */
export const readPerson = (text: string): Person | null => {
  const [person, ...others] = personsIn(text);
  if (person === undefined || others.length > 0 || person.printed !== text.trim()) return null;
  return { surname: person.surname, initials: person.initials };
};

/** How many persons a text names with their initials or in full. */
export const countPersons = (text: string): number => personsIn(text).length;
