// How printed texts are compared and where they use abbreviations: the ground of the rules on terms and on spelling.
import { firstBeyond } from '../places/halving.ts';
import { remembered } from '../remembered.ts';

/** An abbreviation as printed; `words` is 1 for a single one and more for a phrase of adjacent ones («РС НМС»). */
export interface Abbreviation {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly words: number;
}

interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** Nothing but white space stands between this word and the one before it. */
  readonly adjacent: boolean;
  /** Nothing but white space, commas, quotes or brackets does: one line of a heading. */
  readonly sameRun: boolean;
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
/** What every abbreviation holds: most texts have none. */
const TWO_CAPITALS = /[А-ЯЁ]-?[А-ЯЁ]/u;
const CAPITALS = /^[А-ЯЁ]+(?:-[А-ЯЁ]+)*$/u;
const ROMAN_LOOKALIKE = /^[ХІVXI]+$/u;
const ONLY_SPACE = /^\s+$/u;
const WITHIN_HEADING = /^[\s,«»"„“()–—-]+$/u;
const HEADING_WORDS = 3;
const HEADING_LETTERS = 7;
const LONGEST_PHRASE = 4;
/** So many abbreviations and phrases of them begin at a word or at one of those that may stand in one phrase with it. */
export const mostPhrases = LONGEST_PHRASE * LONGEST_PHRASE;

const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const found of text.matchAll(WORD)) {
    const between = text.slice(previousEnd, found.index);
    const end = found.index + found[0].length;
    const inside = words.length > 0;
    words.push({
      text: found[0],
      at: found.index,
      end,
      adjacent: inside && ONLY_SPACE.test(between),
      sameRun: inside && WITHIN_HEADING.test(between),
    });
    previousEnd = end;
  }
  return words;
};

const isCapital = (word: Word): boolean => CAPITALS.test(word.text);

// Words in capitals that belong to a heading set in capitals, where every word looks like an abbreviation.
const headingWords = (words: readonly Word[]): ReadonlySet<Word> => {
  const runs: Word[][] = [];
  for (const word of words) {
    if (!isCapital(word)) {
      runs.push([]);
      continue;
    }
    const run = runs.at(-1);
    if (run !== undefined && word.sameRun) run.push(word);
    else runs.push([word]);
  }
  const headings = runs.filter(
    (run) => run.length >= HEADING_WORDS && run.some((word) => word.text.length > HEADING_LETTERS),
  );
  return new Set(headings.flat());
};

// «ЦНППМ-ВИРО» is one; of «ВИРО-центр» only the capital part is.
const abbreviationIn = (word: Word): Word | null => {
  if (isCapital(word)) return word.text.length < 2 || ROMAN_LOOKALIKE.test(word.text) ? null : word;
  let at = word.at;
  for (const part of word.text.split('-')) {
    const whole = part.length >= 2 && CAPITALS.test(part) && !ROMAN_LOOKALIKE.test(part);
    if (whole)
      return { ...word, text: part, at, end: at + part.length, adjacent: word.adjacent && at === word.at };
    at += part.length + 1;
  }
  return null;
};

/**
 * Upper-case Cyrillic abbreviations (two letters and more) in order of place: each single word, and each phrase of two
 * to four adjacent ones. Roman numbers and headings set in capitals are left out.
 */
export const findAbbreviations: (text: string) => readonly Abbreviation[] = remembered((text) => {
  if (!TWO_CAPITALS.test(text)) return [];
  const words = wordsOf(text);
  const headings = headingWords(words);
  const found: Abbreviation[] = [];
  let chain: readonly Word[] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const short = headings.has(word) ? null : abbreviationIn(word);
    const follows = short?.adjacent === true && chain.at(-1)?.end === previous?.end;
    const before = follows ? chain.slice(1 - LONGEST_PHRASE) : [];
    chain = short === null ? [] : [...before, short];
    for (const [k, first] of chain.entries()) {
      const end = short?.end ?? first.end;
      found.push({
        text: text.slice(first.at, end),
        at: first.at,
        length: end - first.at,
        words: chain.length - k,
      });
    }
    previous = word;
  }
  return found.toSorted((a, b) => a.at - b.at || a.length - b.length);
});

/** Of abbreviations in order of place, the index of the first that begins at `at` or behind it. */
export const firstFrom = (found: readonly Abbreviation[], at: number): number =>
  firstBeyond(found.length, (index) => (found[index]?.at ?? 0) < at);

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** The form in which two printed texts are compared: lower case, ё→е, one kind of quote, dash and space. Idempotent. */
export const normalise: (text: string) => string = remembered((text) =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replace(/[«»„“”‘’']/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim(),
);

const ENDS_WITH_SHORTENING = /(?:^|[^\p{L}])(?:гг?|др|пр|т\.\s?д|т\.\s?п|чел|руб|тыс|млн|шт|ед|ст|п|им)\.$/u;

/** More letters than the longest of them has, and the sign before it. */
const longestShortening = 20;

/** Takes the closing «;», «.», «,» of a list item away; the dot of a shortening («2023 г.», «и др.») stays. */
export const stripListPunctuation = (text: string): string => {
  let rest = text.trimEnd();
  while (/[;,.]/u.test(rest.slice(-1)) && !ENDS_WITH_SHORTENING.test(rest.slice(-longestShortening)))
    rest = rest.slice(0, -1).trimEnd();
  return rest;
};
