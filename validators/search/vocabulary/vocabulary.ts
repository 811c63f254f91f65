// The words of all records in all their forms, small enough to be loaded with the page: what a word is, what it is akin to, and
// how many records have it.
import { stem } from '../../text/words/stem.ts';

/**
 * The vocabulary as it is served. `paradigms`: the endings of a paradigm, that of the first form first, parted by commas.
 * `kin`: families of kindred words, a word as its stem, its paradigm and (where a record has it) in how many of acts it stands:
 * «сопровожд2:40». `others`: what no dictionary has (numbers, names, abbreviations) with the same count.
 */
export interface VocabularyFile {
  readonly paradigms: readonly string[];
  readonly kin: readonly string[];
  readonly others: string;
}

/** A word of the language. */
export interface Lexeme {
  readonly lemma: string;
  readonly stem: string;
  readonly endings: readonly string[];
  /** The number of its family. */
  readonly family: number;
}

export interface Vocabulary {
  readonly lexemes: readonly Lexeme[];
  readonly byStem: ReadonlyMap<string, readonly Lexeme[]>;
  readonly byLemma: ReadonlyMap<string, Lexeme>;
  /** The lemmas of a family that records have. */
  readonly families: readonly (readonly string[])[];
  /** In how many records of acts a key stands; 0 where only what is said about them has it. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What a word without a dictionary's entry is found by: «Лубского» and «Лубский» are one. */
export const nameKey = (plain: string): string => `~${stem(plain)}`;

const ENTRY = /^(.*?)(\d+)(?::(\d+))?$/u;

/** Reads a served vocabulary. */
export const readVocabulary = ({ paradigms, kin, others }: VocabularyFile): Vocabulary => {
  const endings = paradigms.map((one) => one.split(','));
  const counts = new Map<string, number>();
  const lexemes: Lexeme[] = [];
  const families = kin.map((family, number) => {
    const lemmas = new Set<string>();
    for (const entry of family.split(' ')) {
      const [, wordStem = '', paradigm, count] = ENTRY.exec(entry) ?? [];
      const own = endings[Number(paradigm)] ?? [''];
      const lemma = wordStem + (own[0] ?? '');
      lexemes.push({ lemma, stem: wordStem, endings: own, family: number });
      if (count === undefined) continue;
      counts.set(lemma, Number(count));
      lemmas.add(lemma);
    }
    return [...lemmas];
  });
  for (const entry of others.split(' ')) {
    const at = entry.lastIndexOf(':');
    if (at > 0) counts.set(entry.slice(0, at), Number(entry.slice(at + 1)));
  }
  return {
    lexemes,
    byStem: Map.groupBy(lexemes, (lexeme) => lexeme.stem),
    byLemma: new Map(lexemes.map((lexeme) => [lexeme.lemma, lexeme])),
    families,
    counts,
  };
};

/** The lexemes of which a word, in plain letters, is a form. */
export const lexemesOf = ({ byStem }: Vocabulary, plain: string): readonly Lexeme[] => {
  const found: Lexeme[] = [];
  for (let at = plain.length; at >= 0; at -= 1)
    for (const lexeme of byStem.get(plain.slice(0, at)) ?? [])
      if (lexeme.endings.includes(plain.slice(at))) found.push(lexeme);
  return found;
};

/** Whether some record has a key. */
export const isFound = ({ counts }: Vocabulary, key: string): boolean => counts.has(key);

/** The first forms of a word that the vocabulary has, the most frequent in the records first; its key as a name where it has none. */
export const keysOfWord = (vocabulary: Vocabulary, plain: string): readonly string[] => {
  const times = (lemma: string): number => vocabulary.counts.get(lemma) ?? 0;
  const lemmas = [...new Set(lexemesOf(vocabulary, plain).map(({ lemma }) => lemma))];
  const name = nameKey(plain);
  const others = [plain, name].filter((key) => isFound(vocabulary, key) && !lemmas.includes(key));
  return [...lemmas.toSorted((a, b) => times(b) - times(a)), ...others];
};

/** «Сертифицировать» and «сертификация», «экспертировать» and «экспертиза»: what stands before the ending of a borrowed verb. */
const BORROWED = /^(\p{L}{5,20}?)ц?(?:изиро|иро|изо)(?:вать|вал\p{L}?|ван\p{L}{0,4})$/u;

const likeBorrowed = ({ counts }: Vocabulary, plain: string): readonly string[] => {
  const start = BORROWED.exec(plain)?.[1];
  return start === undefined ? [] : [...counts.keys()].filter((key) => key.startsWith(start));
};

/** The other words of a word's family that records have; of a borrowed verb without one, the words that begin as it does. */
export const kinOfWord = (vocabulary: Vocabulary, plain: string): readonly string[] => {
  const found = lexemesOf(vocabulary, plain);
  const own = new Set(found.map(({ lemma }) => lemma));
  const families = new Set(found.map(({ family }) => family));
  const kin = [...families].flatMap((family) => vocabulary.families[family] ?? []);
  return (kin.length > 0 ? kin : likeBorrowed(vocabulary, plain)).filter((lemma) => !own.has(lemma));
};

/** What records have that begins like a word that is still being typed, in plain letters. */
export const beginningWith = ({ counts }: Vocabulary, plain: string): readonly string[] =>
  [...counts.keys()].filter((key) => key.startsWith(plain) || key.startsWith(`~${plain}`));
