// The full name may stand in the act though nothing ties the abbreviation to it: then it is tied there, and not looked for.
import type { Spot } from '../../../source/spot.ts';
import type { ShortenedText } from './shortened-texts.ts';

/** A name in full whose words spell an abbreviation. */
export interface FullName {
  readonly words: string;
  /** The part of the act that has it. */
  readonly at: Spot;
  /** Which of the texts that is. */
  readonly index: number;
}

const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** What may stand between two words of one name. */
const JOINS = /^(?:\s{1,3}|-)$/u;
const SMALL: ReadonlySet<string> = new Set(['и', 'в', 'во', 'по', 'на', 'для', 'с', 'при']);

const mostLetters = 8;
/** Fewer letters may be spelled by chance, unless every word of the name is capitalised: «Республика Бурятия». */
const fewestLetters = 4;

interface Word {
  readonly text: string;
  readonly at: number;
}

/** The letters that the words from one on spell, and where the name then ends; longer ones after shorter ones. */
function* spelledFrom(
  text: string,
  words: readonly Word[],
  from: number,
): Generator<readonly [string, number]> {
  let letters = '';
  let allCapitals = true;
  for (let place = from; place < words.length && letters.length < mostLetters; place += 1) {
    const word = words[place];
    const before = words[place - 1];
    if (word === undefined) return;
    const end = before === undefined ? 0 : before.at + before.text.length;
    if (place > from && !JOINS.test(text.slice(end, word.at))) return;
    if (place > from && SMALL.has(word.text)) continue;
    letters += word.text.charAt(0).toUpperCase();
    allCapitals &&= CAPITAL.test(word.text);
    if (letters.length >= (allCapitals ? 2 : fewestLetters)) yield [letters, word.at + word.text.length];
  }
}

/** Finds the first full name for each of the abbreviations; those whose letters no capitalised name spells are left out. */
export const fullNamesOf = (
  texts: readonly ShortenedText[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, FullName> => {
  const found = new Map<string, FullName>();
  if (wanted.size === 0) return found;
  for (const [index, { text, at, damaged }] of texts.entries()) {
    if (damaged === true) continue;
    const words = Array.from(text.matchAll(WORD), ({ 0: word, index: place }) => ({ text: word, at: place }));
    for (const [from, word] of words.entries()) {
      if (!CAPITAL.test(word.text)) continue;
      for (const [letters, end] of spelledFrom(text, words, from))
        if (wanted.has(letters) && !found.has(letters))
          found.set(letters, { words: text.slice(word.at, end), at, index });
    }
  }
  return found;
};
