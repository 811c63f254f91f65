// Reads the number a clause is printed under, and tells it from quantities, years, dates and codes.
import { romanNumber } from '../numbers/numerals.ts';

/** `number` without its closing mark, `printed` with it, `rest` the offset where the clause's own text begins. */
export interface ClauseNumber {
  readonly number: string;
  readonly printed: string;
  readonly rest: number;
}

const MOST_LEVELS = 6;
const MOST_DIGITS = 3;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/u.test(char);
const isRomanLetter = (char: string | undefined): boolean => char === 'I' || char === 'V' || char === 'X';
const opensSentence = (char: string | undefined): boolean =>
  char !== undefined && /[\p{Lu}«"„“(*_]/u.test(char);

const skip = (text: string, from: number, test: (char: string | undefined) => boolean): number => {
  let i = from;
  while (test(text[i])) i += 1;
  return i;
};

// Digits, dots between digits; null for a part that is too long or begins with a zero (a date, a code, a quantity).
const readArabic = (text: string, start: number): { end: number; levels: number } | null => {
  let i = start;
  for (let levels = 1; levels <= MOST_LEVELS; levels += 1) {
    const end = skip(text, i, isDigit);
    if (end === i || end - i > MOST_DIGITS || text[i] === '0') return null;
    if (text[end] !== '.' || !isDigit(text[end + 1])) return { end, levels };
    i = end + 1;
  }
  return null;
};

const readRoman = (text: string, start: number): { end: number; levels: number } | null => {
  const end = skip(text, start, isRomanLetter);
  return end > start && romanNumber(text.slice(start, end)) !== null ? { end, levels: 1 } : null;
};

/**
 * The clause number at the start of a text (white space before it is skipped), or null. Behind «§» every number is one.
 * With a closing dot or bracket any text may follow; without it («3.4 Руководство», «VI Схема») a sentence must begin,
 * and a single Arabic number («5430 человек», «2023 год») is a quantity, never a clause.
 */
export const readClauseNumber = (text: string): ClauseNumber | null => {
  const from = skip(text, 0, isSpace);
  const signed = text[from] === '§';
  const start = signed ? skip(text, from + 1, isSpace) : from;
  const roman = isRomanLetter(text[start]);
  const found = roman ? readRoman(text, start) : readArabic(text, start);
  if (found === null) return null;
  const { end, levels } = found;
  const next = text[end];
  const closed = next === '.' || next === ')';
  const after = closed ? end + 1 : end;
  const rest = skip(text, after, isSpace);
  const atEnd = rest >= text.length;
  const fits = closed
    ? atEnd || rest > after || opensSentence(text[rest])
    : (signed || roman || levels > 1) && (atEnd || (rest > after && opensSentence(text[rest])));
  if (!fits) return null;
  return { number: text.slice(start, end), printed: text.slice(from, after), rest };
};

const partsOf = (number: string): readonly number[] =>
  number
    .split('.')
    .map((part) => romanNumber(part) ?? (/^\d+$/.test(part) ? Number(part) : Number.MAX_VALUE));

/** Order of clauses in an act: 4.2 before 4.10, 4 before 4.1, IV as 4; what is no number comes last. A total order. */
export const compareClauseNumbers = (a: string, b: string): number => {
  const [left, right] = [partsOf(a), partsOf(b)];
  const common = Math.min(left.length, right.length);
  for (let i = 0; i < common; i += 1) {
    const [x, y] = [left[i] ?? 0, right[i] ?? 0];
    if (x !== y) return x < y ? -1 : 1;
  }
  if (left.length !== right.length) return left.length < right.length ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The anchor of a clause (`p-4.1.3`) or of its n-th bullet (`p-4.1.3-2`). */
export const clauseAnchor = (number: string, bullet?: number): string =>
  bullet === undefined ? `p-${number}` : `p-${number}-${bullet}`;
