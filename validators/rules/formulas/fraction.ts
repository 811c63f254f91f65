// The two members of a fraction, with what each of them counts: the ground of the rules on what a share is a share of.
import type { ExplainedSymbol, Indicator, PrintedFormula } from '../../model/types.ts';
import { identityOf, looksLike, quotientOf, type SymbolNode } from '../../text/formula/formula.ts';
import { type Counted, type CountedPhrase, countedIn } from '../../text/numbers/counted.ts';
import { explainedIn } from './used.ts';

/** One member of a fraction: its symbol, the explanation of it, and what that counts. */
interface Member {
  readonly symbol: SymbolNode;
  readonly entry: ExplainedSymbol;
  readonly counted: CountedPhrase | null;
}

/** A fraction of two explained symbols. */
export interface Fraction {
  readonly formula: PrintedFormula;
  readonly above: Member;
  readonly below: Member;
}

/** The explanation of a symbol: under its own formula, else under another of the row. One explained twice has none. */
const memberOf = (symbol: SymbolNode, formula: PrintedFormula, indicator: Indicator): Member | null => {
  const means = (formulas: readonly PrintedFormula[]) =>
    formulas
      .flatMap(explainedIn)
      .filter((one) => identityOf(one.symbol) === identityOf(symbol) || looksLike(one.symbol, symbol));
  const own = means([formula]);
  const found = own.length > 0 ? own : means(indicator.formulas);
  const [first] = found;
  if (first === undefined || own.length > 1) return null;
  return { symbol, entry: first.entry, counted: countedIn(first.entry.means) };
};

/** The fractions of an indicator whose both members are explained. */
export const fractionsOf = (indicator: Indicator): readonly Fraction[] =>
  indicator.formulas.flatMap((formula) => {
    const quotient = formula.parsed.ok ? quotientOf(formula.parsed.value) : null;
    if (quotient === null) return [];
    const above = memberOf(quotient.above, formula, indicator);
    const below = memberOf(quotient.below, formula, indicator);
    return above === null || below === null ? [] : [{ formula, above, below }];
  });

/** A site is what an organisation may be, so that the two may well be the same; but one organisation may be several. */
export const areSites = (some: readonly Counted[], others: readonly Counted[]): boolean =>
  [some, others].some((kinds) => kinds.every((kind) => kind === 'organisations')) &&
  [some, others].some((kinds) => kinds.every((kind) => kind === 'sites'));
