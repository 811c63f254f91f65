// By what endings of words Svod predicts a word that the dictionary lacks: of which paradigms the known words are that end so.
import type { Reduced } from './reduced.ts';

/** What a word with an ending may be: the number of a paradigm, and how many of its last letters are the suffix. */
export interface Guess {
  readonly paradigm: number;
  readonly suffix: number;
}

/** The guesses for each ending, the likeliest first. */
export type Endings = ReadonlyMap<string, readonly Guess[]>;

/** Letters of the longest ending, lexemes that a paradigm must have to be lively, and words that must share an ending of it. */
const longest = 5;
const livelyFrom = 3;
const sharedFrom = 2;
/** A paradigm is kept beside the likeliest where it has this part of its words, and so many are kept at most. */
const least = 0.1;
const most = 3;

/** New words are nouns, adjectives, verbs and adverbs, and a rule asks of names elsewhere. */
const isOpen = (tag: string): boolean =>
  /^(?:NOUN|ADJF|INFN|VERB|ADVB)/u.test(tag) && !/Name|Surn|Patr|Geox|Abbr|Apro/u.test(tag);

/** Two paradigms with one first tag say the same of a word; the more frequent is enough. */
const kindOf = ({ paradigms }: Reduced, paradigm: number): string => paradigms[paradigm]?.[0]?.tag ?? '';

/** Of each ending how many words have it by a guess; a guess is written as `paradigm:suffix`. */
type Counts = Map<string, Map<string, number>>;

const counted = (reduced: Reduced): Counts => {
  const counts: Counts = new Map();
  const byParadigm = Map.groupBy(reduced.lexemes, ([, paradigm]) => paradigm);
  for (const [paradigm, lexemes] of byParadigm) {
    if (lexemes.length < livelyFrom || !isOpen(kindOf(reduced, paradigm))) continue;
    const suffixes = new Set(reduced.paradigms[paradigm]?.map(({ suffix }) => suffix));
    for (const [tail, alike] of Map.groupBy(lexemes, ([stem]) => stem.slice(-longest))) {
      for (const suffix of suffixes) {
        const end = (tail + suffix).slice(-longest);
        for (let at = 0; at < end.length; at += 1) {
          const ending = end.slice(at);
          const own = counts.get(ending) ?? new Map<string, number>();
          const guess = `${paradigm}:${suffix.length}`;
          own.set(guess, (own.get(guess) ?? 0) + alike.length);
          counts.set(ending, own);
        }
      }
    }
  }
  return counts;
};

const likeliest = (reduced: Reduced, own: ReadonlyMap<string, number>): readonly Guess[] => {
  const sorted = [...own].filter(([, times]) => times >= sharedFrom).sort((a, b) => b[1] - a[1]);
  const enough = (sorted[0]?.[1] ?? 0) * least;
  const kinds = new Set<string>();
  return sorted
    .filter(([, times]) => times >= enough)
    .map(([guess]) => {
      const [paradigm = 0, suffix = 0] = guess.split(':').map(Number);
      return { paradigm, suffix };
    })
    .filter(({ paradigm }) => {
      const kind = kindOf(reduced, paradigm);
      const isNew = !kinds.has(kind);
      kinds.add(kind);
      return isNew;
    })
    .slice(0, most);
};

/** The endings of all words, without those that say no more than the ending one letter shorter. */
export const endingsOf = (reduced: Reduced): Endings => {
  const all = new Map(
    [...counted(reduced)].map(([ending, own]) => [ending, likeliest(reduced, own)] as const),
  );
  const reported = (ending: string): readonly Guess[] => {
    const own = all.get(ending) ?? [];
    return own.length > 0 || ending === '' ? own : reported(ending.slice(1));
  };
  const says = (guesses: readonly Guess[]): string => JSON.stringify(guesses);
  return new Map(
    [...all]
      .filter(([ending, own]) => own.length > 0 && says(own) !== says(reported(ending.slice(1))))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};
