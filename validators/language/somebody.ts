// Who can be asked: a person, a post, a body. A thing, a day and an action cannot.

import { parseTime } from '../text/deadline/deadline.ts';
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';
import { isOneOf, wordSet } from './word-set.ts';

/** Nouns that name a body of people, which the dictionary takes for things. */
const bodies = wordSet(
  'организация учреждение министерство департамент комитет управление отдел отделение сектор центр служба совет методсовет ' +
    'педсовет комиссия группа команда школа сад институт академия колледж университет вуз техникум гимназия лицей кафедра ' +
    'факультет лаборатория сообщество объединение методобъединение собрание ассоциация администрация орган правительство ' +
    'муниципалитет округ район площадка коллектив штаб бюро дирекция консорциум кадры кадр персонал фонд общество движение ' +
    'предприятие филиал библиотека музей оргкомитет редколлегия актив профсоюз ректорат секретариат учредитель',
);
/** Nouns that name no body: papers, rooms, means. */
const things = wordSet(
  'справка отчет план приказ распоряжение протокол программа положение рекомендация материал список график перечень проект ' +
    'договор соглашение письмо реестр карта зал помещение аудитория бюджет средство сайт платформа портал семинар ' +
    'конкурс конференция курс вебинар диагностика мониторинг аттестация стажировка консультация экспертиза',
);
/** «Проведение», «обучение», «принятие»: an action. */
const DEED = /(?:ние|тие)$/u;

/** Whether a word names a living being, by some reading of it as a noun. */
const isLiving = ({ kind, text }: TextToken): boolean =>
  kind === 'word' && analyse(text).some(({ part, animate }) => part === 'noun' && animate === true);

/** Whether a word names a body: «управления», «методических служб». */
export const isBody = (token: TextToken): boolean => isOneOf(token, bodies);

/** Of a word that is one and the other («график») the thing is meant. */
const isThing = ({ kind, lemmas }: TextToken): boolean =>
  kind === 'word' && [...lemmas].some((lemma) => things.has(lemma) || DEED.test(lemma));

/** Whether a word names a person, a post or a body. */
export const isSomebody = (token: TextToken): boolean =>
  token.kind === 'person' ||
  token.kind === 'abbreviation' ||
  (isLiving(token) && !isThing(token)) ||
  isBody(token);

/** Whether a text names somebody who can be asked, by a name, a post, an abbreviation or a word for a body. */
export const namesSomebody = (text: string): boolean => indexOfText(text).tokens.some(isSomebody);

/** Whether a text names a time, a paper, a room or an action, and nobody: what is not known to be a thing may be a name or a body. */
export const namesNobody = (text: string): boolean => {
  const { tokens } = indexOfText(text);
  if (tokens.every(({ kind }) => kind === 'number' || kind === 'mark') || parseTime(text).ok) return true;
  return tokens.some(isThing) && !tokens.some(isSomebody);
};
