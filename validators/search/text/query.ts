// What a reader typed, read as a search: mended where it was mistyped, with the words to mark in what is found.
import { asRussianKeys } from './layout.ts';
import { matchPhrases, type PhraseMatch } from './phrases.ts';
import { isBeginning, isKnown, meantStem, possibleStems, type Vocabulary } from './vocabulary.ts';
import { beginningToken, rootOf, rootToken, stemToken, type Word, wordsOf } from './words.ts';

/** One thing to look for: the words of Pagefind's index for its stem (null where no record has it) and for its root. */
export interface Wanted {
  readonly stem: string | null;
  readonly root: string;
}

/** What is marked in a hit: words of these roots, words that begin so, phrases that an abbreviation stands for. */
export interface Marks {
  readonly roots: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

export interface Query {
  readonly wanted: readonly Wanted[];
  readonly marks: Marks;
  /** The query as it was understood, where that is not what was typed. */
  readonly understoodAs: string | null;
  /** Other words the reader may have meant, as whole queries. */
  readonly suggestions: readonly string[];
  /** Words that no record has. */
  readonly unknown: readonly string[];
}

interface Mended {
  readonly text: string;
  readonly suggestions: readonly string[];
}

const MOST_SUGGESTIONS = 4;

const fits = (word: Word, vocabulary: Vocabulary): boolean =>
  isKnown(word.keys[0], vocabulary) || isBeginning(word.plain, vocabulary);

const countFitting = (text: string, vocabulary: Vocabulary): number =>
  wordsOf(text).filter((word) => fits(word, vocabulary)).length;

const onRightKeyboard = (typed: string, vocabulary: Vocabulary): string => {
  const russian = asRussianKeys(typed);
  if (russian === null) return typed;
  const better = countFitting(russian, vocabulary) > countFitting(typed, vocabulary);
  const mistyped = wordsOf(russian).some((word) => meantStem(word.keys[0], vocabulary) !== undefined);
  return better || (mistyped && countFitting(typed, vocabulary) === 0) ? russian : typed;
};

// The ending stays as typed: «настваничество» becomes «наставничество», not the bare stem.
const putRight = (text: string, word: Word, stem: string): string => {
  const ending = word.plain.startsWith(word.keys[0]) ? word.plain.slice(word.keys[0].length) : '';
  return text.slice(0, word.at) + stem + ending + text.slice(word.end);
};

const mendSlips = (text: string, vocabulary: Vocabulary): Mended => {
  const wrong = wordsOf(text).filter((word) => !fits(word, vocabulary));
  const mended = wrong.toReversed().reduce((so, word) => {
    const stem = meantStem(word.keys[0], vocabulary);
    return stem === undefined ? so : putRight(so, word, stem);
  }, text);
  const suggestions = wrong.flatMap((word) =>
    possibleStems(word.keys[0], vocabulary).map((stem) => putRight(text, word, stem)),
  );
  return {
    text: mended,
    suggestions: suggestions.filter((one) => one !== mended).slice(0, MOST_SUGGESTIONS),
  };
};

const withoutOverlaps = (matches: readonly PhraseMatch[]): readonly PhraseMatch[] => {
  const taken: PhraseMatch[] = [];
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!taken.some((one) => match.start < one.end && one.start < match.end)) taken.push(match);
  }
  return taken;
};

const wantedKey = (key: string, { stems }: Vocabulary): Wanted => ({
  // Asked for a word it does not have, Pagefind cuts letters off until something fits: never ask it.
  stem: stems.has(key) ? stemToken(key) : null,
  root: rootToken(key),
});

const wantedWord = (word: Word, vocabulary: Vocabulary): Wanted => {
  if (isKnown(word.keys[0], vocabulary)) return wantedKey(word.keys[0], vocabulary);
  const beginning = beginningToken(word.plain);
  return { stem: beginning, root: beginning };
};

/** Reads a query. An empty one, and one of function words only, wants nothing. */
export const readQuery = (typed: string, vocabulary: Vocabulary): Query => {
  const keyed = onRightKeyboard(typed.trim(), vocabulary);
  const { text, suggestions } = mendSlips(keyed, vocabulary);
  const all = wordsOf(text);
  const words = all.filter((word) => fits(word, vocabulary));
  const phrases = withoutOverlaps(
    matchPhrases(
      words.map((word) => word.keys[0]),
      vocabulary.phrases,
    ),
  );
  const single = words.filter((_, index) => !phrases.some(({ start, end }) => start <= index && index < end));
  const keys = [...new Set(phrases.map(({ key }) => key))];
  const wanted = [
    ...keys.map((key) => wantedKey(key, vocabulary)),
    ...single.map((word) => wantedWord(word, vocabulary)),
  ];
  const known = single.filter((word) => isKnown(word.keys[0], vocabulary));
  return {
    wanted: [...new Map(wanted.map((one) => [one.root, one])).values()],
    marks: {
      roots: new Set([...keys, ...known.map((word) => word.keys[0])].map(rootOf)),
      beginnings: single.filter((word) => !known.includes(word)).map((word) => word.plain),
    },
    understoodAs: text === typed.trim() ? null : text,
    suggestions,
    unknown: all.filter((word) => !words.includes(word)).map((word) => word.plain),
  };
};
