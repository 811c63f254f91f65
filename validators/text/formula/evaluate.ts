// The value of a formula: a plain walk over its tree. The explanation is the walk itself, step by step.
import type { Expression, Formula, Operation, SymbolNode } from './model.ts';
import { operationOf } from './model.ts';
import type { Quantity } from './quantity.ts';
import { add, divide, isHuge, isZero, multiply, negate, rational } from './rational.ts';
import { identityOf, symbolsOf } from './symbols.ts';

/** One operation: what was computed, with which values in printed order, and what came out. */
export interface Step {
  readonly expression: Extract<Expression, { readonly kind: 'binary' | 'power' | 'negative' }>;
  readonly put: readonly Quantity[];
  readonly result: Quantity;
}

export interface Calculation {
  readonly ok: true;
  readonly symbol: SymbolNode;
  readonly result: Quantity;
  readonly steps: readonly Step[];
}

/** Why there is no value; the place is in the printed text, `symbol` the identity of the symbol it is about. */
export interface CalculationFailure {
  readonly ok: false;
  readonly reason:
    | 'missing-value'
    | 'unused-value'
    | 'division-by-zero'
    | 'mixed-units'
    | 'impossible-exponent'
    | 'number-out-of-range';
  readonly at: number;
  readonly length: number;
  readonly symbol: string | null;
}

export type Values = ReadonlyMap<string, Quantity>;
type Trouble = Omit<CalculationFailure, 'ok'>;

const HIGHEST_POWER = 100;
const hundred = rational('100');
const one = rational('1');

const trouble = (
  { at, length }: Expression,
  reason: Trouble['reason'],
  symbol: string | null = null,
): Trouble => ({ at, length, reason, symbol });

const isTrouble = (outcome: Quantity | Trouble): outcome is Trouble => 'reason' in outcome;
const fraction = ({ value, unit }: Quantity) => (unit === 'percent' ? divide(value, hundred) : value);

/** 50 % of 40 % are 20 %; a share of a share is still in per cent. */
const times = (a: Quantity, b: Quantity): Quantity => {
  if (a.unit !== null && b.unit !== null) return { value: multiply(a.value, fraction(b)), unit: 'percent' };
  return { value: multiply(a.value, b.value), unit: a.unit ?? b.unit };
};

/** Per cent by per cent is a bare number; so is a bare number by per cent. */
const over = (a: Quantity, b: Quantity): Quantity =>
  b.unit === null
    ? { value: divide(a.value, b.value), unit: a.unit }
    : { value: divide(fraction(a), fraction(b)), unit: null };

const operate = (
  operation: Operation,
  node: Extract<Expression, { readonly kind: 'binary' }>,
  a: Quantity,
  b: Quantity,
): Quantity | Trouble => {
  if (operation === 'multiply') return times(a, b);
  if (operation === 'divide') return isZero(b.value) ? trouble(node.right, 'division-by-zero') : over(a, b);
  if (a.unit !== b.unit) return trouble(node, 'mixed-units');
  return { value: add(a.value, operation === 'add' ? b.value : negate(b.value)), unit: a.unit };
};

const raise = (
  node: Extract<Expression, { readonly kind: 'power' }>,
  base: Quantity,
  exponent: Quantity,
): Quantity | Trouble => {
  const { numerator, denominator } = exponent.value;
  const whole = exponent.unit === null && denominator === 1n;
  if (!whole || numerator > HIGHEST_POWER || numerator < -HIGHEST_POWER)
    return trouble(node.exponent, 'impossible-exponent');
  if (base.unit !== null) return trouble(node, 'mixed-units');
  if (numerator < 0n && isZero(base.value)) return trouble(node.base, 'division-by-zero');
  let value = one;
  for (let left = numerator < 0n ? -numerator : numerator; left > 0n; left -= 1n) {
    value = multiply(value, base.value);
    if (isHuge(value)) return trouble(node, 'number-out-of-range');
  }
  return { value: numerator < 0n ? divide(one, value) : value, unit: null };
};

const compute = (expression: Expression, values: Values, steps: Step[]): Quantity | Trouble => {
  if (expression.kind === 'number')
    return { value: rational(expression.digits), unit: expression.percent ? 'percent' : null };
  if (expression.kind === 'symbol') {
    const identity = identityOf(expression);
    return values.get(identity) ?? trouble(expression, 'missing-value', identity);
  }
  if (expression.kind === 'group') return compute(expression.inner, values, steps);
  const put: Quantity[] = [];
  const operands =
    expression.kind === 'binary'
      ? [expression.left, expression.right]
      : expression.kind === 'power'
        ? [expression.base, expression.exponent]
        : [expression.inner];
  for (const operand of operands) {
    const value = compute(operand, values, steps);
    if (isTrouble(value)) return value;
    put.push(value);
  }
  const [a, b = a] = put;
  if (a === undefined || b === undefined) throw new RangeError('an operation without operands');
  const result =
    expression.kind === 'binary'
      ? operate(operationOf(expression.sign), expression, a, b)
      : expression.kind === 'power'
        ? raise(expression, a, b)
        : { value: negate(a.value), unit: a.unit };
  if (isTrouble(result)) return result;
  if (isHuge(result.value)) return trouble(expression, 'number-out-of-range');
  steps.push({ expression, put, result });
  return result;
};

/**
 * Computes a formula with values by the identity of their symbols (`identityOf`). Exact: nothing is rounded.
 * A missing or unused value, a division by zero and units that do not go together are failures.
 */
export const evaluate = (formula: Formula, values: Values): Calculation | CalculationFailure => {
  const used = new Set(symbolsOf(formula).map(identityOf));
  const unused = [...values.keys()].find((symbol) => !used.has(symbol));
  if (unused !== undefined) return { ok: false, ...trouble(formula.right, 'unused-value', unused) };
  const steps: Step[] = [];
  const result = compute(formula.right, values, steps);
  return isTrouble(result) ? { ok: false, ...result } : { ok: true, symbol: formula.left, result, steps };
};
