// A formula as MathML, in data: pages draw it with elements of their own, and nothing printed becomes markup.
import type { Expression, Formula, FormulaSymbol } from './model.ts';

export type MathName = 'mrow' | 'mi' | 'mn' | 'mo' | 'mtext' | 'mfrac' | 'msub' | 'msup';

/** An element: either a text or children. */
export interface MathNode {
  readonly name: MathName;
  readonly text: string | null;
  readonly children: readonly MathNode[];
}

const leaf = (name: MathName, text: string): MathNode => ({ name, text, children: [] });
const element = (name: MathName, ...children: readonly MathNode[]): MathNode => ({
  name,
  text: null,
  children,
});

const word = (text: string): MathNode =>
  /^\p{L}[\p{L}\p{M}0-9]*$/u.test(text)
    ? leaf('mi', text)
    : /^[0-9]+$/u.test(text)
      ? leaf('mn', text)
      : leaf('mtext', text);

/** A symbol: its base, and its subscript below. */
export const symbolToMathML = ({ base, subscript }: FormulaSymbol): MathNode =>
  subscript === null ? word(base) : element('msub', word(base), word(subscript));

const row = (expression: Expression): MathNode => {
  const parts = pieces(expression);
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : element('mrow', ...parts);
};

const pieces = (expression: Expression): readonly MathNode[] => {
  switch (expression.kind) {
    case 'symbol':
      return [symbolToMathML(expression)];
    case 'number': {
      const digits = leaf('mn', expression.digits.replace('.', ','));
      return expression.percent ? [digits, leaf('mtext', '%')] : [digits];
    }
    case 'negative':
      return [leaf('mo', '−'), ...pieces(expression.inner)];
    case 'group': {
      const [open, close] = expression.bracket === 'round' ? ['(', ')'] : ['[', ']'];
      return [element('mrow', leaf('mo', open), ...pieces(expression.inner), leaf('mo', close))];
    }
    case 'power':
      return [element('msup', row(expression.base), row(expression.exponent))];
    case 'binary': {
      const { left, right, sign } = expression;
      if (sign === 'fraction') return [element('mfrac', row(left), row(right))];
      return [...pieces(left), leaf('mo', sign === '-' ? '−' : sign), ...pieces(right)];
    }
  }
};

/** The children of the `math` element for a formula. */
export const toMathML = ({ left, right }: Formula): readonly MathNode[] => [
  symbolToMathML(left),
  leaf('mo', '='),
  ...pieces(right),
];
