// The values that a call puts into formulas: NAME=VALUE, each name held against the symbols there are.

import { joined, unknownValue, WrongCall } from '../../folder/wrong-call.ts';
import type { PrintedFormula } from '../../model/types.ts';
import { visible } from '../../report/visible.ts';
import {
  type Formula,
  type FormulaSymbol,
  identityOf,
  looksLike,
  parseSymbol,
  plainSymbol,
  type Quantity,
  readQuantity,
  symbolsOf,
} from '../../text/formula/formula.ts';

/** Values by the identity of their symbol. */
export type Values = ReadonlyMap<string, Quantity>;

/** The formulas that could be read. */
export const readFormulas = (formulas: readonly PrintedFormula[]): readonly Formula[] =>
  formulas.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []));

const unknownSymbol = (
  name: string,
  symbol: FormulaSymbol | null,
  known: readonly FormulaSymbol[],
): WrongCall => {
  const what = { ru: 'В формуле нет обозначения', en: 'The formula has no symbol' };
  const twin = symbol === null ? undefined : known.find((other) => looksLike(other, symbol));
  const names = known.map(plainSymbol);
  if (twin === undefined) return unknownValue(what, name, names);
  const same = plainSymbol(twin);
  return new WrongCall(
    joined(
      { ru: `${what.ru} «${name}».`, en: `${what.en} “${name}”.` },
      {
        ru: `Похожее «${same}» набрано буквами другого алфавита: скопируйте его отсюда.`,
        en: `“${same}” looks alike but has letters of another alphabet: copy it from here.`,
      },
    ),
  );
};

/** Reads the values of a call. @throws WrongCall for a symbol that no formula uses, a value twice, or one that is no number */
export const readValues = (pairs: readonly string[], formulas: readonly Formula[]): Values => {
  const known = formulas.flatMap(symbolsOf);
  const values = new Map<string, Quantity>();
  for (const pair of pairs) {
    const [name = '', ...rest] = pair.split('=');
    const text = rest.join('=');
    const shown = visible(name);
    const parsed = parseSymbol(name);
    const symbol = parsed.ok ? parsed.value : null;
    const identity = symbol === null ? null : identityOf(symbol);
    if (identity === null || !known.some((one) => identityOf(one) === identity))
      throw unknownSymbol(
        shown,
        symbol,
        known.filter(
          (one, index) => known.findIndex((other) => identityOf(other) === identityOf(one)) === index,
        ),
      );
    if (values.has(identity))
      throw new WrongCall({
        ru: `Значение «${shown}» указано дважды.`,
        en: `The value of “${shown}” is given twice.`,
      });
    const read = readQuantity(text);
    if (!read.ok)
      throw new WrongCall({
        ru: `Значение «${shown}» должно быть числом, например ${shown}=40, а не «${visible(text)}».`,
        en: `The value of “${shown}” must be a number, e.g. ${shown}=40, not “${visible(text)}”.`,
      });
    values.set(identity, read.value);
  }
  return values;
};

/** The symbols of a formula that have no value. */
export const missingIn = (formula: Formula, values: Values): readonly FormulaSymbol[] =>
  symbolsOf(formula).filter((symbol) => !values.has(identityOf(symbol)));

/** Of the given values, those that a formula uses. */
export const valuesOf = (formula: Formula, values: Values): Values => {
  const used = new Set(symbolsOf(formula).map(identityOf));
  return new Map([...values].filter(([identity]) => used.has(identity)));
};
