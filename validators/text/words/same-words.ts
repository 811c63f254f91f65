// Where two texts on one thing differ in what they say: by their words, not by their spelling, endings or shortenings.
import { countedIn } from '../numbers/counted.ts';
import { stem } from './stem.ts';
import { normalise } from './words.ts';

/** A word of a text: what it means to the comparison, and its place in the text. */
interface Word {
  readonly stem: string;
  readonly at: number;
  readonly end: number;
}

/** Words that one text has and the other has not, as printed, with their place. */
export interface Fragment {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words that tell two texts apart in nothing. */
const EMPTY = new Set(
  'за у через между доля доли количество количества число числа общего общей процент в во на по из к ко с со от до для и или а также при о об которых которые которым которой который где не их своих свою всех успешно возрасте др том числе'.split(
    ' ',
  ),
);

const stems = (words: string): readonly string[] => words.split(' ').map((word) => stem(word));

/** Words for one thing, which the field uses by turns: the first stands for all. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'компетенций дефицитов',
    'педагогических педагогов учителей',
    'организаций школ оо',
    'реестр фр',
    'вошедшие включенные войти',
    'обученных освоивших освоили квалификации',
    '3 три',
  ]
    .map(stems)
    .flatMap(([one = '', ...others]) => others.map((other): [string, string] => [other, one])),
);

/** Words that say nothing beside another: «приняли участие в программах повышения квалификации» is «обучены». */
const WITHIN: ReadonlySet<string> = new Set(
  stems(
    'прошли прошедших прошел повышение повысивших принявших принимавших участие программы дпо дпп дополнительных профессиональных образования работников федеральный',
  ),
);

const meaningOf = (word: string): string => {
  const own = stem(word);
  return ALIKE.get(own) ?? own;
};

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: printed, index }) => {
    const word = normalise(printed);
    const means = meaningOf(word);
    return EMPTY.has(word) || WITHIN.has(means)
      ? []
      : [{ stem: means, at: index, end: index + printed.length }];
  });

/** The stems by which a text is compared with another. */
export const stemsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ stem }) => stem));

/** Whether two texts say something, and no word of one is in the other. */
export const speakOfOther = (a: string, b: string): boolean => {
  const [own, other] = [stemsOf(a), stemsOf(b)];
  return own.size > 0 && other.size > 0 && ![...own].some((stem) => other.has(stem));
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
  const known = stemsOf(other);
  const runs: Word[][] = [];
  let open = false;
  for (const word of wordsOf(text)) {
    const isNew = !known.has(word.stem);
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

const BASE =
  /(?:, ?)?(?<!\p{L})(?:(?:от|в) общ(?:его|ем|ей) (?:количеств|числ|численност)[аеи]|среди)(?!\p{L}).*$/su;
/** Up to the end of the quoted name of the project, or of the clause. */
const FRAME = /(?<!\p{L})в рамках (?:[^,;.«»]|«[^»]{0,200}»){0,200}?(?:«[^»]{0,200}»|(?=[,;.]|$))/gu;

/** A sentence without the words of how many it is («от общего количества …») and within which project. */
export const withoutFrame = (text: string): string => text.replace(BASE, '').replaceAll(FRAME, '');

/** What a name says of the counted: «для которых разработаны ИОМ». */
export const actionOf = (name: string): string => {
  const bare = withoutFrame(name);
  const phrase = countedIn(bare);
  return phrase === null ? bare : bare.slice(phrase.at + phrase.length);
};
