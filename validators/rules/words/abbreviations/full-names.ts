// The full name may stand in the act though nothing ties the abbreviation to it: then it is tied there, and not looked for.
import type { Spot } from '../../../source/spot.ts';
import { foundIn } from '../../../text/remembered.ts';
import type { ShortenedText } from './shortened-texts.ts';

/** Words whose first letters spell an abbreviation. */
export interface FullName {
  readonly words: string;
  /** The part of the act that has them. */
  readonly at: Spot;
  /** Which of the texts that is. */
  readonly index: number;
  /** They are surely a name: the first is capitalised and there are many, or all are. */
  readonly isName: boolean;
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

const wordsIn: (text: string) => readonly Word[] = foundIn((text) =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, at: index })),
);

/** Words in a row and the letters that they spell. */
interface Spelled {
  readonly letters: string;
  readonly end: number;
  readonly isName: boolean;
}

/** What the words from one on spell as long as it begins one of the abbreviations; longer ones after shorter ones. */
function* spelledFrom(
  text: string,
  words: readonly Word[],
  from: number,
  beginnings: ReadonlySet<string>,
): Generator<Spelled> {
  let letters = '';
  let capitals = 0;
  for (let place = from; place < words.length && letters.length < mostLetters; place += 1) {
    const word = words[place];
    const before = words[place - 1];
    if (word === undefined) return;
    if (
      place > from &&
      before !== undefined &&
      !JOINS.test(text.slice(before.at + before.text.length, word.at))
    )
      return;
    if (place > from && SMALL.has(word.text)) continue;
    letters += word.text.charAt(0).toUpperCase();
    if (!beginnings.has(letters)) return;
    const isFirstCapital = letters.length === 1 ? CAPITAL.test(word.text) : capitals > 0;
    if (CAPITAL.test(word.text)) capitals += 1;
    const isName = isFirstCapital && letters.length >= (capitals === letters.length ? 2 : fewestLetters);
    yield { letters, end: word.at + word.text.length, isName };
  }
}

const beginningsOf = (wanted: Iterable<string>): ReadonlySet<string> =>
  new Set([...wanted].flatMap((letters) => Array.from(letters, (_, at) => letters.slice(0, at + 1))));

/** So many different words for one abbreviation are looked at. */
const mostNames = 20;

/** Finds the words that spell each of the abbreviations, in the order of the texts, the same words once. */
export const fullNamesOf = (
  texts: readonly ShortenedText[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly FullName[]> => {
  const found = new Map<string, Map<string, FullName>>();
  const beginnings = beginningsOf([...wanted].filter(({ length }) => length > 1));
  if (beginnings.size === 0) return new Map();
  for (const [index, { text, at, damaged }] of texts.entries()) {
    if (damaged === true) continue;
    const words = wordsIn(text);
    for (const [from, word] of words.entries())
      for (const { letters, end, isName } of spelledFrom(text, words, from, beginnings)) {
        if (!wanted.has(letters)) continue;
        const names = found.get(letters) ?? new Map<string, FullName>();
        const name = text.slice(word.at, end);
        if (names.size < mostNames && !names.has(name)) names.set(name, { words: name, at, index, isName });
        found.set(letters, names);
      }
  }
  return new Map([...found].map(([letters, names]) => [letters, [...names.values()]]));
};
