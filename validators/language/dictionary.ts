// The dictionary of Russian under the rules: the lexemes of OpenCorpora, and those of the field beside them. It is read when
// the first word is asked about.
import * as packed from './dictionary.generated.js';
import { fieldWords } from './field-words.ts';
import type { Form } from './grammar.ts';
import { readerOf } from './packed.ts';
import { type Paradigms, paradigmsOf, prefixes } from './paradigms.ts';
import { childOf, letterAt, type StemTree, stemTree } from './stem-tree.ts';

/** A word of the language in all its forms: what all of them begin with, and the paradigm by which they end. */
export interface Lexeme {
  readonly stem: string;
  readonly paradigm: number;
}

/** A lexeme, and what a word is as a form of it. */
export interface Found {
  readonly lexeme: Lexeme;
  readonly form: Form;
}

export interface Dictionary {
  readonly paradigms: Paradigms;
  readonly tree: StemTree;
  /** The paradigm of a stem by its number in the tree. */
  readonly paradigmOfStem: Uint16Array;
  /** The lexemes of the field. */
  readonly ofField: readonly Lexeme[];
}

const numbersOf = (text: string, count: number): Uint16Array => {
  const { number } = readerOf(text);
  return Uint16Array.from({ length: count }, number);
};

/** Every lexeme of which a word is a form, by the tree alone. */
const foundInTree = (
  { paradigms, tree, paradigmOfStem }: Omit<Dictionary, 'ofField'>,
  word: string,
): Found[] => {
  const found: Found[] = [];
  for (const [number, prefix] of prefixes.entries()) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    let node = 0;
    for (let depth = 0; node >= 0 && depth <= rest.length; depth += 1) {
      const suffix = paradigms.suffixNumber(rest.slice(depth));
      // No stem that ends here has a form that goes on so.
      const last = suffix === null ? 0 : (tree.firstStem[node + 1] ?? 0);
      for (let stem = tree.firstStem[node] ?? 0; stem < last; stem += 1) {
        const paradigm = paradigmOfStem[stem] ?? 0;
        for (const form of paradigms.having(paradigm, number, suffix))
          found.push({ lexeme: { stem: rest.slice(0, depth), paradigm }, form });
      }
      node = childOf(tree, node, letterAt(rest, depth));
    }
  }
  return found;
};

/** A field word is declined like its model; @throws Error where the dictionary has no such model or it ends otherwise */
const likeModel = (paradigms: Paradigms, found: readonly Found[], word: string, model: string): Lexeme => {
  for (const { lexeme } of found) {
    const suffix = paradigms.lemmaSuffix(lexeme.paradigm);
    if (lexeme.stem + suffix === model && word.endsWith(suffix))
      return { stem: word.slice(0, word.length - suffix.length), paradigm: lexeme.paradigm };
  }
  throw new Error(`«${word}» cannot be declined like «${model}»`);
};

const read = (): Dictionary => {
  const paradigms = paradigmsOf(packed);
  const tree = stemTree(packed.stems);
  const paradigmOfStem = numbersOf(packed.paradigmOfStem, tree.firstStem.at(-1) ?? 0);
  const general = { paradigms, tree, paradigmOfStem };
  return {
    ...general,
    ofField: fieldWords.map(([word, model]) =>
      likeModel(paradigms, foundInTree(general, model), word, model),
    ),
  };
};

let dictionary: Dictionary | null = null;
let fieldByStem: ReadonlyMap<string, readonly Lexeme[]> = new Map();
/** No beginning of a word that is longer is a stem of the field. */
let longestFieldStem = 0;

/** The dictionary; it is read once, in a few hundredths of a second. */
export const theDictionary = (): Dictionary => {
  if (dictionary === null) {
    dictionary = read();
    fieldByStem = Map.groupBy(dictionary.ofField, ({ stem }) => stem);
    longestFieldStem = Math.max(...[...fieldByStem.keys()].map(({ length }) => length));
  }
  return dictionary;
};

const foundInField = ({ paradigms }: Dictionary, word: string): Found[] => {
  const found: Found[] = [];
  for (let at = Math.min(word.length, longestFieldStem); at > 0; at -= 1)
    for (const lexeme of fieldByStem.get(word.slice(0, at)) ?? []) {
      const suffix = paradigms.suffixNumber(word.slice(at));
      for (const form of paradigms.having(lexeme.paradigm, 0, suffix)) found.push({ lexeme, form });
    }
  return found;
};

/** What a word is by the lists of the field and of the language; lower case, «е» for «ё». Nothing for a word that neither has. */
export const foundInDictionary = (word: string): readonly Found[] => {
  const all = theDictionary();
  return [...foundInField(all, word), ...foundInTree(all, word)];
};

/** The first form of a lexeme: a noun's nominative, a verb's infinitive. */
export const lemmaOf = ({ stem, paradigm }: Lexeme): string =>
  stem + theDictionary().paradigms.lemmaSuffix(paradigm);
