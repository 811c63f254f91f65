// A word of the deadline language with one letter wrong, lost or put in («ежекартально») is still that word.

import { distance } from 'fastest-levenshtein';
import { monthName } from '../calendar.ts';
import { oneLetterOff } from '../one-letter-off.ts';
import type { Tokens } from '../tokens.ts';

const MONTHS = Array.from({ length: 12 }, (_, k) => k + 1).flatMap((month) => [
  monthName(month, 'nominative'),
  monthName(month, 'genitive'),
  monthName(month, 'prepositional'),
]);
const WORDS = [
  ...MONTHS,
  ...'ежедневно еженедельно ежемесячно ежеквартально ежегодно постоянно систематически регулярно однократно'.split(
    ' ',
  ),
  ...'квартал квартала квартале полугодие полугодия полугодии течение продолжение протяжении периода период'.split(
    ' ',
  ),
  ...'каждый каждого начиная позднее необходимости соответствии учебный учебного календарного включительно'.split(
    ' ',
  ),
];
/** Shorter words are too near one another: «мая» and «маю», «год» and «под». */
const shortest = 5;

const known = new Set(WORDS);
const near = oneLetterOff([...known]);

const meant = (word: string): string => {
  if (word.length < shortest || known.has(word)) return word;
  const candidates = near(word).filter((one) => one.length >= shortest && distance(one, word) === 1);
  const [only, ...others] = candidates;
  return only !== undefined && others.length === 0 ? only : word;
};

/** The tokens with their misspelt words mended; null where there is nothing to mend. Places stay those of the printed text. */
export const mended = (tokens: Tokens): Tokens | null => {
  const out = tokens.map((token) => (token.kind === 'word' ? { ...token, text: meant(token.text) } : token));
  return out.some(({ text }, k) => text !== tokens[k]?.text) ? out : null;
};
