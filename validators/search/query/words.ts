// The first layer of the index as a query is read by it: sequences instead of printed words.
import type { Turn } from '../../model/types.ts';
import type { SearchTerritory, SearchWords } from '../index/search-words.ts';
import { wholeKey } from '../index/whole-key.ts';
import type { AboutKind } from '../records/record.ts';
import { plainWord, searchTokens } from '../tokens.ts';
import { readVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Sequence, sequenceOf, sequenceOfWords } from './sequences.ts';
import { namesOfTerritory, type TerritoryNames } from './territory-names.ts';

/** What stands instead of a thing, and the key of a record of that name. */
export interface Instead {
  readonly sequence: Sequence;
  readonly name: string;
}

/** What stands for what: whoever asks for the sequence means all of the others. */
export interface Meaning {
  readonly asked: Sequence;
  readonly means: readonly Instead[];
  /** Both are names of one thing: its words apart from each other are not meant. */
  readonly whole: boolean;
}

/** A territory as a query names it. `here` is null where nothing of it can be found. */
export interface NamedTerritory {
  readonly name: string;
  readonly here: SearchTerritory | null;
  readonly names: TerritoryNames;
}

/** What a kind of record is called. */
export interface NamedKind {
  readonly kind: AboutKind;
  readonly sequence: Sequence;
}

export interface QueryWords {
  readonly vocabulary: Vocabulary;
  /** By the keys with which they begin; the longest first. */
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly turns: readonly { readonly words: readonly string[]; readonly wants: Turn['wants'] }[];
  /** The names of what is said about the acts; a record of that kind need not have them. */
  readonly kinds: readonly NamedKind[];
  readonly soft: ReadonlySet<string>;
  readonly territories: readonly NamedTerritory[];
  /** Keys that only the lexicon has: «педколледж». */
  readonly told: ReadonlySet<string>;
}

/** «Конкурс» does not stand for «конкурс профессионального мастерства»: it says less. */
const isPartOf = (one: Sequence, other: Sequence): boolean =>
  one.every((step) => other.some(({ keys }) => keys.some((key) => step.keys.includes(key))));

const insteadOf = (vocabulary: Vocabulary, words: string): Instead => {
  const tokens = searchTokens(words);
  return { sequence: sequenceOf(vocabulary, tokens), name: wholeKey(tokens) };
};

const meaningsOf = (
  vocabulary: Vocabulary,
  { synonyms, abbreviations }: SearchWords['lexicon'],
): readonly Meaning[] => {
  const all = (words: readonly string[]): readonly Instead[] =>
    words.map((one) => insteadOf(vocabulary, one)).filter(({ sequence }) => sequence.length > 0);
  const abbreviated = abbreviations.map(all);
  // What means the words of an abbreviation means the abbreviation.
  const alsoNamed = (meant: readonly Instead[]): readonly Instead[] =>
    abbreviated
      .filter((names) => names.some(({ name }) => meant.some((one) => one.name === name)))
      .flatMap((names) => names.filter(({ name }) => meant.every((one) => one.name !== name)));
  const told = synonyms.flatMap(({ asked, means }) => {
    const own = all(means);
    const meant = [...own, ...alsoNamed(own)];
    return all(asked).map(({ sequence }) => ({
      asked: sequence,
      means: meant.filter((one) => !isPartOf(one.sequence, sequence)),
      whole: false,
    }));
  });
  // What is said of the words of an abbreviation is said of the abbreviation.
  const saidOf = (names: readonly Instead[]): readonly Instead[] =>
    told
      .filter(({ asked }) =>
        names.some(({ sequence }) => isPartOf(sequence, asked) && isPartOf(asked, sequence)),
      )
      .flatMap(({ means }) => means);
  const named = abbreviated.flatMap((names) => {
    const means = [...names, ...saidOf(names)];
    return names.map(({ sequence }) => ({ asked: sequence, means, whole: true }));
  });
  return [...named, ...told];
};

/** Reads the first layer. */
export const readWords = (words: SearchWords): QueryWords => {
  const vocabulary = readVocabulary(words.vocabulary);
  const meanings = meaningsOf(vocabulary, words.lexicon).filter(({ asked }) => asked.length > 0);
  const byFirst = new Map<string, Meaning[]>();
  for (const meaning of meanings.toSorted((a, b) => b.asked.length - a.asked.length))
    for (const key of meaning.asked[0]?.keys ?? []) byFirst.set(key, [...(byFirst.get(key) ?? []), meaning]);
  const kinds = words.lexicon.kinds.flatMap(({ words: names, kind }) =>
    names.map((name): NamedKind => ({ kind, sequence: sequenceOfWords(vocabulary, name) })),
  );
  const named = (name: string, known: readonly string[], here: SearchTerritory | null): NamedTerritory => ({
    name,
    here,
    names: namesOfTerritory(vocabulary, name, known),
  });
  return {
    vocabulary,
    meanings: byFirst,
    turns: words.lexicon.turns
      .flatMap(({ words: all, wants }) =>
        all.map((one) => ({ words: searchTokens(one).map(({ plain }) => plain), wants })),
      )
      .toSorted((a, b) => b.words.length - a.words.length),
    kinds,
    soft: new Set(words.lexicon.soft.map(plainWord)),
    territories: [
      ...words.territories.map((one) => named(one.name, one.known, one)),
      ...words.missing.map(({ name, known }) => named(name, known, null)),
    ],
    told: new Set(
      [...meanings.map(({ asked }) => asked), ...kinds.map(({ sequence }) => sequence)].flatMap((sequence) =>
        sequence.flatMap(({ keys }) => keys),
      ),
    ),
  };
};
