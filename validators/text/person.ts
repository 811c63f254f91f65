// A person as an act names one: «Иванова И.И.», «И.И. Иванова», «Сидоров Семён Семёнович».
import { personNames } from './person-names.ts';

/** A person's surname as printed and the initials of the first name and the patronymic. */
export interface Person {
  readonly surname: string;
  readonly initials: string;
}

const WORD = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const PATRONYMIC = '([А-ЯЁ][а-яё]+(?:ович|евич|ич|овна|евна|ична|инична)[а-яё]{0,2})';
const IN_FULL = new RegExp(`(?<!\\p{L})(${WORD})\\s+(${WORD})\\s+${PATRONYMIC}(?!\\p{L})`, 'gu');

const inFull = (text: string): readonly (Person & { readonly printed: string })[] =>
  [...text.matchAll(IN_FULL)].map(([printed, surname = '', name = '', patronymic = '']) => ({
    surname,
    initials: name.charAt(0) + patronymic.charAt(0),
    printed,
  }));

/** The one person that the whole text names, or null where it names nobody, several, or says something else too. */
export const readPerson = (text: string): Person | null => {
  const [person, ...others] = [...personNames(text), ...inFull(text)];
  if (person === undefined || others.length > 0 || person.printed !== text.trim()) return null;
  return { surname: person.surname, initials: person.initials };
};

/** How many persons a text names with their initials or in full. */
export const countPersons = (text: string): number => personNames(text).length + inFull(text).length;
