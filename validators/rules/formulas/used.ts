// Which symbols the formulas of one indicator use and which they explain: what a cell says, it says for all its formulas.
import type { ExplainedSymbol, Indicator, PrintedFormula } from '../../model/types.ts';
import { child, type Spot } from '../../source/spot.ts';
import { identityOf, type SymbolNode, symbolsOf } from '../../text/formula/formula.ts';

/** The place of a formula's printed text. */
export const printedSpot = ({ spot }: PrintedFormula): Spot => child(spot, 'printed');

/** The place of an explained symbol. */
export const symbolSpot = ({ spot }: ExplainedSymbol): Spot => child(spot, 'symbol');

/** A symbol that a list of explanations names. */
export interface Explained {
  readonly entry: ExplainedSymbol;
  readonly symbol: SymbolNode;
}

/** The explanations under one formula that can be read. */
export const explainedIn = ({ symbols }: PrintedFormula): readonly Explained[] =>
  symbols.flatMap((entry) => (entry.parsed.ok ? [{ entry, symbol: entry.parsed.value }] : []));

/** A symbol that a formula uses. */
export interface Used {
  readonly formula: PrintedFormula;
  readonly symbol: SymbolNode;
}

/** The symbols of the right sides, each where it stands first in its formula. */
export const usedIn = ({ formulas }: Indicator): readonly Used[] =>
  formulas.flatMap((formula) =>
    formula.parsed.ok ? symbolsOf(formula.parsed.value).map((symbol) => ({ formula, symbol })) : [],
  );

/** The symbols that the formulas give the value of. */
export const computedBy = ({ formulas }: Indicator): readonly SymbolNode[] =>
  formulas.flatMap(({ parsed }) => (parsed.ok ? [parsed.value.left] : []));

/** Whether a list names a symbol, alphabet and all. */
export const names = (symbols: readonly SymbolNode[], symbol: SymbolNode): boolean =>
  symbols.some((other) => identityOf(other) === identityOf(symbol));
