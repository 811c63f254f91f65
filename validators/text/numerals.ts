// Numbers as acts print them in words and in Roman figures; shared by deadlines, targets and clause numbers.
import { type Tokens, textAt } from './tokens.ts';

const ROMAN: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Roman figures of 1 to 39, the only ones that number the sections of an act. */
export const toRoman = (value: number): string => {
  let rest = value;
  let out = '';
  for (const [figure, worth] of ROMAN) {
    while (rest >= worth) {
      out += figure;
      rest -= worth;
    }
  }
  return out;
};

const ROMANS = new Map(Array.from({ length: 39 }, (_, k) => [toRoman(k + 1), k + 1]));

/** 1 to 39 for a well-formed Roman number in either case (the Ukrainian «І» is taken for I), else null. */
export const romanNumber = (text: string): number | null =>
  ROMANS.get(text.toUpperCase().replaceAll('І', 'I')) ?? null;

// [nominative, genitive, accusative feminine where it differs]
const CARDINALS: readonly (readonly string[])[] = [
  ['один', 'одного', 'одну', 'одна', 'одно', 'одной'],
  ['два', 'двух', 'две'],
  ['три', 'трех'],
  ['четыре', 'четырех'],
  ['пять', 'пяти'],
  ['шесть', 'шести'],
  ['семь', 'семи'],
  ['восемь', 'восьми'],
  ['девять', 'девяти'],
  ['десять', 'десяти'],
];
/** Their other cases, in the same order. */
const OBLIQUE: readonly string[] = [
  'одному одним одном одною',
  'двум двумя',
  'трем тремя',
  'четырем четырьмя',
  'пятью',
  'шестью',
  'семью',
  'восемью восьмью',
  'девятью',
  'десятью',
];
const CARDINAL_OF = new Map(
  CARDINALS.flatMap((forms, k) =>
    [...forms, ...(OBLIQUE[k]?.split(' ') ?? [])].map((form) => [form, k + 1] as const),
  ),
);

/** 1 to 10 for a cardinal in words («двух» → 2), else null. */
export const cardinalNumber = (word: string): number | null => CARDINAL_OF.get(word) ?? null;

const NUMERAL =
  /^(?:од(?:ин|н)|дв[ауе]|тр[ие]|четыр|пят|шест|сем[ьи]|восем|восьм|девят|девян|десят|сорок|сот|тысяч|миллион|миллиард)[а-я]{0,8}$|^ст[оа]$/u;
const MOST_NUMERALS = 6;

/**
 * The index behind a number said again in words and brackets, «10 (десяти)»; `i` where none stands there.
 *
 * @param value the number said before: another one is no repetition; null where it is not known, so that each repeats it
 */
export const skipSpelledOut = (tokens: Tokens, i: number, value: number | null): number => {
  if (textAt(tokens, i) !== '(') return i;
  let next = i + 1;
  while (next - i <= MOST_NUMERALS && NUMERAL.test(textAt(tokens, next))) next += 1;
  const alone = next === i + 2 ? cardinalNumber(textAt(tokens, i + 1)) : null;
  const same = value === null || alone === null || alone === value;
  return next > i + 1 && textAt(tokens, next) === ')' && same ? next + 1 : i;
};

/** A cardinal in words up to ten, in figures beyond: nominative («два») or genitive («двух»). */
export const cardinalWord = (value: number, form: 'nominative' | 'genitive' | 'feminine'): string => {
  const forms = CARDINALS[value - 1];
  if (forms === undefined) return String(value);
  const feminine = value <= 2 ? forms[2] : forms[0];
  return (form === 'nominative' ? forms[0] : form === 'genitive' ? forms[1] : feminine) ?? String(value);
};

const ORDINAL_STEMS: readonly (readonly [string, number])[] = [
  ['перв', 1],
  ['втор', 2],
  ['трет', 3],
  ['четверт', 4],
];
const ORDINAL_ENDINGS = new Set('ый ое ого ом ому ой ая ую ий ье ьего ьем ьему ья ьей ью'.split(' '));

/** 1 to 4 for an ordinal in words of any case («первое», «втором», «третьего»), else null. */
export const ordinalNumber = (word: string): number | null => {
  for (const [stem, value] of ORDINAL_STEMS) {
    if (word.startsWith(stem)) return ORDINAL_ENDINGS.has(word.slice(stem.length)) ? value : null;
  }
  return null;
};
