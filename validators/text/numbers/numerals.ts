// Numbers as acts print them in words and in Roman figures; shared by deadlines, targets and clause numbers.
import { type Tokens, textAt } from '../tokens.ts';

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

const unit = (stems: string, endings: string): readonly RegExp[] =>
  stems.split(' ').map((stem) => new RegExp(`^(?:${stem})(?:${endings})$`, 'u'));

const TEENS = unit(
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат',
  'ь|и|ью',
);
const TENS = [
  ...unit('двадцат тридцат', 'ь|и|ью'),
  /^сорока?$/u,
  ...unit('пят(?:ь|и|ью)десят шест(?:ь|и|ью)десят сем(?:ь|и|ью)десят вос(?:емь|ьми|емью|ьмью)десят', '|и|ью'),
  /^девяност[оа]$/u,
];
const HUNDREDS = [
  /^ст[оа]$/u,
  ...unit('дв(?:е|ух|ум|умя) тр(?:и|ех|ем|емя) четыр(?:е|ех|ем|ьмя)', 'ст[аи]|сот|стам|стами|стах'),
  ...unit(
    'пят(?:ь|и|ью) шест(?:ь|и|ью) сем(?:ь|и|ью) вос(?:емь|ьми|емью|ьмью) девят(?:ь|и|ью)',
    'сот|стам|стами|стах',
  ),
];

/** The place of the word among forms, from 1; 0 where it is none of them. */
const among = (forms: readonly RegExp[], word: string): number =>
  forms.findIndex((form) => form.test(word)) + 1;

/** A cardinal of 1 to 999 in words, in any case («двухсот пятидесяти»), and the index behind it; null where none stands at `i`. */
export const cardinalWords = (
  tokens: Tokens,
  i: number,
): { readonly value: number; readonly next: number } | null => {
  let [value, next] = [0, i];
  const take = (worth: number): boolean => {
    if (worth === 0) return false;
    value += worth;
    next += 1;
    return true;
  };
  take(among(HUNDREDS, textAt(tokens, next)) * 100);
  const teen = among(TEENS, textAt(tokens, next));
  if (!take(teen === 0 ? 0 : teen + 10)) {
    const ten = among(TENS, textAt(tokens, next));
    const tens = take(ten === 0 ? 0 : (ten + 1) * 10);
    const one = cardinalNumber(textAt(tokens, next)) ?? 0;
    // «Сто десять», but not «двадцать десять».
    if (!tens || one < 10) take(one);
  }
  return next === i ? null : { value, next };
};

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
