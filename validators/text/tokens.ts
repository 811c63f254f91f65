// The one tokenizer of the small languages: words, numbers and marks with offsets into the printed text.
import { remembered } from './remembered.ts';

export type TokenKind = 'word' | 'number' | 'dash' | 'mark';

/** `text` is lower-cased with ё→е, dashes and quotes unified; `[at, end)` is the place in the printed text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** White space stands before the token. */
  readonly gap: boolean;
  /** The token is the first of its line (never so for the first line). */
  readonly line: boolean;
}

export type Tokens = readonly Token[];

const SPACE = /\s/u;
const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /[0-9]/u;
const DASHES = new Set('-‐‑‒–—―−');
const QUOTES = new Set('«»„“”"\'‘’');
// Soft hyphen and zero-width characters: traces of typesetting that no reader sees.
const INVISIBLE = new Set(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF']);

type Sign = TokenKind | 'space' | 'invisible';

const signOf = (char: string): Sign => {
  if (SPACE.test(char)) return 'space';
  if (INVISIBLE.has(char)) return 'invisible';
  if (LETTER.test(char)) return 'word';
  if (DIGIT.test(char)) return 'number';
  return DASHES.has(char) ? 'dash' : 'mark';
};

/** The signs that nearly all texts are made of: each is asked about a hundred thousand times in a check. */
const usual: readonly Sign[] = Array.from({ length: 0x500 }, (_, code) => signOf(String.fromCharCode(code)));

const normalForm = (kind: TokenKind, raw: string): string => {
  if (kind === 'dash') return '-';
  if (kind === 'mark') return QUOTES.has(raw) ? '"' : raw;
  return raw.toLowerCase().replaceAll('ё', 'е');
};

/** A token that still grows. */
interface Piece extends Omit<Token, 'text' | 'end'> {
  raw: string;
  end: number;
}

const joins = (piece: Piece | undefined, kind: TokenKind, gap: boolean): piece is Piece =>
  piece !== undefined && !gap && piece.kind === kind && (kind === 'word' || kind === 'number');

/** Splits a printed text into tokens in one pass; every character is white space, invisible or part of one token. */
export const tokenize = (printed: string): Tokens => {
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  let gap = false;
  let line = false;
  let at = 0;
  for (const char of printed) {
    const end = at + char.length;
    const kind = usual[char.charCodeAt(0)] ?? signOf(char);
    if (kind === 'space') {
      gap = true;
      line ||= (char === '\n' || char === '\r') && pieces.length > 0;
    } else if (kind !== 'invisible') {
      if (joins(last, kind, gap)) {
        last.raw += char;
        last.end = end;
      } else {
        last = { kind, raw: char, at, end, gap, line };
        pieces.push(last);
      }
      gap = false;
      line = false;
    }
    at = end;
  }
  return pieces.map(({ raw, ...place }) => ({ ...place, text: normalForm(place.kind, raw) }));
};

/** The normalised text of token `i`, '' beyond the end. */
export const textAt = (tokens: Tokens, i: number): string => tokens[i]?.text ?? '';

/** Whether tokens from `i` on are exactly these texts. */
export const matches = (tokens: Tokens, i: number, texts: readonly string[]): boolean =>
  texts.every((text, k) => textAt(tokens, i + k) === text);

const wordsOfPhrase: (phrase: string) => readonly string[] = remembered((phrase) => phrase.split(' '));

/** «Установл.», «теч.»: a word cut off after a consonant, its dot beside it. */
const CUT = /^\p{L}+[бвгджзклмнпрстфхцчшщ]$/u;

/** The index after a word or mark at `i`; a word cut short by a dot stands for any word that it begins. Null: another. */
const skipWord = (tokens: Tokens, i: number, word: string): number | null => {
  const text = textAt(tokens, i);
  if (text === word) return i + 1;
  const cut = word.startsWith(text) && CUT.test(text) && textAt(tokens, i + 1) === '.';
  return cut && touches(tokens, i + 1) ? i + 2 : null;
};

const skipWords = (tokens: Tokens, i: number, words: readonly string[]): number | null => {
  let next = i;
  for (const word of words) {
    const after = skipWord(tokens, next, word);
    if (after === null) return null;
    next = after;
  }
  return next;
};

/** The first of the phrases (words parted by a space) that stands at `i`: the index after it, or null. */
export const skipPhrase = (tokens: Tokens, i: number, phrases: readonly string[]): number | null => {
  const first = textAt(tokens, i);
  if (first === '') return null;
  for (const phrase of phrases) {
    // Of hundreds of phrases nearly all begin otherwise, whole or cut short.
    if (!phrase.startsWith(first)) continue;
    const next = skipWords(tokens, i, wordsOfPhrase(phrase));
    if (next !== null) return next;
  }
  return null;
};

/** Whether token `i` touches the one before it. */
export const touches = (tokens: Tokens, i: number): boolean => tokens[i]?.gap === false;

/** The printed text of tokens `[from, to)`, white space folded. */
export const printedOf = (printed: string, tokens: Tokens, from: number, to: number): string => {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return printed.slice(first.at, last.end).replaceAll(/\s+/gu, ' ');
};
