// Printed numbers: decimal comma or point, thousands parted by spaces, nothing that only a programmer would write.

import { cardinalWords, skipSpelledOut } from '../numbers/numerals.ts';
import type { Reason } from '../parsed.ts';
import { skipPhrase, type Tokens, textAt, touches } from '../tokens.ts';

/** Larger than any count of people or schools in the country. */
const LARGEST_NUMBER = 1e12;
const MOST_DECIMALS = 6;

export type NumberStep =
  /** `scale`: the thousands or millions that are named after the figure, which its value counts in. */
  | { readonly value: number; readonly next: number; readonly scale: number }
  | { readonly trouble: Reason; readonly next: number };

const isNumber = (tokens: Tokens, i: number): boolean => tokens[i]?.kind === 'number';

// «1 000 000»: one to three digits, then groups of exactly three.
const endOfGroups = (tokens: Tokens, i: number): number => {
  let next = i + 1;
  if (textAt(tokens, i).length > 3) return next;
  while (isNumber(tokens, next) && textAt(tokens, next).length === 3 && tokens[next]?.line !== true)
    next += 1;
  return next;
};

const isDecimalSign = (tokens: Tokens, i: number): boolean =>
  [',', '.'].includes(textAt(tokens, i)) &&
  touches(tokens, i) &&
  isNumber(tokens, i + 1) &&
  touches(tokens, i + 1);

const isForeign = (tokens: Tokens, i: number): boolean =>
  touches(tokens, i) && /^[a-z_]/u.test(textAt(tokens, i));

// All that stands together with a malformed number, so that a message shows the whole of it.
const endOfRun = (tokens: Tokens, i: number): number => {
  let next = i + 1;
  while (next < tokens.length && touches(tokens, next)) next += 1;
  return next;
};

const SCALES: readonly (readonly [number, readonly string[]])[] = [
  [3, ['тыс .', 'тыс', 'тысяч', 'тысячи', 'тысяча']],
  [6, ['млн .', 'млн', 'миллионов', 'миллиона', 'миллион']],
  [9, ['млрд .', 'млрд', 'миллиардов', 'миллиарда', 'миллиард']],
];

// «1,2 млн»: the power of ten.
const readScale = (tokens: Tokens, i: number): { readonly zeros: number; readonly next: number } => {
  for (const [zeros, phrases] of SCALES) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return { zeros, next };
  }
  return { zeros: 0, next: i };
};

// «не менее 3-х», «10-ти»
const skipEnding = (tokens: Tokens, i: number): number =>
  textAt(tokens, i) === '-' &&
  touches(tokens, i) &&
  touches(tokens, i + 1) &&
  ENDINGS.has(textAt(tokens, i + 1))
    ? i + 2
    : i;
const ENDINGS = new Set(['х', 'ти', 'ми', 'го']);

/** «Тридцати», «двухсот пятидесяти»: a number in words. */
const readWords = (tokens: Tokens, i: number): NumberStep | null => {
  const words = cardinalWords(tokens, i);
  if (words === null) return null;
  const { zeros, next } = readScale(tokens, words.next);
  return { value: words.value * 10 ** zeros, next, scale: 10 ** zeros };
};

/** The number at `i`, in figures or in words, null when none stands there. */
export const readNumber = (tokens: Tokens, i: number): NumberStep | null => {
  if (!isNumber(tokens, i)) return readWords(tokens, i);
  const whole = endOfGroups(tokens, i);
  const digits = tokens.slice(i, whole).map(({ text }) => text);
  const decimals = isDecimalSign(tokens, whole) ? textAt(tokens, whole + 1) : '';
  const next = decimals === '' ? whole : whole + 2;
  if (isDecimalSign(tokens, next) || isNumber(tokens, next) || isForeign(tokens, next)) {
    return { trouble: 'malformed-number', next: endOfRun(tokens, next) };
  }
  const figure = `${digits.join('')}.${decimals || '0'}`;
  const ended = skipSpelledOut(tokens, skipEnding(tokens, next), Number(figure));
  const scaled = readScale(tokens, ended);
  const value = Number(`${figure}e${scaled.zeros}`);
  const fits = value <= LARGEST_NUMBER && decimals.length <= MOST_DECIMALS;
  const after = skipSpelledOut(tokens, scaled.next, value);
  return fits ? { value, next: after, scale: 10 ** scaled.zeros } : { trouble: 'number-out-of-range', next };
};
