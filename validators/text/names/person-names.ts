// Names of people as acts print them: «Болтунова С.А.», «С.А. Болтунова», «С. А. Болтунову», «И.В.Кравченко».
import { remembered } from '../remembered.ts';

/** A person's name at a place of a text. `surname` is in the printed case; `initials` are two capitals. */
export interface PersonName {
  readonly surname: string;
  readonly initials: string;
  readonly printed: string;
  readonly at: number;
  readonly length: number;
}

/** A stamp or a heading has all in capitals: «Е.В.ДУБРОВИНА»; three letters without a vowel before the last are no surname («ГТО»). */
const CAPITALS = '(?:[А-ЯЁ]{4,}|(?=[А-ЯЁ]?[АЕЁИОУЫЭЮЯ])[А-ЯЁ]{3})(?:-[А-ЯЁ]{3,})?';
/** «И.О. директора» is he who acts for another. */
const ACTS_FOR =
  /^(?:директор|ректор|начальник|руководител|заведующ|министр|главы|заместител|председател)[а-яё]{0,3}$/iu;
const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const INITIALS = '([А-ЯЁ])\\.[ \\u00A0]*([А-ЯЁ])\\.';
/** Behind a surname the last dot may be lost where nothing goes on. */
const INITIALS_BEHIND = '([А-ЯЁ])\\.[ \\u00A0]*([А-ЯЁ])(?:\\.|(?=\\s*(?:$|[,;)])))';
const SPACES = '[ \\u00A0\\n]';
/** «Отвечает И.И. РЯБИНА»: a surname in capitals behind initials has them, unless others follow it. */
const THEIRS_IN_CAPITALS = `${SPACES}*[А-ЯЁ]\\.${SPACES}*[А-ЯЁ]\\.${SPACES}*${CAPITALS}(?!\\p{L}|${SPACES}*[А-ЯЁ]\\.)`;

/**
 * A surname with its initials after it, or else before it: in «Болтунова С.А. Чикунова Г.К.» the initials belong to the
 * surname before them. Behind it stands white space, or the first of them at once («КротовВ.В.»).
 */
const NAMES = new RegExp(
  `(?<!\\p{L}|\\p{Lu}\\.)(?:(${SURNAME}(?=${SPACES}|[А-ЯЁ]\\.[ \\u00A0]*[А-ЯЁ](?!\\p{Ll}))(?!${THEIRS_IN_CAPITALS})|${CAPITALS}(?=${SPACES}+[А-ЯЁ]\\.${SPACES}*[А-ЯЁ]\\.(?!${SPACES}*[А-ЯЁ]{2}(?!${SPACES}*[А-ЯЁ]*${SPACES}[А-ЯЁ]\\.))))${SPACES}*${INITIALS_BEHIND}|${INITIALS}${SPACES}*(${SURNAME}|${CAPITALS}))(?!\\p{L})`,
  'gu',
);

/** Letters of the shortest surname that is known without its ending. */
const shortestKey = 3;

/** Few texts have initials, and where there are none there is no name. */
const TWO_INITIALS = /[А-ЯЁ]\.[ \u00A0]*[А-ЯЁ]/u;

/** The names of people in a text, in order. A surname without initials, or with one, is no name here. */
export const personNames: (text: string) => readonly PersonName[] = remembered((text) =>
  TWO_INITIALS.test(text)
    ? [...text.matchAll(NAMES)]
        .map((found) => {
          const [printed, before, first, second, third, fourth, after] = found;
          return {
            surname: before ?? after ?? '',
            initials: `${first ?? third ?? ''}${second ?? fourth ?? ''}`,
            printed,
            at: found.index,
            length: printed.length,
          };
        })
        .filter(({ initials, surname }) => initials !== 'ИО' || !ACTS_FOR.test(surname))
    : [],
);

/** A surname without the endings of its cases and its gender, to know it again by: «Скворцов» and «Скворцову» are one. */
export const surnameKey = (surname: string): string => {
  const plain = surname.toLowerCase().replaceAll('ё', 'е');
  const bare = plain.replace(/(?:ыми|ими|ого|его|ому|ему|ым|им|ой|ей|ою|[аеиуыюя])$/u, '');
  return bare.length < shortestKey ? plain : bare;
};
