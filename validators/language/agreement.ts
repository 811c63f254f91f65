// Words that stand together must agree. A disagreement is told only where both words are known and no reading of them agrees.
import { analyse, type Reading } from './analyse.ts';

const adjectives = new Set<Reading['part']>(['adjective', 'participle']);
/** Nouns, and adjectives and participles that stand for one: «мастерская», «заведующий». */
const nounsOf = (word: string): readonly Reading[] =>
  analyse(word).filter(({ part, case: of }) => part === 'noun' || (adjectives.has(part) && of !== null));

/** Two genders, numbers or cases go together where they are the same or one is not told. */
const same = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

const goesWith = (adjective: Reading, noun: Reading): boolean =>
  adjective.case === noun.case &&
  same(adjective.number, noun.number) &&
  (adjective.number === 'plural' || same(adjective.gender, noun.gender)) &&
  (adjective.case !== 'accusative' || same(adjective.animate, noun.animate));

/**
 * Whether an adjective or a participle agrees with a noun in case, number, gender and, in the accusative, animacy, in at least
 * one reading of both. Null where it cannot be told: a word is not known, or is no adjective or no noun.
 */
export const agrees = (adjective: string, noun: string): boolean | null => {
  const [left, right] = [analyse(adjective).filter(({ part }) => adjectives.has(part)), nounsOf(noun)];
  if (left.length === 0 || right.length === 0) return null;
  if (![...left, ...right].every(({ known }) => known)) return null;
  return left.some((one) => right.some((other) => goesWith(one, other)));
};

/** Cases in which a figure may stand with its noun in the plural. */
const oblique = new Set<Reading['case']>(['genitive', 'dative', 'instrumental', 'prepositional']);

/** Whether a noun may follow a figure: «2 школы», «в 2 школах», «5 школ», «21 школа», «1,5 года». */
const mayFollow = (n: number, { case: of, number }: Reading, inGenitive: boolean): boolean => {
  const few = of === 'genitive' && number === 'singular';
  if (!Number.isInteger(n)) return few;
  const [last, teen] = [n % 10, Math.floor(n / 10) % 10 === 1];
  if (last === 1 && !teen) return number === 'singular';
  const many = number === 'plural' && oblique.has(of);
  if (last < 2 || last > 4 || teen) return many;
  return few || (many && (inGenitive || of !== 'genitive'));
};

/**
 * Whether a noun stands in a form that can follow a figure; null where the word is not known as a noun.
 *
 * @param n what is counted, from 0 on; a fraction takes the genitive singular. A number of order («5 класса») is another matter
 * @param inGenitive whether the figure itself may stand in the genitive: «более 44 школ», but «открыто 44 школы»
 */
export const numberAgrees = (n: number, noun: string, inGenitive = true): boolean | null => {
  const nouns = nounsOf(noun);
  if (nouns.length === 0 || nouns.some(({ known }) => !known)) return null;
  // A word without a singular («сутки») and one without cases («ФГОС») say nothing of their number.
  if (nouns.some(({ name }) => name === 'abbreviation')) return true;
  if (!nouns.some(({ number }) => number === 'singular') && nouns.every(({ gender }) => gender === null))
    return nouns.some(({ case: of }) => oblique.has(of)) || n % 10 === 1;
  return nouns.some((reading) => mayFollow(n, reading, inGenitive));
};
