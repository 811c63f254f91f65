// The grammar of values: sum = [-] product {± product}; product = power {×÷ power}; power = value [^ exponent].
import type { Token } from './lexer.ts';
import type { Expression, Sign, SymbolNode } from './model.ts';
import { peek, placeFrom, type Reader, stop, strayed, take } from './reader.ts';

/** The deepest nesting that is read; no printed formula comes near it. */
const DEEPEST = 24;

export const readSymbol = (reader: Reader): SymbolNode | null => {
  const token = peek(reader);
  if (token?.kind !== 'word') return stop(reader, token, 'missing-symbol');
  reader.next += 1;
  const below = peek(reader);
  if (below?.kind === 'subscript') reader.next += 1;
  const subscript = below?.kind === 'subscript' ? below.text : null;
  return { kind: 'symbol', base: token.text, subscript, ...placeFrom(reader, token.at) };
};

/** What stands between brackets, the closing one included. */
const readEnclosed = (reader: Reader, open: Token, close: string): Expression | null => {
  const inner = readSum(reader);
  if (inner === null) return null;
  if (take(reader, close) !== null) return inner;
  return peek(reader) === undefined ? stop(reader, open, 'unclosed-bracket') : strayed(reader);
};

const readBraces = (reader: Reader, before: Token): Expression | null => {
  const open = take(reader, '{');
  return open === null ? stop(reader, before, 'missing-operand') : readEnclosed(reader, open, '}');
};

const readValue = (reader: Reader): Expression | null => {
  const token = peek(reader);
  if (token?.kind === 'word') return readSymbol(reader);
  if (token?.kind === 'number') {
    reader.next += 1;
    const percent = take(reader, '%') !== null;
    return { kind: 'number', digits: token.text, percent, ...placeFrom(reader, token.at) };
  }
  if (token?.kind === 'fraction') {
    reader.next += 1;
    const left = readBraces(reader, token);
    const right = left === null ? null : readBraces(reader, token);
    if (left === null || right === null) return null;
    return { kind: 'binary', sign: 'fraction', left, right, ...placeFrom(reader, token.at) };
  }
  const open = take(reader, '(', '[');
  if (open === null) return stop(reader, token, 'missing-operand');
  const inner = readEnclosed(reader, open, open.text === '(' ? ')' : ']');
  if (inner === null) return null;
  const bracket = open.text === '(' ? 'round' : 'square';
  return { kind: 'group', bracket, inner, ...placeFrom(reader, open.at) };
};

const readPower = (reader: Reader): Expression | null => {
  const base = readValue(reader);
  const sign = base === null ? null : take(reader, '^');
  if (base === null || sign === null) return base;
  const token = peek(reader);
  // LaTeX raises one digit only: `x^23` is printed as x²3, and nobody knows what was meant.
  const plain = token?.kind === 'number' && token.text.length === 1;
  if (plain) reader.next += 1;
  const exponent: Expression | null = plain
    ? { kind: 'number', digits: token.text, percent: false, ...placeFrom(reader, token.at) }
    : readBraces(reader, token ?? sign);
  if (exponent === null) return null;
  return { kind: 'power', base, exponent, ...placeFrom(reader, base.at) };
};

/** «K_1 / K_2 х 100 %»: where a sign is due, the letter is the sign of multiplication. */
const takeLetterCross = (reader: Reader): boolean => {
  const token = peek(reader);
  const after = reader.tokens[reader.next + 1];
  const cross = token?.kind === 'word' && /^[xх]$/iu.test(token.text) && after?.kind !== 'subscript';
  if (cross) reader.next += 1;
  return cross;
};

const productSigns = ['*', '·', '×', '/', ':', '÷'] as const satisfies readonly Sign[];
const sumSigns = ['+', '-'] as const satisfies readonly Sign[];

const readProduct = (reader: Reader): Expression | null => {
  let left = readPower(reader);
  while (left !== null) {
    const token = take(reader, ...productSigns);
    const sign =
      token === null
        ? takeLetterCross(reader)
          ? '×'
          : undefined
        : productSigns.find((one) => one === token.text);
    if (sign === undefined) return left;
    const right: Expression | null = readPower(reader);
    if (right === null) return null;
    left = { kind: 'binary', sign, left, right, ...placeFrom(reader, left.at) };
  }
  return left;
};

const readTerms = (reader: Reader): Expression | null => {
  const minus = take(reader, '-');
  const first = readProduct(reader);
  let left: Expression | null =
    first === null || minus === null
      ? first
      : { kind: 'negative', inner: first, ...placeFrom(reader, minus.at) };
  while (left !== null) {
    const token = take(reader, ...sumSigns);
    const sign = sumSigns.find((one) => one === token?.text);
    if (sign === undefined) return left;
    const right: Expression | null = readProduct(reader);
    if (right === null) return null;
    left = { kind: 'binary', sign, left, right, ...placeFrom(reader, left.at) };
  }
  return left;
};

export const readSum = (reader: Reader): Expression | null => {
  if (reader.depth === DEEPEST) return stop(reader, peek(reader), 'too-deep');
  reader.depth += 1;
  const sum = readTerms(reader);
  reader.depth -= 1;
  return sum;
};
