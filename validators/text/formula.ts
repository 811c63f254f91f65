// The formula language («методика расчёта»): one door to reading, printing, computing and drawing it.
export {
  type Calculation,
  type CalculationFailure,
  evaluate,
  type Step,
} from './formula/evaluate.ts';
export { formatFormula, plainExpression, plainSymbol } from './formula/format.ts';
export { type MathNode, symbolToMathML, toMathML } from './formula/mathml.ts';
export type { Formula, FormulaSymbol, SymbolNode } from './formula/model.ts';
export { parseFormula, parseSymbol } from './formula/parse.ts';
export { compareQuantities, formatQuantity, type Quantity, readQuantity } from './formula/quantity.ts';
export { quotientOf } from './formula/quotient.ts';
export { basesLookAlike, identityOf, isMixed, looksLike, symbolsOf } from './formula/symbols.ts';
export { divisorsOf, isAlwaysZero } from './formula/zero.ts';
