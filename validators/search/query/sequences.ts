// Words one after another, as a text must have them: of the lexicon, of quotes, of a territory's name.
import { type SearchToken, searchTokens } from '../tokens.ts';
import { keysOfWord, nameKey, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** A step of a sequence: the keys of which a word must have one, and how many words after the step before it stands. */
export interface Step {
  readonly keys: readonly string[];
  readonly after: number;
}

export type Sequence = readonly Step[];

/** What a token is looked for by: the first forms of a word; what is left without its ending where no dictionary has it. */
export const keysOfToken = (vocabulary: Vocabulary, token: SearchToken): readonly string[] => {
  if (token.kind !== 'word') return token.keys;
  const keys = keysOfWord(vocabulary, token.plain);
  return keys.length > 0 ? keys : [nameKey(token.plain)];
};

/** Tokens as a sequence. */
export const sequenceOf = (vocabulary: Vocabulary, tokens: readonly SearchToken[]): Sequence =>
  tokens.map((token, index) => ({
    keys: keysOfToken(vocabulary, token),
    after: token.place - (tokens[index - 1]?.place ?? token.place),
  }));

/** Written words as a sequence. */
export const sequenceOfWords = (vocabulary: Vocabulary, words: string): Sequence =>
  sequenceOf(vocabulary, searchTokens(words));

/** Whether a sequence stands in a list of keys from a place on; words between are left out of both. */
export const standsAt = (keys: readonly (readonly string[])[], from: number, sequence: Sequence): boolean =>
  sequence.length > 0 &&
  sequence.every((step, index) => (keys[from + index] ?? []).some((key) => step.keys.includes(key)));
