// What the formula language says of a text it cannot read, in words.
import { excerpt } from '../../model/excerpt.ts';
import type { Failure, Reason } from '../../text/parsed.ts';
import type { Text } from '../rule.ts';

const reasons: Readonly<Partial<Record<Reason, Text>>> = {
  empty: { ru: 'здесь ничего не напечатано', en: 'nothing is printed here' },
  'too-long': { ru: 'текст длиннее тысячи знаков', en: 'the text is longer than 1000 characters' },
  'malformed-number': { ru: 'число записано неправильно', en: 'the number is malformed' },
  'number-out-of-range': { ru: 'в числе слишком много цифр', en: 'the number has too many digits' },
  'missing-equals': {
    ru: 'формула должна начинаться с обозначения и знака «=»',
    en: 'a formula begins with a symbol and “=”',
  },
  'missing-symbol': { ru: 'здесь должно стоять обозначение', en: 'a symbol must stand here' },
  'missing-operand': {
    ru: 'здесь не хватает обозначения или числа',
    en: 'a symbol or a number is missing here',
  },
  'missing-sign': { ru: 'перед этим не хватает знака действия', en: 'the sign before this is missing' },
  'misplaced-sign': { ru: 'знак стоит не на месте', en: 'the sign is out of place' },
  'unclosed-bracket': { ru: 'у скобки нет пары', en: 'the bracket has no pair' },
  'too-deep': { ru: 'скобки вложены слишком глубоко', en: 'the brackets are nested too deep' },
};

const unknown: Text = { ru: 'непонятная запись', en: 'this is not understood' };

/** Says why a formula could not be read, with the very words. */
export const sayFailure = ({ reason, text }: Failure): Text => {
  const why = reasons[reason] ?? unknown;
  const words = excerpt(text.trim());
  return words === '' ? why : { ru: `${why.ru}: «${words}»`, en: `${why.en}: “${words}”` };
};
