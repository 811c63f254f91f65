// Where two texts on one thing differ in what they say of it: by their words, not by their spelling, endings or shortenings.
import { cardinalNumber } from '../text/numbers/numerals.ts';
import { remembered } from '../text/remembered.ts';
import { areApart } from '../text/sets.ts';
import { lemmasOf } from './analyse.ts';
import { joins } from './said-words.ts';
import { wordSet } from './word-set.ts';

/** Words that one text has and the other has not, as printed, with their place. */
export interface Fragment {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** A word of a text: what it may mean to the comparison, and its place in the text. */
interface Word {
  readonly meanings: ReadonlySet<string>;
  readonly at: number;
  readonly end: number;
}

/**
 * Words that tell two texts apart in nothing, or say nothing beside another: «приняли участие в программах повышения
 * квалификации» is «обучены».
 */
const idle = wordSet(
  'доля количество число общий процент не успешно возраст другой дальнейший пройти повысить повышение принять принимать ' +
    'участие программа дпо дпп дополнительный профессиональный образование работник федеральный',
);

/** Words for one thing, which the field uses by turns: the first stands for all. */
const alike: ReadonlyMap<string, string> = new Map(
  [
    'компетенция дефицит',
    'педагогический педагог учитель',
    'организация школа оо',
    'реестр фр',
    'войти включить',
    'обучить обучение обученный освоить квалификация',
  ].flatMap((words) => {
    const [one = '', ...others] = words.split(' ');
    return others.map((other): [string, string] => [other, one]);
  }),
);

const WORD = /[\p{L}\p{N}]+/gu;

/** What a word may mean to the comparison; nothing for one that tells no texts apart. */
const meaningsOf: (word: string) => ReadonlySet<string> = remembered((word) => {
  const value = cardinalNumber(word.toLowerCase());
  if (value !== null) return new Set([String(value)]);
  const lemmas = [...lemmasOf(word)];
  if (/^\p{L}$/u.test(word) || joins(word) || lemmas.some((lemma) => idle.has(lemma))) return new Set();
  return new Set(lemmas.map((lemma) => alike.get(lemma) ?? lemma));
});

const wordsOf: (text: string) => readonly Word[] = remembered((text) =>
  Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
    const meanings = meaningsOf(word);
    return meanings.size === 0 ? [] : [{ meanings, at: index, end: index + word.length }];
  }),
);

const isIn = (known: ReadonlySet<string>, { meanings }: Word): boolean => !areApart(meanings, known);
const meaningsIn: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(wordsOf(text).flatMap(({ meanings }) => [...meanings])),
);

/** What a text says, a meaning a word: to be held against what others say of the same. */
export const thingsOf: (text: string) => ReadonlySet<string> = remembered(
  (text) => new Set(wordsOf(text).map(({ meanings }) => [...meanings].sort()[0] ?? '')),
);

/** Whether two texts say something, and no word of one is in the other. */
export const speakOfOther = (a: string, b: string): boolean => {
  const known = meaningsIn(b);
  return known.size > 0 && wordsOf(a).length > 0 && !wordsOf(a).some((word) => isIn(known, word));
};

/** How many of the quotes that stand right behind the words close one that is opened in them. */
const closing = (text: string, from: number, to: number): number => {
  const count = (sign: string): number => text.slice(from, to).split(sign).length - 1;
  const behind = /^»*/u.exec(text.slice(to))?.[0].length ?? 0;
  return Math.max(0, Math.min(behind, count('«') - count('»')));
};

/**
 * The words of `text` that `other` does not have, run by run. Order does not matter: a qualification stands where the
 * sentence has room for it.
 */
export const wordsBeyond = (text: string, other: string): readonly Fragment[] => {
  const known = meaningsIn(other);
  const runs: Word[][] = [];
  let open = false;
  for (const word of wordsOf(text)) {
    const isNew = !isIn(known, word);
    if (isNew && open) runs.at(-1)?.push(word);
    else if (isNew) runs.push([word]);
    open = isNew;
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const end = last.end + closing(text, first.at, last.end);
    return [{ text: text.slice(first.at, end), at: first.at, length: end - first.at }];
  });
};
