// What a word is: asked of the dictionary by everything that reads Russian.
import { longestWord } from '../text/places/bounds.ts';
import { remembered } from '../text/remembered.ts';
import { type Found, foundInDictionary, lemmaOf, theDictionary } from './dictionary.ts';
import { type Case, type Form, formOf, type Gender, type GrammaticalNumber } from './grammar.ts';
import { byEnding, type LemmaForm, madeOfKnown } from './unknown.ts';

/** One of the ways in which a word can be read. */
export interface Reading extends Form {
  /** The first form of the word, lower case, «е» for «ё»; of a participle and a gerund the infinitive of their verb. */
  readonly lemma: string;
  /** The dictionary or the list of the field has the word, or it is made of words that they have. */
  readonly known: boolean;
}

/** A word as the dictionary has it: lower case, «е» for «ё», one hyphen, without stresses and soft hyphens. */
const plain = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replace(/\u00AD|\u0301/gu, '');

/** An abbreviation that no list has is a name without cases. */
const abbreviation = formOf('NOUN,Abbr');
const isAbbreviation = (word: string): boolean => /^[А-ЯЁ]{2,}$/u.test(word);

/** A word in small letters is no name where it is something else: «мая» is of May, not Maya, and «к» is no candidate. */
const asPrinted = (word: string, found: readonly Found[]): readonly Found[] => {
  if (word.charAt(0) !== word.charAt(0).toLowerCase()) return found;
  const common = found.filter(({ form }) => form.name === null);
  return common.length > 0 ? common : found;
};

const reading =
  (known: boolean) =>
  ({ lemma, form }: LemmaForm): Reading => ({ ...form, lemma, known });

/**
 * Every reading of a printed word, in any case of letters: those of the dictionary and the field; else of the words that it is
 * made of; else, marked as not known, an abbreviation or what its ending says. Nothing for what is no Russian word, or longer
 * than any.
 */
export const analyse: (word: string) => readonly Reading[] = remembered((word) => {
  const sought = plain(word);
  if (sought.length > longestWord) return [];
  const found = foundInDictionary(sought);
  if (found.length > 0)
    return asPrinted(word, found).map(({ lexeme, form }) => reading(true)({ lemma: lemmaOf(lexeme), form }));
  const made = madeOfKnown(sought);
  if (made.length > 0) return made.map(reading(true));
  if (isAbbreviation(word)) return [reading(false)({ lemma: sought, form: abbreviation })];
  return byEnding(sought).map(reading(false));
});

/** The lemmas of a printed word, each once; the word itself in plain letters where nothing is known of it. */
export const lemmasOf: (word: string) => ReadonlySet<string> = remembered((word) => {
  const lemmas = new Set(analyse(word).map(({ lemma }) => lemma));
  return lemmas.size > 0 ? lemmas : new Set([plain(word)]);
});

/** Whether the dictionary or the list of the field has a word, or the words that it is made of. */
export const isKnown = (word: string): boolean => analyse(word)[0]?.known === true;

/** The form that is wanted of a word; an adjective in the singular wants a gender, in the accusative it is that of things. */
export interface WantedForm {
  readonly case: Case;
  readonly number: GrammaticalNumber;
  readonly gender?: Gender;
}

const declined = new Set<Form['part']>(['noun', 'adjective', 'numeral', 'pronoun']);

/** Puts a known noun or adjective, given by any form, into another; null where it has no such form or the word is not known. */
export const inflect = (word: string, wanted: WantedForm): string | null => {
  const { paradigms } = theDictionary();
  const fits = ({ case: of, number, gender }: Form): boolean =>
    of === wanted.case &&
    number === wanted.number &&
    (wanted.gender === undefined || gender === null || gender === wanted.gender);
  const sought = plain(word);
  const found = foundInDictionary(sought).filter(({ form }) => declined.has(form.part));
  const asLemma = found.filter(({ lexeme }) => lemmaOf(lexeme) === sought);
  for (const { lexeme, form } of asLemma.length > 0 ? asLemma : found) {
    const wantedForm = paradigms
      .formsOf(lexeme.paradigm)
      .find(
        (one) =>
          one.prefix === 0 &&
          one.form.part === form.part &&
          (form.part === 'noun' || one.form.animate !== true) &&
          fits(one.form),
      );
    if (wantedForm !== undefined) return lexeme.stem + wantedForm.suffix;
  }
  return null;
};
