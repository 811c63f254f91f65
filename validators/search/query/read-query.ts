// What a reader typed, read as a search: mended where it was mistyped, a territory and the words of a question apart.
import type { Turn } from '../../model/types.ts';
import { type SearchToken, searchTokens } from '../tokens.ts';
import {
  beginningWith,
  isFound,
  keysOfWord,
  kinOfWord,
  lexemesOf,
  nameKey,
} from '../vocabulary/vocabulary.ts';
import { asRussianKeys } from './layout.ts';
import { mended, nearWords } from './mend.ts';
import { keysOfToken, type Sequence, sequenceOf, standsAt } from './sequences.ts';
import type { Instead, NamedTerritory, QueryWords } from './words.ts';

/** A word or number to look for. */
export interface WantedWord {
  readonly token: SearchToken;
  readonly keys: readonly string[];
  /** Words of its family, and for a word still being typed those that begin so. */
  readonly kin: readonly string[];
}

/** One thing to look for: its words, or what may stand instead of all of them. */
export interface Wanted {
  readonly words: readonly WantedWord[];
  readonly instead: readonly Instead[];
  /** Only the whole of it is meant: its words apart from each other are not. */
  readonly whole: boolean;
  /** A place need not have it. */
  readonly soft: boolean;
}

export interface Query {
  readonly wanted: readonly Wanted[];
  /** What stood in quotes: a place must have it so. */
  readonly exact: readonly Sequence[];
  /** The query as it was understood, where that is not what was typed. */
  readonly understoodAs: string | null;
  readonly suggestions: readonly string[];
  /** Words that no record has. */
  readonly unknown: readonly string[];
  /** The territory that the query names. */
  readonly territory: NamedTerritory | null;
  readonly wants: Turn['wants'] | null;
  /** The tokens that are looked for, of which a name may be made. */
  readonly tokens: readonly SearchToken[];
}

const MOST_SUGGESTIONS = 4;
const MOST_LETTERS = 200;
const SHORTEST_BEGINNING = 3;
const MOST_BEGINNINGS = 40;

/** Whether records or the lexicon have a word. */
const isLookedFor = ({ vocabulary, told }: QueryWords, plain: string): boolean =>
  [...keysOfWord(vocabulary, plain), nameKey(plain)].some((key) => isFound(vocabulary, key) || told.has(key));

const isWritten = (words: QueryWords, token: SearchToken): boolean =>
  token.kind !== 'word'
    ? token.keys.some((key) => isFound(words.vocabulary, key))
    : isLookedFor(words, token.plain) || lexemesOf(words.vocabulary, token.plain).length > 0;

const namesTerritory = ({ territories }: QueryWords, token: SearchToken): boolean => {
  const key = nameKey(token.plain);
  return territories.some(({ sequences }) =>
    sequences.some((sequence) => sequence.some(({ keys }) => keys.includes(key))),
  );
};

const isOfTurn = ({ turns, soft }: QueryWords, { plain }: SearchToken): boolean =>
  soft.has(plain) || turns.some(({ words }) => words.includes(plain));

const isKnown = (words: QueryWords, token: SearchToken): boolean =>
  isWritten(words, token) || namesTerritory(words, token) || isOfTurn(words, token);

const begins = ({ vocabulary }: QueryWords, { kind, plain }: SearchToken): boolean =>
  kind === 'word' && plain.length >= SHORTEST_BEGINNING && beginningWith(vocabulary, plain).length > 0;

const countKnown = (words: QueryWords, text: string): number =>
  searchTokens(text).filter((token) => isKnown(words, token) || begins(words, token)).length;

const onRightKeyboard = (words: QueryWords, typed: string): string => {
  const russian = asRussianKeys(typed);
  if (russian === null) return typed;
  const [asTyped, asMeant] = [countKnown(words, typed), countKnown(words, russian)];
  const isMistyped = searchTokens(russian).some(({ plain }) => nearWords(words.vocabulary, plain).length > 0);
  return asMeant > asTyped || (asTyped === 0 && isMistyped) ? russian : typed;
};

/** Two unknown neighbours that are one word together: «настав ничество». */
const joined = (words: QueryWords, text: string, tokens: readonly SearchToken[]): string => {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next === undefined || token.kind !== 'word' || next.kind !== 'word') continue;
    if (isKnown(words, token) && isKnown(words, next)) continue;
    const whole = token.text + next.text;
    const [one] = searchTokens(whole);
    if (one !== undefined && isWritten(words, one) && !/\p{N}/u.test(whole))
      return text.slice(0, token.at) + whole + text.slice(next.end);
  }
  return text;
};

interface Mended {
  readonly text: string;
  readonly suggestions: readonly string[];
}

const mendText = (words: QueryWords, typed: string): Mended => {
  const text = joined(words, typed, searchTokens(typed));
  const tokens = searchTokens(text);
  const last = tokens.at(-1);
  const wrong = tokens.filter(
    (token) => token.kind === 'word' && !isKnown(words, token) && !(token === last && begins(words, token)),
  );
  const put = (so: string, { at, end }: SearchToken, word: string): string =>
    so.slice(0, at) + word + so.slice(end);
  const right = wrong.toReversed().reduce((so, token) => {
    const word = mended(words.vocabulary, (half) => isLookedFor(words, half), token.plain);
    return word === null ? so : put(so, token, word);
  }, text);
  const suggestions = wrong.flatMap((token) =>
    nearWords(words.vocabulary, token.plain).map((word) => put(text, token, word)),
  );
  return { text: right, suggestions: suggestions.filter((one) => one !== right).slice(0, MOST_SUGGESTIONS) };
};

const QUOTED = /["«„“]([^"«»„“”]{2,200})["»“”]/gu;

interface Split {
  readonly tokens: readonly SearchToken[];
  readonly wants: Turn['wants'] | null;
}

/** The words of a question are taken off, as long as something else is asked. */
const withoutTurns = ({ turns }: QueryWords, tokens: readonly SearchToken[]): Split => {
  let wants: Turn['wants'] | null = null;
  const left: SearchToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const turn = turns.find(({ words }) => words.every((word, index) => tokens[at + index]?.plain === word));
    const token = tokens[at];
    if (turn !== undefined && turn.words.length > 0) {
      wants ??= turn.wants;
      at += turn.words.length;
    } else {
      if (token !== undefined) left.push(token);
      at += 1;
    }
  }
  return left.length === 0 ? { tokens, wants: null } : { tokens: left, wants };
};

interface Placed {
  readonly tokens: readonly SearchToken[];
  readonly territory: NamedTerritory | null;
}

/** The territory that is named is taken off; a name of several words before one of fewer, a territory of the Svod before others. */
const withoutTerritory = (words: QueryWords, tokens: readonly SearchToken[]): Placed => {
  const keys = tokens.map((token) => [...keysOfToken(words.vocabulary, token), nameKey(token.plain)]);
  const found = words.territories.flatMap((territory) =>
    territory.sequences.flatMap((sequence) =>
      tokens.flatMap((_, at) =>
        standsAt(keys, at, sequence) ? [{ territory, at, length: sequence.length }] : [],
      ),
    ),
  );
  const isSure = ({ territory, at, length }: (typeof found)[number]): boolean =>
    territory.here !== null || !tokens.slice(at, at + length).every((token) => isWritten(words, token));
  const [best] = found
    .filter(isSure)
    .toSorted(
      (a, b) => b.length - a.length || Number(b.territory.here !== null) - Number(a.territory.here !== null),
    );
  if (best === undefined) return { tokens, territory: null };
  const left = tokens.filter((_, index) => index < best.at || index >= best.at + best.length);
  return { tokens: left.length === 0 ? tokens : left, territory: best.territory };
};

const wantedWord = (words: QueryWords, token: SearchToken, isLast: boolean): WantedWord => {
  const { vocabulary } = words;
  const keys = keysOfToken(vocabulary, token);
  if (token.kind !== 'word') return { token, keys: keys.slice(0, 1), kin: keys.slice(1) };
  const isBegun = isLast && !isWritten(words, token) && begins(words, token);
  const kin = isBegun
    ? beginningWith(vocabulary, token.plain).slice(0, MOST_BEGINNINGS)
    : kinOfWord(vocabulary, token.plain);
  return { token, keys, kin };
};

/** Things to look for: phrases of the lexicon with what they mean, and the words beside them. */
const wantedOf = (words: QueryWords, tokens: readonly SearchToken[]): readonly Wanted[] => {
  const keys = tokens.map((token) => keysOfToken(words.vocabulary, token));
  const wanted: Wanted[] = [];
  for (let at = 0; at < tokens.length; ) {
    const meanings = (keys[at] ?? [])
      .flatMap((key) => words.meanings.get(key) ?? [])
      .filter(({ asked }) => standsAt(keys, at, asked));
    const length = Math.max(1, ...meanings.map(({ asked }) => asked.length));
    const own = tokens.slice(at, at + length);
    const meant = meanings.filter(({ asked }) => asked.length === length);
    wanted.push({
      words: own.map((token, index) => wantedWord(words, token, at + index === tokens.length - 1)),
      instead: [...new Map(meant.flatMap(({ means }) => means).map((one) => [one.name, one])).values()],
      whole: meant.some(({ whole }) => whole),
      soft: own.every((token) =>
        [token.plain, ...keysOfToken(words.vocabulary, token)].some((key) => words.soft.has(key)),
      ),
    });
    at += length;
  }
  return wanted.every(({ soft }) => soft) ? wanted.map((one) => ({ ...one, soft: false })) : wanted;
};

const isAnywhere = ({ vocabulary }: QueryWords, { words: own, instead }: Wanted): boolean => {
  const has = (key: string): boolean => isFound(vocabulary, key);
  return (
    own.some(({ keys, kin }) => keys.some(has) || kin.some(has)) ||
    instead.some(({ sequence }) => sequence.every(({ keys }) => keys.some(has)))
  );
};

/** Reads a query. An empty one, and one without a word, wants nothing. */
export const readQuery = (words: QueryWords, asked: string): Query => {
  const typed = asked.trim().slice(0, MOST_LETTERS);
  const { text, suggestions } = mendText(words, onRightKeyboard(words, typed));
  const all = searchTokens(text);
  const quotes = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({
    at: index,
    end: index + length,
  }));
  const isQuoted = ({ at }: SearchToken): boolean => quotes.some((quote) => at >= quote.at && at < quote.end);
  const quoted = all.filter(isQuoted);
  const free = withoutTerritory(
    words,
    all.filter((token) => !isQuoted(token)),
  );
  const { tokens: left, wants } = withoutTurns(words, free.tokens);
  const tokens = [...left, ...quoted].toSorted((a, b) => a.at - b.at);
  const wanted = wantedOf(words, tokens);
  const found = wanted.filter((one) => isAnywhere(words, one));
  return {
    wanted: found,
    exact: quotes
      .map((quote) =>
        sequenceOf(
          words.vocabulary,
          quoted.filter(({ at }) => at >= quote.at && at < quote.end),
        ),
      )
      .filter((sequence) => sequence.length > 0),
    understoodAs: text === typed ? null : text,
    suggestions,
    unknown: wanted
      .filter((one) => !found.includes(one) && !one.soft)
      .flatMap((one) => one.words.map(({ token }) => token.text)),
    territory: free.territory,
    wants,
    tokens,
  };
};
