// How a text and a query become words that can be compared: one way for both, so that what is printed is found as it is typed.
import { root, stem } from '../../text/words/stem.ts';

/** A word or number of a text with its place. `keys` are what it is found by; the first is what a query looks for. */
export interface Word {
  readonly at: number;
  readonly end: number;
  readonly plain: string;
  readonly keys: readonly [string, ...string[]];
}

// An act's number («273-ФЗ», «Р-174», «3273-р»), a clause's («4.1.3»), a plain number, a word.
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{N}+\s?-?\s?фз|\p{N}+-?\p{L}{1,2}|\p{L}-\p{N}+)(?![\p{L}\p{N}])|\p{N}+(?:\.\p{N}+)*|\p{L}[\p{L}\p{M}\u00AD]*/giu;
const NUMBER = /\p{N}+/u;

const FUNCTION_WORDS = new Set(
  (
    'а без бы в во да для до же за и из или их к как ко ли на над не ни но о об обо от по под при про с со так то у что чтобы ' +
    'это где когда кто какой какая какие мне мой моя мы пп ст пункт пункта пункте пункту подпункт номер'
  ).split(' '),
);

const plainOf = (text: string): string =>
  text.replaceAll('\u00AD', '').normalize('NFC').toLowerCase().replaceAll('ё', 'е');

const keysOf = (plain: string): Word['keys'] => {
  const number = NUMBER.exec(plain)?.[0];
  if (number === undefined) return [stem(plain)];
  const whole = plain.replace(/[\s-]/gu, '');
  return /\p{L}/u.test(whole) ? [whole, number] : [whole];
};

/**
 * The words of a text in order, those left out that carry no meaning of their own: single letters, prepositions, «п.», «пункт».
 * Case, ё, quotes, «№» and the endings of words make no difference.
 */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const { 0: printed, index } of text.matchAll(TOKEN)) {
    const plain = plainOf(printed);
    const letter = plain.length === 1 && !NUMBER.test(plain);
    if (letter || FUNCTION_WORDS.has(plain)) continue;
    words.push({ at: index, end: index + printed.length, plain, keys: keysOf(plain) });
  }
  return words;
};

/** Whether a key stands for a number of an act, a clause or a quantity. */
export const isNumber = (key: string): boolean => NUMBER.test(key);

/** The root of a key; a number is its own. */
export const rootOf = (key: string): string => (isNumber(key) ? key : root(key));

// Pagefind finds every word that begins with the one asked for, drops dots and takes «й» for «и» with a mark. A last letter
// that no Russian word has makes the match exact and keeps stems and roots apart.
const letters = (key: string): string => key.replaceAll('.', 'z').replaceAll('й', 'и');

/** The word of Pagefind's index for a key as such. */
export const stemToken = (key: string): string => `${letters(key)}x`;

/** The word of Pagefind's index for a key's root. */
export const rootToken = (key: string): string => `${letters(rootOf(key))}q`;

/** What to ask Pagefind for a word that is still being typed. */
export const beginningToken = (plain: string): string => letters(plain);
