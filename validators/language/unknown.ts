// Words that no list has: those made of known ones (compounds with a hyphen, prefixes, regular forms of verbs) are as good as
// known, of the others the ending tells what they may be.
import * as packed from './dictionary.generated.js';
import { type Found, foundInDictionary, lemmaOf, theDictionary } from './dictionary.ts';
import type { Form } from './grammar.ts';
import { readerOf, wordsOf } from './packed.ts';
import { presentForms } from './present-forms.ts';

/** A word as a form of its lemma. */
export interface LemmaForm {
  readonly lemma: string;
  readonly form: Form;
}

/** What is put before a word of the language and makes another one of it. */
const prefixes =
  'авиа авто анти аудио био взаимо видео вне внутри гипер двух до здоровье интер кибер контр макро медиа меж мета ' +
  'микро мини много мега моно мульти нано не недо нейро нео обще онлайн пере поли полу после пост практико пред противо ' +
  'псевдо пяти разно само сверх социо спец суб супер теле транс трех ультра фото четырех экс экстра электро энерго этно';
const knownPrefixes: readonly string[] = prefixes.split(' ');
/** Letters of the shortest word that a prefix may stand before; «до» and «не» stand by chance before a shorter one. */
const restFrom = 5;

const withLemma = ({ lexeme, form }: Found): LemmaForm => ({ lemma: lemmaOf(lexeme), form });

const inNewWords = new Set<Form['part']>(['noun', 'adjective', 'participle', 'adverb', 'short adjective']);
/** What stands before a verb too: of «пере», «до» and «не» before one a misprint makes as much («передоставляет»). */
const beforeVerbs = new Set(['взаимо', 'само']);

const byPrefix = (word: string): readonly LemmaForm[] => {
  for (const prefix of knownPrefixes) {
    if (word.length - prefix.length < restFrom || !word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const found = foundInDictionary(rest).filter(
      ({ form }) => (inNewWords.has(form.part) || beforeVerbs.has(prefix)) && form.name === null,
    );
    if (found.length > 0)
      return found.map(withLemma).map(({ lemma, form }) => ({ lemma: prefix + lemma, form }));
  }
  return [];
};

/** «организационно-», «учебно-»: the short form of an adjective, whether a dictionary has it or not. */
const isFirstOfCompound = (word: string): boolean =>
  foundInDictionary(word).length > 0 ||
  (word.endsWith('о') &&
    ['ый', 'ий', 'ой'].some((ending) => foundInDictionary(word.slice(0, -1) + ending).length > 0));

/** Both halves of «педагога-наставника» are declined: the lemma takes the first one's where it goes with the second. */
const jointLemma = (first: string, { lemma, form }: LemmaForm): string => {
  const declined = foundInDictionary(first).find(
    ({ form: own }) =>
      own.part === 'noun' && form.part === 'noun' && own.case === form.case && own.number === form.number,
  );
  return `${declined === undefined ? first : lemmaOf(declined.lexeme)}-${lemma}`;
};

const byHyphen = (word: string): readonly LemmaForm[] => {
  const at = word.lastIndexOf('-');
  if (at <= 0) return [];
  const [first, last] = [word.slice(0, at), word.slice(at + 1)];
  if (!first.split('-').every(isFirstOfCompound)) return [];
  const found = foundInDictionary(last).map(withLemma);
  return (found.length > 0 ? found : byPrefix(last)).map((one) => ({
    lemma: jointLemma(first, one),
    form: one.form,
  }));
};

/** What a word is by the known words that it is made of; nothing where it is made of none. */
export const madeOfKnown = (word: string): readonly LemmaForm[] => {
  const compound = byHyphen(word);
  if (compound.length > 0) return compound;
  const prefixed = byPrefix(word);
  return prefixed.length > 0 ? prefixed : presentForms(word);
};

/** What words may be by their endings: paradigms, and how many of the last letters of a word are the suffix. */
interface Endings {
  readonly numberOf: ReadonlyMap<string, number>;
  /** Of the guesses by the ending of a number the first; those of the next begin where its own end. */
  readonly first: Uint32Array;
  readonly paradigm: Uint16Array;
  readonly suffix: Uint8Array;
}

let endings: Endings | null = null;

const readEndings = (): Endings => {
  const { number } = readerOf(packed.guesses);
  const words = wordsOf(packed.endings);
  const first = new Uint32Array(words.length + 1);
  // A guess takes two numbers, which take a sign each at least.
  const paradigm = new Uint16Array(packed.guesses.length / 2);
  const suffix = new Uint8Array(packed.guesses.length / 2);
  let guesses = 0;
  for (const index of words.keys()) {
    for (let left = number(); left > 0; left -= 1) {
      paradigm[guesses] = number();
      suffix[guesses] = number();
      guesses += 1;
    }
    first[index + 1] = guesses;
  }
  return {
    numberOf: new Map(words.map((ending, index) => [ending, index])),
    first,
    paradigm: paradigm.slice(0, guesses),
    suffix: suffix.slice(0, guesses),
  };
};

/** Letters of the longest ending, and those that at least stand before the suffix of a word. */
const longestEnding = 5;
const stemFrom = 2;

/** What a word may be by its ending alone, as known words that end so are; nothing where no known word ends so. */
export const byEnding = (word: string): readonly LemmaForm[] => {
  endings ??= readEndings();
  const { paradigms } = theDictionary();
  for (let length = Math.min(longestEnding, word.length - 1); length > 0; length -= 1) {
    const ending = endings.numberOf.get(word.slice(-length));
    if (ending === undefined) continue;
    const found: LemmaForm[] = [];
    for (let guess = endings.first[ending] ?? 0; guess < (endings.first[ending + 1] ?? 0); guess += 1) {
      const paradigm = endings.paradigm[guess] ?? 0;
      const stem = word.slice(0, word.length - (endings.suffix[guess] ?? 0));
      if (stem.length < stemFrom) continue;
      const lemma = stem + paradigms.lemmaSuffix(paradigm);
      const suffix = paradigms.suffixNumber(word.slice(stem.length));
      for (const form of paradigms.having(paradigm, 0, suffix)) found.push({ lemma, form });
    }
    if (found.length > 0) return found;
  }
  return [];
};
