// A word of the deadline language with one letter wrong, lost or put in («ежекартально») is still that word.

import { distance } from 'fastest-levenshtein';
import { monthName, monthNumber } from '../dates/calendar.ts';
import type { Token, Tokens } from '../tokens.ts';
import { oneLetterOff } from '../words/one-letter-off.ts';

const MONTHS = Array.from({ length: 12 }, (_, k) => k + 1).flatMap((month) => [
  monthName(month, 'nominative'),
  monthName(month, 'genitive'),
  monthName(month, 'prepositional'),
]);
/** The words that a deadline is made of, which none of its other words may be a misspelling of. */
export const TIME_WORDS = [
  ...MONTHS,
  ...'ежедневно еженедельно ежемесячно ежеквартально ежегодно постоянно систематически регулярно однократно'.split(
    ' ',
  ),
  ...'квартал квартала квартале полугодие полугодия полугодии течение продолжение протяжении периода период'.split(
    ' ',
  ),
  ...'понедельник вторник четверг пятница пятницу суббота субботу'.split(' '),
  ...'каждый каждого начиная позднее необходимости соответствии учебный учебного календарного включительно'.split(
    ' ',
  ),
];
/** Shorter words are too near one another: «мая» and «маю», «год» and «под». */
const shortest = 5;
/** And none of them is longer. */
const longest = 20;

const known = new Set(TIME_WORDS);
const near = oneLetterOff([...known]);

/** The word with two neighbouring letters changed about, where that makes a known one: «аперль». */
const swapped = (word: string): string | undefined =>
  Array.from(
    { length: word.length - 1 },
    (_, k) => word.slice(0, k) + word.charAt(k + 1) + word.charAt(k) + word.slice(k + 2),
  ).find((one) => known.has(one));

const meant = (word: string): string => {
  if (word.length < shortest || word.length > longest || known.has(word)) return word;
  const candidates = near(word).filter((one) => one.length >= shortest && distance(one, word) === 1);
  const [only, ...others] = candidates;
  if (only === undefined) return swapped(word) ?? word;
  // «Феврал» may be two forms of one month.
  const month = monthNumber(only);
  return others.every((one) => month !== null && monthNumber(one) === month) ? only : word;
};

/** «Сентябр⏎ь»: a word that a narrow column tore in two. */
const joinedLines = (tokens: Tokens): Tokens => {
  const out: Token[] = [];
  for (const token of tokens) {
    const before = out.at(-1);
    const whole = `${before?.text ?? ''}${token.text}`;
    if (token.line && before?.kind === 'word' && known.has(whole))
      out.splice(-1, 1, { ...before, text: whole, end: token.end });
    else out.push(token);
  }
  return out;
};

/** The tokens with their misspelt words mended; null where there is nothing to mend. Places stay those of the printed text. */
export const mended = (tokens: Tokens): Tokens | null => {
  const whole = joinedLines(tokens);
  const out = whole.map((token) => (token.kind === 'word' ? { ...token, text: meant(token.text) } : token));
  return out.length < tokens.length || out.some(({ text }, k) => text !== tokens[k]?.text) ? out : null;
};
