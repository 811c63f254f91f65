// A value with its unit: a bare number or per cent.
import { fail, type Parsed, refuse } from '../parsed.ts';
import { lex } from './lexer.ts';
import { add, compare, isZero, negate, type Rational, rational, toDecimal } from './rational.ts';

export interface Quantity {
  readonly value: Rational;
  readonly unit: 'percent' | null;
}

/** Reads a number as people type it: `40`, `1 250`, `12,5`, `-3`, `6%`. */
export const readQuantity = (printed: string): Parsed<Quantity> => {
  const refused = refuse(printed);
  if (refused !== null) return refused;
  const lexed = lex(printed);
  if (!lexed.ok) return lexed;
  const signed = lexed.tokens[0]?.kind === 'sign' && lexed.tokens[0].text === '-';
  const [number, percent, more] = lexed.tokens.slice(signed ? 1 : 0);
  if (number?.kind !== 'number') return fail(printed, 0, printed.length, 'no-number');
  if (more !== undefined || (percent !== undefined && percent.text !== '%'))
    return fail(printed, percent?.at ?? 0, printed.length, 'unknown-word');
  const value = rational(signed ? `-${number.text}` : number.text);
  return { ok: true, value: { value, unit: percent === undefined ? null : 'percent' } };
};

/** The usual number of decimals; a smaller value shows as many as it needs to be seen, to the last of `MOST_PLACES`. */
const PLACES = { percent: 2, bare: 4 } as const;
const MOST_PLACES = 12;

const NBSP = '\u00A0';

const grouped = (digits: string): string => {
  const [whole = '', decimals] = digits.replace('-', '−').split('.');
  const parted = /[0-9]{5}/u.test(whole) ? whole.replaceAll(/(?<=[0-9])(?=(?:[0-9]{3})+$)/gu, NBSP) : whole;
  return decimals === undefined ? parted : `${parted},${decimals}`;
};

/**
 * A quantity as it is printed in Russian, `≈` before it where it is rounded: `30 %`, `≈ 33,33 %`.
 * @param apart a value that it must not seem to equal when it does not: more decimals are shown then
 */
export const formatQuantity = (
  { value, unit }: Quantity,
  apart: Rational | null = null,
): { readonly text: string; readonly exact: boolean } => {
  let places: number = unit === 'percent' ? PLACES.percent : PLACES.bare;
  const seemsOther = (digits: string): boolean => {
    const shown = rational(digits);
    if (isZero(shown) && !isZero(value)) return true;
    return apart !== null && compare(shown, apart) === 0 && compare(value, apart) !== 0;
  };
  while (places < MOST_PLACES && seemsOther(toDecimal(value, places).digits)) places += 1;
  const { digits, exact } = toDecimal(value, places);
  return { text: grouped(digits) + (unit === 'percent' ? `${NBSP}%` : ''), exact };
};

/** A quantity as a number, to six decimals: for programs and pictures, never for a verdict. */
export const quantityNumber = ({ value }: Quantity): number => Number(toDecimal(value, 6).digits);

/** Below zero where `a` is less than `b`; null where their units differ. */
export const compareQuantities = (a: Quantity, b: Quantity): number | null =>
  a.unit === b.unit ? compare(a.value, b.value) : null;

/**
 * Whether a printed figure may be another value rounded: up or down, to the last decimal that is printed. A figure that is printed
 * in another way than by its digits («1,2 тыс.») may be anything of that size.
 */
export const isRounded = (printed: string, { value, unit }: Quantity, exact: Quantity): boolean => {
  const digits = toDecimal(value, MOST_PLACES).digits;
  const figures = printed.replaceAll(/\s/gu, '').replaceAll(',', '.');
  if (unit !== exact.unit) return false;
  if (!figures.includes(digits)) return true;
  const decimals =
    /^\.([0-9]+)/u.exec(figures.slice(figures.indexOf(digits) + digits.replace(/\..*$/u, '').length))?.[1] ??
    '';
  const step = rational(decimals === '' ? '1' : `0.${'0'.repeat(decimals.length - 1)}1`);
  const apart = add(value, negate(exact.value));
  return compare(apart, step) < 0 && compare(negate(apart), step) < 0;
};
