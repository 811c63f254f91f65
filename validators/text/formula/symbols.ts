// Which symbols are the same, and which only look so: a Latin K and a Cyrillic К are different letters.
import { type Expression, type Formula, type FormulaSymbol, partsOf, type SymbolNode } from './model.ts';

/** The one name of a symbol: `K_{\text{иом}}` and `K_иом` are the same, `K` and `К` are not. */
export const identityOf = ({ base, subscript }: FormulaSymbol): string =>
  subscript === null ? base : `${base}_${subscript}`;

const allSymbols = (expression: Expression): readonly SymbolNode[] =>
  expression.kind === 'symbol' ? [expression] : partsOf(expression).flatMap(allSymbols);

/** The symbols of the right side, each where it stands first. */
export const symbolsOf = ({ right }: Formula): readonly SymbolNode[] => {
  const first = new Map<string, SymbolNode>();
  for (const symbol of allSymbols(right)) {
    const identity = identityOf(symbol);
    if (!first.has(identity)) first.set(identity, symbol);
  }
  return [...first.values()];
};

/** Cyrillic letters and the Latin ones of the same shape; п, т, и only in italics, which formulas are printed in. */
const twins: ReadonlyMap<string, string> = new Map(
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT ХX аa еe ѕs іi јj оo рp сc уy хx пn тm иu'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

const shapeOf = (letters: string): string =>
  [...letters].map((letter) => twins.get(letter) ?? letter).join('');

/** Whether two different symbols look the same in a printed formula: they differ in the alphabet only (`K_р`, `K_p`). */
export const looksLike = (a: FormulaSymbol, b: FormulaSymbol): boolean =>
  identityOf(a) !== identityOf(b) && shapeOf(identityOf(a)) === shapeOf(identityOf(b));

const ofBoth = (letters: string): boolean =>
  /\p{Script=Cyrillic}/u.test(letters) && /\p{Script=Latin}/u.test(letters);

/** Whether letters that stand in a row are of two alphabets (`ЧCО`, `K_{pд}`); a subscript may be of another than its letter. */
export const isMixed = ({ base, subscript }: FormulaSymbol): boolean =>
  ofBoth(base) || (subscript !== null && ofBoth(subscript));

/** Whether the letters before the subscripts of two symbols look the same and are of two alphabets: `K_n` and `К_t`. */
export const basesLookAlike = (a: FormulaSymbol, b: FormulaSymbol): boolean =>
  a.base !== b.base && shapeOf(a.base) === shapeOf(b.base);
