// What a formula divides by, and whether it is zero whatever the values are: «K · 0», «K − K», «100 − 100».
import { evaluate } from './evaluate.ts';
import type { Expression, Formula } from './model.ts';
import { operationOf, partsOf } from './model.ts';
import { identityOf } from './symbols.ts';

const unwrapped = (expression: Expression): Expression =>
  expression.kind === 'group' ? unwrapped(expression.inner) : expression;

/** Whether two expressions are written with the same numbers, symbols and signs; brackets make no difference. */
const isSame = (a: Expression, b: Expression): boolean => {
  const [one, other] = [unwrapped(a), unwrapped(b)];
  if (one.kind === 'number')
    return other.kind === 'number' && one.digits === other.digits && one.percent === other.percent;
  if (one.kind === 'symbol') return other.kind === 'symbol' && identityOf(one) === identityOf(other);
  if (one.kind !== other.kind) return false;
  if (one.kind === 'binary' && other.kind === 'binary' && operationOf(one.sign) !== operationOf(other.sign))
    return false;
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  return ours.every((part, index) => {
    const counterpart = theirs[index];
    return counterpart !== undefined && isSame(part, counterpart);
  });
};

/** Whether an expression has no symbols and is zero. */
const isConstantZero = (expression: Expression): boolean => {
  const { at, length } = expression;
  const result = { kind: 'symbol', base: 'x', subscript: null, at, length } as const;
  const outcome = evaluate({ left: result, right: expression, at, length }, new Map());
  return outcome.ok && outcome.result.value.numerator === 0n;
};

/** Whether an expression is zero whatever its symbols stand for. */
export const isAlwaysZero = (expression: Expression): boolean => {
  const inner = unwrapped(expression);
  if (isConstantZero(inner)) return true;
  if (inner.kind === 'negative') return isAlwaysZero(inner.inner);
  if (inner.kind === 'power') return isAlwaysZero(inner.base) && !isAlwaysZero(inner.exponent);
  if (inner.kind !== 'binary') return false;
  const [left, right] = [isAlwaysZero(inner.left), isAlwaysZero(inner.right)];
  switch (operationOf(inner.sign)) {
    case 'multiply':
      return left || right;
    case 'divide':
      return left && !right;
    case 'add':
      return left && right;
    case 'subtract':
      return (left && right) || isSame(inner.left, inner.right);
  }
};

const divisorsIn = (expression: Expression): readonly Expression[] => [
  ...(expression.kind === 'binary' && operationOf(expression.sign) === 'divide' ? [expression.right] : []),
  ...partsOf(expression).flatMap(divisorsIn),
];

/** The expressions that a formula divides by. */
export const divisorsOf = ({ right }: Formula): readonly Expression[] => divisorsIn(right);
