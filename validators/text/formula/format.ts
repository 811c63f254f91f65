// A formula in canonical LaTeX, which reads back as the same formula, and in plain letters for a terminal.
import type { Expression, Formula, FormulaSymbol, Sign } from './model.ts';

const NBSP = '\u00A0';

/** How one notation writes what it writes in its own way. */
interface Notation {
  readonly sign: (sign: Sign) => string;
  readonly symbol: (symbol: FormulaSymbol) => string;
  readonly percent: string;
  readonly fraction: (left: string, right: string, parts: readonly [Expression, Expression]) => string;
  readonly power: (base: string, exponent: string, inner: Expression) => string;
}

const write = (expression: Expression, notation: Notation): string => {
  const inside = (inner: Expression): string => write(inner, notation);
  switch (expression.kind) {
    case 'symbol':
      return notation.symbol(expression);
    case 'number':
      return expression.digits.replace('.', ',') + (expression.percent ? notation.percent : '');
    case 'negative':
      return `-${inside(expression.inner)}`;
    case 'group':
      return expression.bracket === 'round'
        ? `(${inside(expression.inner)})`
        : `[${inside(expression.inner)}]`;
    case 'power':
      return notation.power(inside(expression.base), inside(expression.exponent), expression.exponent);
    case 'binary': {
      const { left, right, sign } = expression;
      return sign === 'fraction'
        ? notation.fraction(inside(left), inside(right), [left, right])
        : `${inside(left)} ${notation.sign(sign)} ${inside(right)}`;
    }
  }
};

const isPlainWord = (text: string): boolean => /^\p{L}[\p{L}\p{M}0-9]*$/u.test(text);

/** A symbol in LaTeX: `K_{иом}`. */
export const formatSymbol = ({ base, subscript }: FormulaSymbol): string => {
  const stem = isPlainWord(base) ? base : `\\text{${base}}`;
  if (subscript === null) return stem;
  const below = subscript.includes(' ') ? `\\text{${subscript}}` : subscript;
  return /^[\p{L}0-9]$/u.test(below) ? `${stem}_${below}` : `${stem}_{${below}}`;
};

const latexSigns: Readonly<Partial<Record<Sign, string>>> = { '·': '\\cdot', '×': '\\times', '÷': '\\div' };

const latex: Notation = {
  sign: (sign) => latexSigns[sign] ?? sign,
  symbol: formatSymbol,
  percent: '\\%',
  fraction: (left, right) => `\\frac{${left}}{${right}}`,
  power: (base, exponent) => `${base}^{${exponent}}`,
};

/** A formula in canonical LaTeX without dollar signs. Reading it gives the same formula. */
export const formatFormula = ({ left, right }: Formula): string =>
  `${formatSymbol(left)} = ${write(right, latex)}`;

/** A symbol in plain letters: `K_иом`. */
export const plainSymbol = ({ base, subscript }: FormulaSymbol): string =>
  subscript === null ? base : `${base}_${subscript}`;

const isSimple = ({ kind }: Expression): boolean =>
  kind === 'symbol' || kind === 'number' || kind === 'group';
const bracketed = (text: string, inner: Expression): string => (isSimple(inner) ? text : `(${text})`);

const plain: Notation = {
  sign: (sign) => (sign === '-' ? '−' : sign),
  symbol: plainSymbol,
  percent: `${NBSP}%`,
  fraction: (left, right, parts) => `${bracketed(left, parts[0])} / ${bracketed(right, parts[1])}`,
  power: (base, exponent, inner) => `${base}^${bracketed(exponent, inner)}`,
};

/** An expression in plain letters, as a terminal shows it: `K_иом / K_n · 100 %`. */
export const plainExpression = (expression: Expression): string => write(expression, plain);
