// Whom a text names as conducting the monitoring: «мониторинг проводит …», «… ежегодно проводит мониторинг», «возложить на …».
import { indexOfText } from '../../language/index-of-text.ts';
import type { TextToken } from '../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import type { Subject } from '../../model/types.ts';
import { mentionsIn, namesOf } from '../subjects/mentions.ts';

const conducting = wordSet(
  'проводить осуществлять осуществляться проводиться организовать организовывать вести возложить возлагаться поручить',
);
const entrusting = wordSet('возложить возлагать возлагаться');
const partaking = wordSet('участие участвовать содействие содействовать');
/** Words behind which it is said when, how or by what one monitors, and no longer who does. */
const circumstances = wordSet('по не в при на для');

/** «Участие в мониторинге» leaves the monitoring to another. */
export const takesPart = (text: string): boolean =>
  indexOfText(text).tokens.some((token) => isOneOf(token, partaking));

const organising = wordSet(
  'организовать организовывать организация координировать координация контролировать утверждать утвердить обеспечивать обеспечить обеспечение ' +
    'поручать поручить возлагать возложить передавать передать делегировать',
);
const carriedOut = wordSet('проведение осуществление ведение');
const doing = wordSet('проводить проведение осуществлять осуществление вести ведение выполнять');

/** Whether a noun is what the word before it organises: «организует (ежегодное) проведение», not «организация и проведение». */
const isOrganised = (tokens: readonly TextToken[], at: number): boolean => {
  const isJoined = tokens[at - 1]?.lemmas.has('и') === true || tokens[at - 1]?.kind === 'mark';
  return (
    isOneOf(tokens[at], carriedOut) &&
    !isJoined &&
    tokens.slice(Math.max(0, at - 2), at).some((token) => isOneOf(token, organising))
  );
};

/** «Организует мониторинг»: what another conducts may be organised by one who does not conduct it himself. */
export const onlyOrganises = (text: string): boolean => {
  const { tokens } = indexOfText(text);
  // «Организует проведение» organises; «организация и проведение» does both.
  const isDone = tokens.some((token, at) => isOneOf(token, doing) && !isOrganised(tokens, at));
  return tokens.some((token) => isOneOf(token, organising)) && !isDone;
};

/** «Рекомендации по результатам мониторинга» come after it: who answers for them need not conduct it. */
export const isAfterwards = (text: string): boolean =>
  /(?<!\p{L})(?:результат|итог|данны|материал|вывод)\p{L}{1,4}\s+(?:[^\s.;:]{1,30}\s+)?мониторинг/iu.test(
    text,
  );

/** The sentences of a text that speak of the monitoring. */
export const sentencesOn = (text: string): readonly string[] => {
  const { tokens, sentences } = indexOfText(text);
  return sentences.flatMap(({ from, to, at, end }) =>
    tokens.slice(from, to).some(({ lemmas }) => lemmas.has('мониторинг')) ? [text.slice(at, end)] : [],
  );
};

/** The words of a sentence that may name who conducts: those around the verb up to a mark, and behind «возложить … на». */
const stretchesOf = (sentence: string): readonly string[] => {
  const { tokens } = indexOfText(sentence);
  const verb = tokens.findIndex((token) => isOneOf(token, conducting));
  if (verb < 0) return [];
  const isOn = isOneOf(tokens[verb], entrusting);
  const start = isOn ? tokens.findIndex(({ text }, at) => at > verb && text === 'на') : verb;
  const end = tokens.findIndex(
    ({ kind, text }, at) => at > start && (kind === 'mark' || circumstances.has(text.toLowerCase())),
  );
  const behind = sentence.slice(tokens[start]?.end, tokens[end]?.at);
  const opening = tokens.findLastIndex(({ kind }, at) => at < verb && kind === 'mark');
  return isOn ? [behind] : [sentence.slice(tokens[opening + 1]?.at, tokens[verb]?.end), behind];
};

/** A subject that a place names; null where the name is of none that is described. */
export interface Named {
  readonly subject: Subject | null;
  readonly printed: string;
}

/** Finds whom texts name as conducting. */
export const conductorsIn =
  (subjects: readonly Subject[]) =>
  (text: string): readonly Named[] => {
    const mentions = mentionsIn(sentencesOn(text).flatMap(stretchesOf));
    return subjects
      .filter((subject) => mentions(namesOf(subject)).size > 0)
      .map((subject) => ({ subject, printed: subject.label }));
  };
