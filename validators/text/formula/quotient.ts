// A share is one symbol over another, perhaps times a hundred: what shares are made of can be asked only of that form.
import { type Expression, type Formula, operationOf, partsOf, type SymbolNode } from './model.ts';

interface Quotient {
  readonly above: SymbolNode;
  readonly below: SymbolNode;
  /** `percent`: the fraction is multiplied by a hundred or by 100 %. `bare`: by nothing. */
  readonly scale: 'percent' | 'bare';
}

const isHundred = (expression: Expression): boolean =>
  expression.kind === 'number' && /^0*100(?:\.0*)?$/u.test(expression.digits);

const unwrapped = (expression: Expression): Expression =>
  expression.kind === 'group' ? unwrapped(expression.inner) : expression;

const divided = (expression: Expression): Omit<Quotient, 'scale'> | null => {
  const inner = unwrapped(expression);
  if (inner.kind !== 'binary' || operationOf(inner.sign) !== 'divide') return null;
  const [above, below] = partsOf(inner).map(unwrapped);
  return above?.kind === 'symbol' && below?.kind === 'symbol' ? { above, below } : null;
};

/** The fraction that a formula is, `D = A / B` or `D = A / B · 100 %`; null for any other form. */
export const quotientOf = ({ right }: Formula): Quotient | null => {
  const whole = unwrapped(right);
  const bare = divided(whole);
  if (bare !== null) return { ...bare, scale: 'bare' };
  if (whole.kind !== 'binary' || operationOf(whole.sign) !== 'multiply') return null;
  const [left, last] = [unwrapped(whole.left), unwrapped(whole.right)];
  const fraction = isHundred(last) ? divided(left) : isHundred(left) ? divided(last) : null;
  return fraction === null ? null : { ...fraction, scale: 'percent' };
};
