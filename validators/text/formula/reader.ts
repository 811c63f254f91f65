// How the grammar goes through the tokens, and how it says where and why it cannot go on.
import { type Failure, fail, type Parsed, type Reason, refuse } from '../parsed.ts';
import { lex, type Token } from './lexer.ts';
import type { Place } from './model.ts';

export interface Reader {
  readonly printed: string;
  readonly tokens: readonly Token[];
  /** Index of the next token. */
  next: number;
  depth: number;
  trouble: Failure | null;
}

export const peek = (reader: Reader): Token | undefined => reader.tokens[reader.next];
export const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.text);

/** Notes the first trouble, at a token or, beyond the last, at the last one. */
export const stop = (reader: Reader, token: Token | undefined, reason: Reason): null => {
  const place = token ?? reader.tokens.at(-1);
  reader.trouble ??= fail(reader.printed, place?.at ?? 0, place?.end ?? reader.printed.length, reason);
  return null;
};

const endOf = (reader: Reader): number => reader.tokens[reader.next - 1]?.end ?? 0;
export const placeFrom = (reader: Reader, at: number): Place => ({ at, length: endOf(reader) - at });

export const take = (reader: Reader, ...signs: readonly string[]): Token | null => {
  const token = peek(reader);
  if (token === undefined || !isSign(token, ...signs)) return null;
  reader.next += 1;
  return token;
};

/** Says why the expression cannot go on with the next token. */
export const strayed = (reader: Reader): null => {
  const token = peek(reader);
  if (isSign(token, ')', ']', '}')) return stop(reader, token, 'unclosed-bracket');
  const value = token?.kind === 'word' || token?.kind === 'number' || token?.kind === 'fraction';
  return stop(reader, token, value || isSign(token, '(', '[') ? 'missing-sign' : 'misplaced-sign');
};

const closings: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
]);

/** The tokens without the dollar signs around a formula and the punctuation after it. */
const unwrapped = (tokens: readonly Token[]): readonly Token[] => {
  const last = tokens.at(-1);
  const first = tokens[0];
  if (isSign(last, ',', '.', ';')) return unwrapped(tokens.slice(0, -1));
  const pair =
    tokens.length > 1 &&
    first?.kind === 'delimiter' &&
    last?.kind === 'delimiter' &&
    closings.get(first.text) === last.text;
  return pair ? unwrapped(tokens.slice(1, -1)) : tokens;
};

export const reading = <T>(printed: string, read: (reader: Reader) => T | null): Parsed<T> => {
  const refused = refuse(printed);
  if (refused !== null) return refused;
  const lexed = lex(printed);
  if (!lexed.ok) return lexed;
  const reader: Reader = { printed, tokens: unwrapped(lexed.tokens), next: 0, depth: 0, trouble: null };
  const value = read(reader);
  if (value !== null && reader.next < reader.tokens.length) strayed(reader);
  if (reader.trouble !== null) return reader.trouble;
  return value === null ? fail(printed, 0, printed.length, 'empty') : { ok: true, value };
};
