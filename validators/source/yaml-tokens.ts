// YAML is cut into tokens under limits, before anything recursive looks at it: neither depth nor length can exhaust
// the parser. What is not plain data (anchors, aliases, tags, directives) is found here, as it is written.
import { CST, Lexer, Parser } from 'yaml';
import type { Reference } from './yaml-nodes.ts';

/** How many levels of nesting a file may have; the content needs nine. */
export const maxDepth = 32;
/** How many tokens a file may have. The longest real file has 4,000; a hundred thousand take a third of a second. */
const maxTokens = 100_000;

/** As many references are told apart; a file with more of them is no plain data anyway. */
const maxReferences = 1000;

/** The tokens of a YAML text, or where it goes beyond a limit. */
export type Tokens =
  | {
      readonly tokens: readonly CST.Token[];
      readonly references: readonly Reference[];
      /** Where a quotation mark opens that is never closed, by the offset at which the parser gave up. */
      readonly openQuotes: ReadonlyMap<number, number>;
    }
  | { readonly beyond: 'depth' | 'length'; readonly limit: number; readonly offset: number };

const notPlain: ReadonlySet<string | null> = new Set(['anchor', 'alias', 'tag', 'directive-line']);

/** The parser's stack holds the document and a scalar beside the collections that are open. */
const besideCollections = 2;

/** Whether the last sign of a text in double quotes is escaped, by an odd number of backslashes before it. */
const endsEscaped = (lexeme: string): boolean => {
  let at = lexeme.length - 2;
  while (lexeme.charAt(at) === '\\') at -= 1;
  return (lexeme.length - at) % 2 === 1;
};

const isOpenQuote = (lexeme: string): boolean => {
  const quote = lexeme.charAt(0);
  if (quote !== "'" && quote !== '"') return false;
  return lexeme.length < 2 || !lexeme.endsWith(quote) || (quote === '"' && endsEscaped(lexeme));
};

/** Cuts a text into tokens. Takes time and memory in proportion to the text up to the limits. */
export const tokenize = (yaml: string): Tokens => {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const references: Reference[] = [];
  const openQuotes = new Map<number, number>();
  let count = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    const offset = parser.offset;
    count += 1;
    if (count > maxTokens) return { beyond: 'length', limit: maxTokens, offset };
    if (!isText && references.length < maxReferences && notPlain.has(CST.tokenType(lexeme)))
      references.push({ offset, what: lexeme });
    if (!isText && isOpenQuote(lexeme)) openQuotes.set(offset + lexeme.length, offset);
    isText = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxDepth + besideCollections)
      return { beyond: 'depth', limit: maxDepth, offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, references, openQuotes };
};
