// One misprint leaves two traces in a row: a symbol that nobody explains, and an explanation that no symbol wants.
import type { Indicator, PrintedFormula } from '../../model/types.ts';
import { identityOf, looksLike } from '../../text/formula/formula.ts';
import { normalise } from '../../text/words/words.ts';
import { computedBy, type Explained, explainedIn, names, type Used, usedIn } from './used.ts';

/** The repeated explanations: a second one in a list, or one that says something else than an earlier list. */
export const repeatedIn = (formulas: readonly PrintedFormula[]): readonly Explained[] => {
  const meanings = new Map<string, string>();
  return formulas.flatMap((formula) => {
    const own = new Set<string>();
    return explainedIn(formula).filter(({ entry, symbol }) => {
      const identity = identityOf(symbol);
      const means = normalise(entry.means);
      const first = meanings.get(identity);
      const again = own.has(identity) || (first !== undefined && first !== means);
      own.add(identity);
      if (first === undefined) meanings.set(identity, means);
      return again;
    });
  });
};

/** The symbols of a row's formulas that it does not explain. A list with an entry that cannot be read may explain any. */
export const unexplainedIn = (indicator: Indicator): readonly Used[] => {
  if (indicator.formulas.some(({ symbols }) => symbols.some(({ parsed }) => !parsed.ok))) return [];
  const explained = indicator.formulas.flatMap(explainedIn).map(({ symbol }) => symbol);
  const known = [...explained, ...computedBy(indicator)];
  return usedIn(indicator).filter(
    ({ symbol }) => !names(known, symbol) && !explained.some((other) => looksLike(other, symbol)),
  );
};

/** The explained symbols that no formula of the row has, each once. A formula that cannot be read may have any. */
export const unusedIn = (indicator: Indicator): readonly Explained[] => {
  const { formulas } = indicator;
  if (formulas.some(({ parsed }) => !parsed.ok)) return [];
  const used = [...usedIn(indicator).map(({ symbol }) => symbol), ...computedBy(indicator)];
  const unused = formulas
    .flatMap(explainedIn)
    .filter(({ symbol }) => !names(used, symbol) && !used.some((other) => looksLike(other, symbol)));
  return [...new Map(unused.toReversed().map((one) => [identityOf(one.symbol), one])).values()].toReversed();
};

/** A symbol of the formula and the explanation that was evidently meant for it. */
export interface Misprint {
  readonly used: Used;
  readonly instead: Explained;
  /** Whether that symbol is explained above it already. */
  readonly isRepeated: boolean;
}

/** The misprint of a row: one symbol is unexplained, and one explanation, unused or repeated, is to spare. */
export const misprintIn = (indicator: Indicator): Misprint | null => {
  const [used, ...unexplained] = unexplainedIn(indicator);
  const unused = unusedIn(indicator);
  const [instead, ...spare] = [...unused, ...repeatedIn(indicator.formulas)];
  if (used === undefined || instead === undefined || unexplained.length + spare.length > 0) return null;
  return { used, instead, isRepeated: unused.length === 0 };
};
