// The vocabulary of a set of records, made with the dictionary: the reader's page has no room for the dictionary itself.
import { foundInDictionary, type Lexeme, lemmaOf, theDictionary } from '../../language/dictionary.ts';
import { kinOf } from '../../language/kin.ts';
import { plainWord } from '../tokens.ts';
import { everyLexeme } from './make-language.ts';
import { nameKey, type VocabularyFile } from './vocabulary.ts';

const keyOf = ({ stem, paradigm }: Lexeme): string => `${stem}${paradigm}`;

/** The lexemes of which a printed word is a form; a word in small letters is no name where it is something else. */
const lexemesOf = (printed: string): readonly Lexeme[] => {
  const plain = plainWord(printed);
  const found = foundInDictionary(plain);
  const isSmall = printed.charAt(0) === plain.charAt(0);
  const common = isSmall ? found.filter(({ form }) => form.name === null) : [];
  const lexemes = (common.length > 0 ? common : found).map(({ lexeme }) => lexeme);
  return [...new Map(lexemes.map((lexeme) => [keyOf(lexeme), lexeme])).values()];
};

/** What a printed word is found by: its first forms; without one in the dictionary, what is left without its ending. */
export const keysOfPrinted = (printed: string): readonly string[] => {
  const lemmas = new Set(lexemesOf(printed).map(lemmaOf));
  return lemmas.size > 0 ? [...lemmas] : [nameKey(plainWord(printed))];
};

const isName = ({ paradigm }: Lexeme): boolean =>
  theDictionary().paradigms.commonSuffixes(paradigm).length === 0;

/** Kindred words have one family; a name is of none but its own. */
const familyOf = (lexeme: Lexeme): string =>
  isName(lexeme) ? `!${lemmaOf(lexeme)}` : kinOf(lemmaOf(lexeme));

/** Every word of the language that is akin to one of the families. */
const kindredOf = (families: ReadonlySet<string>): readonly Lexeme[] =>
  everyLexeme().filter((lexeme) => !isName(lexeme) && families.has(familyOf(lexeme)));

export interface VocabularyOptions {
  /** The printed words of the records and of the lexicon. */
  readonly printed: Iterable<string>;
  /** In how many records of acts a key stands; 0 where only what is said about them has it. */
  readonly counts: ReadonlyMap<string, number>;
  /** Further words that are asked about: a query's; null: whatever a reader may ask. */
  readonly asked: readonly string[] | null;
}

const endingsOf = (paradigm: number): string => {
  const { paradigms } = theDictionary();
  const own = paradigms.formsOf(paradigm).filter(({ prefix }) => prefix === 0);
  return [...new Set([paradigms.lemmaSuffix(paradigm), ...own.map(({ suffix }) => suffix)])].join(',');
};

/** Makes the vocabulary of a set of records. The same words give the same file. */
export const makeVocabulary = ({ printed, counts, asked }: VocabularyOptions): VocabularyFile => {
  const own = [...printed, ...(asked ?? [])].flatMap(lexemesOf);
  const families = new Set(own.map(familyOf));
  const all = new Map(
    [...own, ...(asked === null ? kindredOf(families) : [])].map((one) => [keyOf(one), one]),
  );
  const sorted = [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, lexeme]) => lexeme);
  const paradigms = [...new Set(sorted.map(({ paradigm }) => paradigm))];
  const numbers = new Map(paradigms.map((paradigm, number) => [paradigm, number]));
  const lemmas = new Set(sorted.map(lemmaOf));
  const entry = (lexeme: Lexeme): string => {
    const count = counts.get(lemmaOf(lexeme));
    return `${lexeme.stem}${numbers.get(lexeme.paradigm)}${count === undefined ? '' : `:${count}`}`;
  };
  const others = [...counts].filter(([key]) => !lemmas.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    paradigms: paradigms.map(endingsOf),
    kin: [...Map.groupBy(sorted, familyOf).values()].map((family) => family.map(entry).join(' ')),
    others: others.map(([key, count]) => `${key}:${count}`).join(' '),
  };
};
