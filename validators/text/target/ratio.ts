// Relations of numbers as tables of indicators print them: «1:3», «не менее 1 : 10», «один к трём», «1/3».
import { cardinalNumber } from '../numbers/numerals.ts';
import { stripListPunctuation } from '../words/words.ts';
import type { RatioTarget } from './model.ts';

const NUMBER = '(?:\\p{Nd}{1,4}(?:[.,]\\p{Nd}{1,2})?|\\p{Ll}{3,10})';
const LEAD = '(?:(?:не\\s+(?:менее|более|ниже|выше|меньше|больше)|до|от|соотношение|отношение)\\s+)?';
const TAIL = '(?:\\s*\\([^()]{1,200}\\))?';
/** «1:3», «1 : 2 : 5», «1/3», «1 к 3» */
const SIGNED = new RegExp(
  `^${LEAD}(${NUMBER})(?: ?[:∶/] ?| ко? )(${NUMBER})(?: ?: ?(${NUMBER}))?${TAIL}$`,
  'iu',
);
/** «10:00» is a time of day, «12/2026» a month. */
const TIME = /\p{Nd}:0\p{Nd}?(?!\p{Nd})|\/\s*\p{Nd}{4}/u;

const numberIn = (word: string): number | null =>
  /^\p{Nd}/u.test(word)
    ? Number(word.replace(',', '.'))
    : cardinalNumber(word.toLowerCase().replaceAll('ё', 'е'));

/** Reads a relation of two numbers or three; null where the text is none. */
export const readRatio = (printed: string): RatioTarget | null => {
  const words = stripListPunctuation(printed.replaceAll(/\s+/gu, ' ').trim());
  const found = TIME.test(words) ? null : SIGNED.exec(words);
  if (found === null) return null;
  const numbers = found.slice(1).flatMap((word) => (word === undefined ? [] : [numberIn(word)]));
  const known = numbers.filter((value) => value !== null && value > 0);
  return known.length < 2 || known.length < numbers.length
    ? null
    : { kind: 'ratio', numbers: known.filter((value) => value !== null), words };
};
