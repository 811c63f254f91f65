// Where a phrase stands in a text, in whatever case and number: «методической службой» is «Методическая служба».
import type { Stretch } from '../text/places/covered.ts';
import { remembered } from '../text/remembered.ts';
import { areApart } from '../text/sets.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** A word in the sense of a phrase: no number, date, person or mark. */
export const isWord = (token: TextToken | undefined): token is TextToken =>
  token?.kind === 'word' || token?.kind === 'abbreviation';

/** Whether words stand one behind another from a token on, in any case and number. */
export const standAt = (tokens: readonly TextToken[], at: number, words: readonly TextToken[]): boolean =>
  words.every((word, step) => {
    const token = tokens[at + step];
    return isWord(token) && !areApart(token.lemmas, word.lemmas);
  });

/** The words of a phrase; a mark between two of them parts no words of it. */
export const phraseWords = (phrase: string): readonly TextToken[] =>
  indexOfText(phrase).tokens.filter(isWord);

/** All first forms of a text's words: where one word of a phrase is not among them, the phrase stands nowhere. */
const lemmasIn: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(indexOfText(text).tokens.flatMap((token) => (isWord(token) ? [...token.lemmas] : []))),
);

/** No name has more words: a longer phrase is looked for nowhere. */
const mostWords = 20;

/** The places of a phrase in a text, in order: where its words stand one behind another. One without words, or of more than any name has, stands nowhere. */
export const phrasePlaces = (text: string, phrase: string): readonly Stretch[] => {
  const words = phraseWords(phrase);
  if (words.length === 0 || words.length > mostWords) return [];
  const lemmas = lemmasIn(text);
  if (words.some((word) => areApart(word.lemmas, lemmas))) return [];
  const { tokens } = indexOfText(text);
  const places: Stretch[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!standAt(tokens, at, words)) continue;
    const last = tokens[at + words.length - 1];
    if (last !== undefined) places.push({ at: token.at, length: last.end - token.at });
  }
  return places;
};
