// «ГБУ ДПО РМ «Центр …»»: the letters before a name in quotes are the legal form of the organisation, as its charter
// writes it. They are part of a name, not abbreviations of the act, and nobody need explain them there.
import { wordsBefore } from '../../../text/places/near-place.ts';
import type { Abbreviation } from '../../../text/words/words.ts';

/** Whose (federal, republican, of a region, municipal, private), of which type (бюджетное …), for what, учреждение. */
const institution = /^(?:ФГ|РГ|КГ|ОГ|Г|М|Ч)[БАК]?(?:ДПО|ДО|ПО|О)?У$/u;

/** Other forms, and «МО» before the name of a municipality. */
const others: ReadonlySet<string> = new Set(['АНО', 'АО', 'ООО', 'ПАО', 'МО']);

/** The form may be printed in two words: «ГБ ПОУ». */
const beginsWithForm = (chain: string): boolean => {
  const [first = '', second = ''] = chain.split(/\s+/u);
  return others.has(first) || institution.test(first) || institution.test(first + second);
};

/** What a chain stands before where it is part of a name: the name in quotes, or its number («МБОУ СОШ № 2»), whose name it bears, its place. */
const BEFORE_NAME = /^\s*(?:[«"„“]|(?:№|N)\s*\d|(?:им\.|имени|с\.|п\.|пос\.|пгт|г\.|д\.|ст\.)\s*\p{Lu})/u;

/** Whether a chain of adjacent abbreviations is the form before an organisation's name, or the form and the kind before its number. */
export const isOrganisationForm = (text: string, { text: chain, at, length }: Abbreviation): boolean =>
  BEFORE_NAME.test(text.slice(at + length)) && beginsWithForm(chain);

/** The form in front of a mark that opens a name: «МБОУ «СОШ № 4»». */
const FORM_BEFORE = /((?:[А-ЯЁ]{2,10}\s+){0,2}[А-ЯЁ]{1,10})\s*[«"„“]$/u;

/** Whether an abbreviation stands in a quoted name behind the form of an organisation: it is a part of the name, as the form is. */
export const isInOrganisationName = (text: string, { at }: Pick<Abbreviation, 'at'>): boolean => {
  const ahead = wordsBefore(text, at);
  const open = Math.max(...['«', '"', '„', '“'].map((mark) => ahead.lastIndexOf(mark)));
  if (open < 0 || /[»”]/u.test(ahead.slice(open))) return false;
  const [, form] = FORM_BEFORE.exec(ahead.slice(0, open + 1)) ?? [];
  return form?.split(/\s+/u).some((_, from, words) => beginsWithForm(words.slice(from).join(' '))) === true;
};

/** The full forms that acts name most often. */
const known = [
  'ФГАОУ',
  'ФГБОУ',
  'ФГБУ',
  'ФГАУ',
  'ГАОУ',
  'ГБОУ',
  'ГБПОУ',
  'ГАПОУ',
  'МБОУ',
  'МАОУ',
  'МКОУ',
  'МБДОУ',
  'МБУ',
  'МКУ',
];

/** One letter of the long word left out or put in. */
const isOneOff = (short: string, long: string): boolean =>
  long.length === short.length + 1 &&
  [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);

/** What a chain before a quoted name was evidently meant to begin with: «ФГАОУ» for «ФГАО ДПО «Академия …»»; null where it is no misprint of a form. */
export const intendedForm = (text: string, { text: chain, at, length }: Abbreviation): string | null => {
  if (!/^\s*[«"„“]/u.test(text.slice(at + length)) || beginsWithForm(chain)) return null;
  const [first = ''] = chain.split(/\s+/u);
  const meant =
    first.length < 4 ? [] : known.filter((form) => isOneOff(first, form) || isOneOff(form, first));
  return meant.length === 1 ? (meant[0] ?? null) : null;
};
