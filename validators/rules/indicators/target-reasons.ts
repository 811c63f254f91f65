// What the target language says of a value it cannot read, in words.
import type { Failure, Parsed, Reason } from '../../text/parsed.ts';
import type { Text } from '../rule.ts';

const reasons: Readonly<Partial<Record<Reason, Text>>> = {
  'no-number': { ru: 'здесь нет числа:', en: 'there is no number here:' },
  'malformed-number': { ru: 'число записано неправильно:', en: 'the number is malformed:' },
  'number-out-of-range': { ru: 'число слишком велико:', en: 'the number is too large:' },
  'reversed-range': { ru: 'нижняя граница больше верхней:', en: 'the lower bound is above the upper one:' },
  'several-targets': {
    ru: 'в ячейке больше одного значения, второе —',
    en: 'the cell holds more than one value, the second is',
  },
};

const unknown: Text = { ru: 'непонятны слова', en: 'these words are not understood:' };

/** Says why a value could not be read, with the very words. */
export const sayFailure = ({ reason, text }: Failure): Text => {
  const why = reasons[reason] ?? unknown;
  return { ru: `${why.ru} «${text.trim()}»`, en: `${why.en} “${text.trim()}”` };
};

/** What is said, as a note, of a value that has its number and words beside it that nobody here knows. */
export const unsureOf = (parsed: Parsed<unknown>): { readonly unsure?: Text } =>
  parsed.ok || parsed.reason !== 'unknown-word'
    ? {}
    : {
        unsure: {
          ru: `не прочитано: ${sayFailure(parsed).ru}`,
          en: `is not read: ${sayFailure(parsed).en}`,
        },
      };
