// Who can be asked: a person, a post, a body. A thing, a day and a deed cannot.
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** Nouns that name a body of people, which the dictionary takes for things. */
const bodies = new Set(
  (
    'организация учреждение министерство департамент комитет управление отдел сектор центр служба совет методсовет комиссия группа ' +
    'команда школа сад институт академия колледж университет техникум гимназия лицей кафедра факультет лаборатория сообщество ' +
    'объединение методобъединение ассоциация администрация орган правительство муниципалитет округ район площадка коллектив штаб ' +
    'бюро дирекция консорциум кадры кадр персонал фонд общество предприятие филиал библиотека'
  ).split(' '),
);

/** Whether a word names a living being, by some reading of it as a noun. */
export const isLiving = ({ kind, text }: TextToken): boolean =>
  kind === 'word' && analyse(text).some(({ part, animate }) => part === 'noun' && animate === true);

/** Whether a word names a body: «управления», «методических служб». */
export const isBody = ({ lemmas }: TextToken): boolean => [...lemmas].some((lemma) => bodies.has(lemma));

/** Whether nothing is known of a word: it may be a name. */
const isUnknown = ({ kind, text }: TextToken): boolean =>
  kind === 'word' && !analyse(text).some(({ known }) => known);

/** Whether a text may name somebody: a person, a post, a body, or a name that no dictionary has. */
export const namesSomebody = (text: string): boolean =>
  indexOfText(text).tokens.some(
    (token) =>
      token.kind === 'person' ||
      token.kind === 'abbreviation' ||
      isLiving(token) ||
      isBody(token) ||
      isUnknown(token),
  );
