// The formula language («методика расчёта»): one door to reading, printing, computing and drawing it.
export {
  type Calculation,
  type CalculationFailure,
  evaluate,
  type Step,
} from './evaluate.ts';
export { isExplained } from './explained.ts';
export { formatFormula, plainExpression, plainSymbol } from './format.ts';
export { type MathNode, symbolToMathML, toMathML } from './mathml.ts';
export type { Formula, FormulaSymbol, SymbolNode } from './model.ts';
export { parseFormula, parseSymbol } from './parse.ts';
export { isProse } from './prose.ts';
export {
  compareQuantities,
  formatQuantity,
  isRounded,
  type Quantity,
  quantityNumber,
  readQuantity,
} from './quantity.ts';
export { quotientOf } from './quotient.ts';
export { basesLookAlike, identityOf, isMixed, looksLike, symbolsOf } from './symbols.ts';
export { divisorsOf, isAlwaysZero } from './zero.ts';
