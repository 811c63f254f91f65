// «Ох / Об × 100, где Ох – …; Об – …»: a method that explains all of its symbols itself can be followed by anybody, be there a
// symbol for its value or not.
import { readSum } from './expression.ts';
import { type Expression, type FormulaSymbol, partsOf, type SymbolNode } from './model.ts';
import { parseFormula, parseSymbol } from './parse.ts';
import { reading } from './reader.ts';
import { identityOf, looksLike } from './symbols.ts';

const WHERE = /(?<!\p{L})где(?!\p{L})(?:\s{0,5}:)?/iu;
/** What one explanation begins behind: the mark that ends the one before it, or a line. */
const NEXT = /[;,\n]\s*|\.\s+/u;
const EXPLAINED = /^\s*(\$?[^\s$–—-][^$–—\n]{0,40}?\$?)\s*(?:[–—]|-(?=\s))\s*\p{L}/u;

const symbolsIn = (expression: Expression): readonly SymbolNode[] =>
  expression.kind === 'symbol' ? [expression] : partsOf(expression).flatMap(symbolsIn);

/** The symbols that the words behind «где» explain. */
const explainedBehind = (text: string): readonly FormulaSymbol[] =>
  text.split(NEXT).flatMap((one) => {
    const [, printed] = EXPLAINED.exec(one) ?? [];
    const symbol = printed === undefined ? null : parseSymbol(printed);
    return symbol?.ok === true ? [symbol.value] : [];
  });

/** The values that a formula, or an expression alone, is made of; null where it is neither. */
const usedIn = (printed: string, isWithin: boolean): readonly SymbolNode[] | null => {
  const formula = isWithin ? parseFormula(printed) : null;
  if (formula?.ok === true) return symbolsIn(formula.value.right);
  const sum = reading(printed, readSum);
  return sum.ok && partsOf(sum.value).length > 0 ? symbolsIn(sum.value) : null;
};

/**
 * Whether a printed method says in itself what all of its symbols are: an expression whose value is the indicator's own, without a
 * symbol for it, or a formula with its explanations behind «где».
 * @param listed the symbols that a list under the formula explains
 */
export const isExplained = (printed: string, listed: readonly FormulaSymbol[] = []): boolean => {
  const where = WHERE.exec(printed);
  const used = usedIn(where === null ? printed : printed.slice(0, where.index), where !== null);
  if (used === null || used.length === 0) return false;
  const behind = where === null ? [] : explainedBehind(printed.slice(where.index + where[0].length));
  const known = [...listed, ...behind];
  return used.every((symbol) =>
    known.some((other) => identityOf(other) === identityOf(symbol) || looksLike(other, symbol)),
  );
};
