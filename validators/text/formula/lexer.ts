// The tokens of printed LaTeX: what only sets type or space is dropped, each sign stands for itself however it is printed.
import { type Failure, fail } from '../parsed.ts';
import { commandAt, readBraced, typefaces } from './words.ts';

export type TokenKind = 'number' | 'word' | 'subscript' | 'sign' | 'fraction' | 'delimiter';

/** `text`: digits with a decimal point, the letters of a word, or the sign in its one form. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

type Lexed = { readonly ok: true; readonly tokens: readonly Token[] } | Failure;

const SPACING = new Set([
  '\\ ',
  '~',
  ...'\\, \\; \\: \\! \\quad \\qquad \\left \\right \\displaystyle'.split(' '),
]);
const INVISIBLE = /[\s\u00AD\u200B-\u200D\u2060\u2061\uFEFF]/u;
const WORD = /\p{L}[\p{L}\p{M}0-9]*/uy;
/** Thousands are parted by a space; the decimals are told by a comma, a point or LaTeX's `{,}`. */
const NUMBER =
  /(?:[0-9]{1,3}(?:(?:\\,|[ \u00A0\u2009\u202F~])[0-9]{3})+(?![0-9])|[0-9]+)(?:(?:\{,\}|[.,])([0-9]+))?/uy;
const MOST_DIGITS = 30;

/** Every way to print a sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['=', '+', '*', '/', ':', '÷', '·', '×', '(', ')', '[', ']', '{', '}', '^', '%', ',', '.', ';'].map(
    (sign): [string, string] => [sign, sign],
  ),
  ...['-', '−', '–', '—'].map((dash): [string, string] => [dash, '-']),
  ...['\\cdot', '∙', '⋅', '•'].map((dot): [string, string] => [dot, '·']),
  ...['\\times', '✕'].map((cross): [string, string] => [cross, '×']),
  ['\\ast', '*'],
  ['∗', '*'],
  ['\\div', '÷'],
  ['∕', '/'],
  ['\\colon', ':'],
  ['\\%', '%'],
  ['\\lbrack', '['],
  ['\\rbrack', ']'],
]);
const DELIMITERS = new Set(['$', '\\(', '\\)', '\\[', '\\]']);
const FRACTIONS = new Set(['\\frac', '\\dfrac', '\\tfrac']);
const POWERS: ReadonlyMap<string, string> = new Map([
  ['²', '2'],
  ['³', '3'],
]);

const matchAt = (pattern: RegExp, printed: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(printed);
};

const wordsToken = (
  printed: string,
  kind: 'word' | 'subscript',
  at: number,
  inner: number,
): Token | Failure => {
  let open = inner;
  while (printed[open] === ' ') open += 1;
  const command = printed[open] === '\\' ? commandAt(printed, open) : '';
  if (typefaces.has(command)) open += command.length;
  if (printed[open] === '{') {
    const step = readBraced(printed, open);
    if (step.text === null)
      return fail(printed, step.at, step.end, step.closed ? 'unknown-word' : 'unclosed-bracket');
    if (!/[\p{L}0-9]/u.test(step.text)) return fail(printed, at, step.end, 'missing-symbol');
    return { kind, text: step.text, at, end: step.end };
  }
  // `K_иом`: people leave the braces out, and mean the whole word.
  const word = kind === 'subscript' ? matchAt(/[\p{L}0-9][\p{L}\p{M}0-9]*/uy, printed, open) : null;
  if (word === null) return fail(printed, at, Math.max(at + 1, open), 'missing-symbol');
  return { kind, text: word[0].normalize('NFC'), at, end: open + word[0].length };
};

const numberToken = (printed: string, at: number): Token | Failure | null => {
  const found = matchAt(NUMBER, printed, at);
  if (found === null) return null;
  const [raw, decimals = ''] = found;
  const end = at + raw.length;
  const more = matchAt(/(?:[.,][0-9]+)+/uy, printed, end);
  if (more !== null) return fail(printed, at, end + more[0].length, 'malformed-number');
  const mark = decimals === '' ? raw.length : raw.length - decimals.length - 1;
  const whole = raw
    .slice(0, mark)
    .replaceAll(/[^0-9]/gu, '')
    .replace(/^0+(?=[0-9])/u, '');
  if (whole.length + decimals.length > MOST_DIGITS) return fail(printed, at, end, 'number-out-of-range');
  return { kind: 'number', text: decimals === '' ? whole : `${whole}.${decimals}`, at, end };
};

const tokensAt = (printed: string, at: number, char: string): readonly Token[] | Failure => {
  const one = (token: Token | Failure): readonly Token[] | Failure => ('ok' in token ? token : [token]);
  const number = numberToken(printed, at);
  if (number !== null) return one(number);
  const word = matchAt(WORD, printed, at);
  if (word !== null) return [{ kind: 'word', text: word[0].normalize('NFC'), at, end: at + word[0].length }];
  if (char === '_') return one(wordsToken(printed, 'subscript', at, at + 1));
  const written = char === '\\' ? commandAt(printed, at) : char;
  const end = at + Math.max(written.length, 1);
  if (typefaces.has(written)) return one(wordsToken(printed, 'word', at, at));
  if (FRACTIONS.has(written)) return [{ kind: 'fraction', text: written, at, end }];
  if (DELIMITERS.has(written)) return [{ kind: 'delimiter', text: written, at, end }];
  const power = POWERS.get(written);
  if (power !== undefined)
    return [
      { kind: 'sign', text: '^', at, end },
      { kind: 'number', text: power, at, end },
    ];
  const sign = SIGNS.get(written);
  return sign === undefined
    ? fail(printed, at, end, 'unknown-word')
    : [{ kind: 'sign', text: sign, at, end }];
};

/** Splits a printed formula into tokens in one pass; a sign or command that the language does not know is a failure. */
export const lex = (printed: string): Lexed => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < printed.length) {
    const char = String.fromCodePoint(printed.codePointAt(at) ?? 0);
    const spacing = char === '\\' ? commandAt(printed, at) : char;
    if (INVISIBLE.test(char) || SPACING.has(spacing)) {
      at += spacing.length;
      continue;
    }
    const found = tokensAt(printed, at, char);
    if ('ok' in found) return found;
    tokens.push(...found);
    at = found.at(-1)?.end ?? at + char.length;
  }
  return { ok: true, tokens };
};
