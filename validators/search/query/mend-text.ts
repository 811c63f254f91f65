// A query as it was meant: typed on the right keyboard, its torn and glued words and its slips mended.
import { type SearchToken, searchTokens } from '../tokens.ts';
import { begins, countKnown, isKnown, isLookedFor, isWritten } from './known-words.ts';
import { asRussianKeys } from './layout.ts';
import { likeWords, mended, nearWords } from './mend.ts';
import type { QueryWords } from './words.ts';

/** A query, mended; and other queries that may be meant. */
export interface Mended {
  readonly text: string;
  readonly suggestions: readonly string[];
}

const MOST_SUGGESTIONS = 4;

/** What is typed in Latin letters and means nothing so is of the other keyboard where that gives a word, be it a mistyped one. */
const onRightKeyboard = (words: QueryWords, typed: string, right: ReadonlySet<string>): string => {
  const russian = asRussianKeys(typed);
  if (russian === null) return typed;
  const [asTyped, asMeant] = [countKnown(words, typed), countKnown(words, russian)];
  if (asMeant > asTyped) return russian;
  const isMeant = ({ plain }: SearchToken): boolean =>
    right.has(plain) || nearWords(words.vocabulary, plain).length > 0;
  return asTyped === 0 && searchTokens(russian).some(isMeant) ? russian : typed;
};

/** Two unknown neighbours that are one word together: «настав ничество». */
const joined = (words: QueryWords, text: string): string => {
  const tokens = searchTokens(text).filter(({ kind }) => kind === 'word');
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next === undefined || (isKnown(words, token) && isKnown(words, next))) continue;
    const whole = token.text + next.text;
    if (searchTokens(whole).some((one) => isWritten(words, one)))
      return text.slice(0, token.at) + whole + text.slice(next.end);
  }
  return text;
};

const put = (text: string, { at, end }: SearchToken, word: string): string =>
  text.slice(0, at) + word + text.slice(end);

interface Readable {
  readonly text: string;
  /** Words that mean nothing here, a last one that may still be typed left out. */
  readonly strange: readonly SearchToken[];
}

const readable = (words: QueryWords, typed: string, right: ReadonlySet<string>): Readable => {
  const text = joined(words, onRightKeyboard(words, typed, right));
  const tokens = searchTokens(text);
  const last = tokens.at(-1);
  const strange = tokens.filter(
    (token) => token.kind === 'word' && !isKnown(words, token) && !(token === last && begins(words, token)),
  );
  return { text, strange };
};

/** The words of a query, in plain letters, of which it must be known whether they are words of the language. */
export const strangeWords = (words: QueryWords, typed: string): readonly string[] => {
  const { strange } = readable(words, typed, new Set());
  const ofOtherKeyboard = searchTokens(asRussianKeys(typed) ?? '').filter(
    (token) => token.kind === 'word' && !isKnown(words, token),
  );
  return [...new Set([...strange, ...ofOtherKeyboard].map(({ plain }) => plain))];
};

/**
 * Mends a query. What means something stays as it is; so does a last word that may still be typed, and a word of the language
 * (`right`), which is only missing here: what is like it is offered.
 */
export const mendText = (words: QueryWords, typed: string, right: ReadonlySet<string>): Mended => {
  const { text, strange } = readable(words, typed, right);
  const wrong = strange.filter(({ plain }) => !right.has(plain));
  const mendedText = wrong.toReversed().reduce((so, token) => {
    const word = mended(words.vocabulary, (half) => isLookedFor(words, half), token.plain);
    return word === null ? so : put(so, token, word);
  }, text);
  const others = strange.flatMap((token) =>
    (right.has(token.plain) ? likeWords : nearWords)(words.vocabulary, token.plain).map((word) =>
      put(text, token, word),
    ),
  );
  return {
    text: mendedText,
    suggestions: others.filter((one) => one !== mendedText).slice(0, MOST_SUGGESTIONS),
  };
};
