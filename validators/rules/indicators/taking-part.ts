// «Участвующих в различных формах поддержки и сопровождения»: whoever is supported, whatever the form, takes part in one.
import { indexOfText } from '../../language/index-of-text.ts';
import { kindredRoots } from '../../language/said-words.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import type { Fragment } from '../../language/words-beyond.ts';
import { areApart } from '../../text/sets.ts';

const PREPOSITION = '(?:в|во|на|из|от|по|до|с|со|при|среди|через|за)';
const WORD = `(?!${PREPOSITION}\\s)[\\p{L}-]+`;
/** What stands behind taking part in any form, up to a mark or a preposition, says of what. */
const TAKING_PART = new RegExp(
  `(?<!\\p{L})(?:участвующ|участвовавш|принимающ|принявш|вовлеч[её]нн|включ[её]нн|охваченн)\\p{L}{1,4}\\s+(?:участие\\s+)?(?:во?\\s+)?` +
    `(?:(?:различн|разн|разнообразн|люб|ин|тех?\\s+или\\s+ин)\\p{L}{1,3}\\s+)?(?:формы?|формах|формами|видах|видами)\\s+(${WORD}(?:\\s+${WORD}){0,5})`,
  'giu',
);

/** Those whose work is to support and accompany, and what they do. */
const supporting = wordSet(
  'наставник наставница наставничество наставнический ментор менторство менторский тьютор тьюторский тьюторство куратор кураторство',
);
const SUPPORT = kindredRoots('поддержка сопровождение');

/** «Получающих поддержку» says no more than that they have it. */
const receiving = wordSet(
  'получать получить получающий получивший охватить охваченный обеспечить оказать оказывать',
);
export const isReceiving = ({ text }: Fragment): boolean =>
  indexOfText(text).tokens.every((token) => isOneOf(token, receiving));

/** Whether a name says in words of its own that those whom it counts are given such a thing. */
const isGiven = (things: string, name: string): boolean => {
  const wanted = kindredRoots(things);
  if (!areApart(wanted, kindredRoots(name))) return true;
  return !areApart(wanted, SUPPORT) && indexOfText(name).tokens.some((token) => isOneOf(token, supporting));
};

/** Whether words of one name are the condition of taking part in any form of something, and the other names a form of it. */
export const isTakingPart = ({ at, length }: Fragment, name: string, other: string): boolean =>
  [...name.matchAll(TAKING_PART)].some(
    ({ 0: words, 1: things = '', index }) =>
      index <= at && at + length <= index + words.length && isGiven(things, other),
  );
