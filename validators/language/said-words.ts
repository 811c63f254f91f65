// The words of a passage that say something, and how much each tells: what passages are compared by.
import { remembered } from '../text/remembered.ts';
import { areApart } from '../text/sets.ts';
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import { kinOf, kinsOf } from './kin.ts';
import type { TextToken } from './text-tokens.ts';
import { wordSet } from './word-set.ts';

/** A word of a passage that says something: its place, its lemmas, its meanings and how much it tells. */
export interface SaidWord {
  readonly at: number;
  readonly end: number;
  readonly lemmas: ReadonlySet<string>;
  /** What kindred words and words for one thing have in common. */
  readonly roots: ReadonlySet<string>;
  readonly weight: number;
}

/** Words of every duty and every count: they say little of what it is about. */
const light = wordSet(
  'осуществлять осуществление обеспечивать обеспечить обеспечение организация организовать организовывать проводить ' +
    'провести проведение проводиться осуществляться реализация реализовать реализовывать деятельность работа вопрос процесс ' +
    'количество число доля являться мочь иной также год',
);
/** Words that most passages of the field have. */
const common = wordSet(
  'педагогический работник педагог управленческий кадры кадр образование образовательный профессиональный система область ' +
    'республика',
);
const weights = { light: 0.25, common: 0.5, telling: 1 } as const;

/** Words for one thing, which documents take by turns: the first stands for all. */
const alike: ReadonlyMap<string, string> = new Map([
  ['число', 'количество'],
  ['траектория', 'маршрут'],
  ['трек', 'маршрут'],
  ['учащийся', 'обучающийся'],
  ['оператор', 'координатор'],
]);

/** Adjectives in form, pronouns in what they say. */
const pointing = wordSet('весь всякий каждый любой такой самый свой сам который');
const functionParts = new Set(['preposition', 'conjunction', 'particle', 'interjection', 'pronoun']);
/** Whether a word only joins others or points at them. «Не» does neither: it turns what is said into its opposite. */
export const joins: (word: string) => boolean = remembered(
  (word) =>
    !/^\p{Lu}{2,}$/u.test(word) &&
    word.toLowerCase() !== 'не' &&
    analyse(word).some(({ part, lemma }) => functionParts.has(part) || pointing.has(lemma)),
);

const weightOf = (lemmas: ReadonlySet<string>): number => {
  for (const lemma of lemmas) if (light.has(lemma)) return weights.light;
  for (const lemma of lemmas) if (common.has(lemma)) return weights.common;
  return weights.telling;
};

/** What a token may be: the value of a number in figures or in a word, else its lemmas, else the token as printed. */
const namesOf = ({ value, lemmas, text }: TextToken): readonly string[] => {
  if (value !== null) return [String(value)];
  return lemmas.size > 0 ? [...lemmas] : [text.toLowerCase()];
};

/** The words of a passage that say something, in order: no marks, prepositions, conjunctions and pronouns. */
export const saidWords: (text: string) => readonly SaidWord[] = remembered((text) =>
  indexOfText(text).tokens.flatMap((token): readonly SaidWord[] => {
    if (token.kind === 'mark' || (token.kind === 'word' && joins(token.text))) return [];
    const { at, end } = token;
    const lemmas = new Set(namesOf(token));
    const roots = new Set([...lemmas].flatMap((lemma) => kinsOf(alike.get(lemma) ?? lemma)));
    return [{ at, end, lemmas, roots, weight: weightOf(lemmas) }];
  }),
);

const rootsOfLemma = (lemma: string): readonly string[] =>
  lemma.split('-').map((part) => kinOf(alike.get(part) ?? part));

/** The roots of what a passage says, each once, «научно-методический» by both its parts: to count what passages share. */
export const saidRoots: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(saidWords(text).flatMap(({ lemmas }) => rootsOfLemma([...lemmas].sort()[0] ?? ''))),
);

/** The roots that the words of a passage have their sense from: of «методический» that of «методист» too. */
export const kindredRoots: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(saidWords(text).flatMap(({ roots }) => [...roots])),
);

/** The words of a passage that a text does not say, nor any kindred word. */
export const unsaid = (passage: string, text: string): readonly SaidWord[] => {
  const known = kindredRoots(text);
  return saidWords(passage).filter(({ roots }) => areApart(roots, known));
};
