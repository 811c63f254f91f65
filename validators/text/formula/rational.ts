// Exact fractions: a share of 30 % comes out as 30 %, not as 30,000000000000004 %.

/** `numerator / denominator` in lowest terms, the denominator above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
};

const size = (value: bigint): bigint => (value < 0n ? -value : value);

const make = (numerator: bigint, denominator: bigint): Rational => {
  const common = gcd(size(numerator), size(denominator)) || 1n;
  const turned = denominator < 0n ? -common : common;
  return { numerator: numerator / turned, denominator: denominator / turned };
};

/** The number that decimal digits name, such as `-12.5`. @throws SyntaxError where they are no number */
export const rational = (digits: string): Rational => {
  const [whole = '0', decimals = ''] = digits.split('.');
  return make(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

export const isZero = ({ numerator }: Rational): boolean => numerator === 0n;
export const negate = ({ numerator, denominator }: Rational): Rational => make(-numerator, denominator);
export const add = (a: Rational, b: Rational): Rational =>
  make(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const multiply = (a: Rational, b: Rational): Rational =>
  make(a.numerator * b.numerator, a.denominator * b.denominator);

/** The divisor must not be zero. */
export const divide = (a: Rational, b: Rational): Rational =>
  make(a.numerator * b.denominator, a.denominator * b.numerator);

/** Below zero where `a` is less than `b`, zero where they are equal. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const LARGEST = 10n ** 300n;

/** Whether a value is too large to go on with: a bound that keeps every computation short. */
export const isHuge = ({ numerator, denominator }: Rational): boolean =>
  size(numerator) > LARGEST || denominator > LARGEST;

/** The digits of a value rounded to `places` decimals (half away from zero), and whether they are all of it. */
export const toDecimal = (
  { numerator, denominator }: Rational,
  places: number,
): { readonly digits: string; readonly exact: boolean } => {
  const scaled = size(numerator) * 10n ** BigInt(places);
  const rounded = (scaled * 2n + denominator) / (denominator * 2n);
  const text = String(rounded).padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const decimals = text.slice(text.length - places).replace(/0+$/u, '');
  const minus = numerator < 0n && rounded !== 0n ? '-' : '';
  const digits = `${minus}${whole}${decimals === '' ? '' : `.${decimals}`}`;
  return { digits, exact: scaled % denominator === 0n };
};
