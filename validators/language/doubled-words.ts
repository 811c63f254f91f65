// What is printed twice: a word, a phrase, an item of a list, a preposition beside another. A word may be said twice on purpose
// («ещё ещё», «учитель учителю»): those are left alone.
import { analyse, lemmasOf, type Reading } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** How a thing is doubled: the same words in a row, two prepositions, a word in two cases, the same item of a list. */
export type Doubling = 'same' | 'prepositions' | 'cases' | 'items';

/** What is doubled: from the first of the two to the end of the second. */
export interface Doubled {
  readonly how: Doubling;
  readonly text: string;
  readonly at: number;
  readonly length: number;
  readonly first: string;
  readonly second: string;
  /** The word behind: its case tells which of two prepositions governs it. */
  readonly next: string;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Prepositions after which no other can stand. «От», «до» and «за» may: «за от 3 до 5 лет». */
const before = listed('в во на с со к ко по для у о об при под над из');
const behind = listed('в во на с со к ко для у о об при под над из');

/** «Едва едва», «чуть чуть», «так так»: words that are said twice. */
const saidTwice = listed('едва чуть очень так вот ещё еще то');

/** «ПО» is software, and «на С» in a language of programs. */
const isPreposition = (word: string, list: ReadonlySet<string>): boolean =>
  list.has(word.toLowerCase()) && !/^(?:\p{Lu}{2,}|С)$/u.test(word);

/** A token in small letters. */
interface Small extends TextToken {
  readonly lower: string;
}
const lower = (token: Small | undefined): string => token?.lower ?? '';
const isWord = (token: Small | undefined): token is Small =>
  token?.kind === 'word' || token?.kind === 'abbreviation';

/** A single letter may be a name («класс а»), unless it is a preposition or a conjunction. */
const isSaying = (word: string): boolean =>
  word.length > 1 || analyse(word).some(({ part }) => part === 'preposition' || part === 'conjunction');

/** So long a word is in two cases by no chance. */
const long = /^\p{Ll}{6,}$/u;
const isNominal = ({ part }: Reading): boolean => part === 'noun' || part === 'adjective';

/** «Мониторинга мониторинг»; «педагог педагогу» says who helps whom. */
const areTwoCases = (left: string, right: string): boolean => {
  if (left === right || !long.test(left) || !long.test(right)) return false;
  const [own, other] = [analyse(left), analyse(right)];
  if (!own.some(isNominal) || other.some(({ case: of }) => of === 'dative')) return false;
  const lemmas = lemmasOf(left);
  return [...lemmasOf(right)].some((lemma) => lemmas.has(lemma)) && other.some(isNominal);
};

/** More words are not printed twice by a slip of the hand. */
const longestPhrase = 4;
const fewestLetters = 6;

/** Whether the `count` words from `at` on, all side by side, are those from `other` on. */
const areSame = (tokens: readonly Small[], at: number, other: number, count: number): boolean => {
  for (let step = 0; step < count; step += 1) {
    const [left, right] = [tokens[at + step], tokens[other + step]];
    if (!isWord(left) || !isWord(right) || lower(left) !== lower(right)) return false;
    if (step > 0 && !(left.gap && right.gap)) return false;
  }
  return true;
};

const joints = listed(', и или либо');

/** How many words of a phrase are printed again right behind it; 0 where none are. */
const phraseTwice = (tokens: readonly Small[], at: number): number => {
  for (let count = longestPhrase; count > 1; count -= 1) {
    if (tokens[at + count]?.gap !== true || !areSame(tokens, at, at + count, count)) continue;
    // «Снова и снова и …».
    if (joints.has(lower(tokens[at + count - 1]))) continue;
    const letters = tokens.slice(at, at + count).reduce((sum, { text }) => sum + text.length, 0);
    if (letters >= fewestLetters) return count;
  }
  return 0;
};

/** What may stand behind an item of a list that is no longer than it seems. */
const closes = (token: Small | undefined): boolean =>
  token === undefined || joints.has(lower(token)) || /^[.;:)»]$/u.test(token.text);

const isNoun = ({ text }: TextToken): boolean =>
  text.length >= fewestLetters - 1 &&
  analyse(text).some(({ part }) => part === 'noun') &&
  !analyse(text).some(({ part }) => part === 'adjective' || part === 'adverb');

/** How many words of an item are its neighbour's in a list as well: «подготовку, подготовку и проведение»; 0 where none are. */
const itemTwice = (tokens: readonly Small[], at: number): number => {
  for (let count = longestPhrase; count > 0; count -= 1) {
    const [joint, own] = [tokens[at + count], tokens[at]];
    if (joint === undefined || own === undefined || !joints.has(lower(joint))) continue;
    if (!areSame(tokens, at, at + count + 1, count) || !closes(tokens[at + 2 * count + 1])) continue;
    // «Педагог и педагог» are two.
    if (count === 1 && joint.text !== ',') return 0;
    if (tokens.slice(at, at + count).some(isNoun) && /^\p{Ll}/u.test(own.text)) return count;
  }
  return 0;
};

/** How the words from `at` on are doubled: how many they are, and where the second of the two begins; null where they are not. */
const doubling = (
  tokens: readonly Small[],
  at: number,
): { readonly how: Doubling; readonly count: number; readonly second: number } | null => {
  const [left, right] = [tokens[at], tokens[at + 1]];
  if (!isWord(left)) return null;
  if (isWord(right) && right.gap) {
    const [one, two] = [lower(left), lower(right)];
    // «Самый умный умный» has a noun for the second.
    const isSuperlative = tokens[at - 1]?.lemmas.has('самый') === true;
    if (one === two && isSaying(one) && !saidTwice.has(one) && !isSuperlative)
      return { how: 'same', count: 1, second: at + 1 };
    if (isPreposition(left.text, before) && isPreposition(right.text, behind))
      return { how: 'prepositions', count: 1, second: at + 1 };
    if (areTwoCases(left.text, right.text)) return { how: 'cases', count: 1, second: at + 1 };
  }
  const phrase = phraseTwice(tokens, at);
  if (phrase > 0) return { how: 'same', count: phrase, second: at + phrase };
  const item = itemTwice(tokens, at);
  return item > 0 ? { how: 'items', count: item, second: at + item + 1 } : null;
};

/** What a text prints twice, in order and apart from each other. */
export const doubledWords = (text: string): readonly Doubled[] => {
  const tokens = indexOfText(text).tokens.map((token) => ({ ...token, lower: token.text.toLowerCase() }));
  const found: Doubled[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const twice = doubling(tokens, at);
    if (twice === null) continue;
    const { how, count, second } = twice;
    const words = (from: number): string => text.slice(tokens[from]?.at, tokens[from + count - 1]?.end);
    const [start, end] = [tokens[at]?.at ?? 0, tokens[second + count - 1]?.end ?? 0];
    const next = tokens[second + count];
    found.push({
      how,
      text: text.slice(start, end),
      at: start,
      length: end - start,
      first: words(at),
      second: words(second),
      next: isWord(next) ? next.text : '',
    });
    at = second + count - 1;
  }
  return found;
};
