// Words by their first forms, and whether a token is a form of one of them: what rules ask of a word instead of its letters.
import type { TextToken } from './text-tokens.ts';

/** First forms, «е» for «ё», parted by spaces. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whether a token may be a form of one of the words. */
export const isOneOf = (token: TextToken | undefined, words: ReadonlySet<string>): boolean => {
  for (const lemma of token?.lemmas ?? []) if (words.has(lemma)) return true;
  return false;
};
