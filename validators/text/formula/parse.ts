// The grammar of a formula: a symbol, the equals sign, a sum.
import { fail, type Parsed } from '../parsed.ts';
import { readSum, readSymbol } from './expression.ts';
import type { Formula, SymbolNode } from './model.ts';
import { isSign, peek, placeFrom, type Reader, reading, stop, take } from './reader.ts';

const readFormula = (reader: Reader): Formula | null => {
  const { printed, tokens } = reader;
  const first = tokens[0];
  if (!tokens.some((token) => isSign(token, '='))) {
    reader.trouble = fail(printed, first?.at ?? 0, tokens.at(-1)?.end ?? printed.length, 'missing-equals');
    return null;
  }
  const left = readSymbol(reader);
  if (left === null) return null;
  if (take(reader, '=') === null) return stop(reader, peek(reader), 'missing-equals');
  const right = readSum(reader);
  return right === null ? null : { left, right, ...placeFrom(reader, left.at) };
};

/** Reads a printed formula, at most 1000 characters, with or without dollar signs; a failure names the place and the reason. */
export const parseFormula = (printed: string): Parsed<Formula> => reading(printed, readFormula);

/** Reads a symbol that stands alone, as in a list of explanations. */
export const parseSymbol = (printed: string): Parsed<SymbolNode> => reading(printed, readSymbol);
