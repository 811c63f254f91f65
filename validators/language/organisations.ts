// Names of organisations as a text prints them, «Областного института развития образования», taken apart so that one name in
// two cases is one, and a name that another word makes of it is near it.
import { analyse } from './analyse.ts';
import { indexOfText, type TextIndex } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** A name at `[at, at + length)`. */
export interface OrganisationName {
  readonly text: string;
  readonly at: number;
  readonly length: number;
  /** Its words as they are compared: up to the word for what it is in their first form, behind it as printed, in small letters. */
  readonly words: readonly string[];
  /** The same words as printed. */
  readonly printed: readonly string[];
  /** How many of them stand up to the word for what it is, that word too. */
  readonly head: number;
}

const heads = new Set(
  'институт центр академия университет колледж техникум училище министерство департамент комитет'.split(' '),
);
const joints = new Set(['и', 'по', 'для']);
const oblique = new Set(['genitive', 'instrumental', 'dative']);
const longest = 15;

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');
const lemma = ({ text, lemmas }: TextToken): string => [...lemmas].sort()[0] ?? plain(text);
const isCapital = ({ text }: TextToken): boolean => /^\p{Lu}\p{Ll}/u.test(text);

const isCapitalWord = (word: string): boolean => /^\p{Lu}/u.test(word);
/** «Им.» is «имени». */
const isShortOf = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const isAttribute = (token: TextToken | undefined): token is TextToken =>
  token?.kind === 'word' && analyse(token.text).some(({ part }) => part === 'adjective');

/** A word of a name behind its head: a noun or an adjective in an oblique case. */
const goesOn = (token: TextToken | undefined): token is TextToken =>
  token?.kind === 'word' &&
  analyse(token.text).some(
    ({ part, case: of }) => (part === 'noun' || part === 'adjective') && of !== null && oblique.has(of),
  );

const nameAt = ({ text, tokens }: TextIndex, at: number): OrganisationName | null => {
  const head = tokens[at];
  if (head?.kind !== 'word' || ![...head.lemmas].some((one) => heads.has(one))) return null;
  let first = at;
  while (at - first < longest && isAttribute(tokens[first - 1]) && tokens[first]?.gap === true) first -= 1;
  // «В Областном институте»: what stands before the capital is not of the name.
  while (first < at && !isCapital(tokens[first] ?? head)) first += 1;
  if (!isCapital(tokens[first] ?? head)) return null;
  let last = at;
  while (last - at < longest) {
    if (goesOn(tokens[last + 1])) last += 1;
    else if (joints.has(tokens[last + 1]?.text ?? '') && goesOn(tokens[last + 2])) last += 2;
    else break;
  }
  const [from, to] = [tokens[first]?.at ?? head.at, tokens[last]?.end ?? head.end];
  return {
    text: text.slice(from, to),
    at: from,
    length: to - from,
    words: [
      ...tokens.slice(first, at + 1).map(lemma),
      ...tokens.slice(at + 1, last + 1).map((token) => plain(token.text)),
    ],
    printed: tokens.slice(first, last + 1).map((token) => token.text),
    head: at - first + 1,
  };
};

/** The names of organisations in a text that begin with a capital, in order. */
export const organisationNames = (text: string): readonly OrganisationName[] => {
  const index = indexOfText(text);
  return index.tokens.flatMap((_, at) => nameAt(index, at) ?? []);
};

/** So many words one of which is another, and so many of which one is lost, are no two names by chance. */
const fewest = { replaced: 5, lost: 4 } as const;

const sameLemma = (a: string, b: string): boolean => {
  const known = new Set(analyse(a).map(({ lemma: one }) => one));
  return analyse(b).some(({ lemma: one }) => known.has(one));
};

/**
 * How a name differs from a near one, in the words of each: by a word lost inside, by another word there, or by the form of one
 * («по развитию», «развития»). Null where they are one, where one only goes on, and where the name of a place or the very field
 * of work differs: those are two organisations.
 */
export const differenceOf = (
  a: OrganisationName,
  b: OrganisationName,
): readonly [own: string, other: string] | null => {
  const [own, other] = [a.words, b.words];
  const [shorter, longer] = [Math.min(own.length, other.length), Math.max(own.length, other.length)];
  let start = 0;
  while (start < shorter && own[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [own.slice(start, own.length - end), other.slice(start, other.length - end)];
  if (start === 0 || left.length > 2 || right.length > 2 || left.length + right.length === 0) return null;
  const [one = '', ...more] = left.filter((word) => !joints.has(word));
  const [another = '', ...others] = right.filter((word) => !joints.has(word));
  const isOneWord = more.length + others.length === 0 && one !== '' && another !== '';
  const sameForm = isOneWord && sameLemma(one, another);
  const isPlace = [a.printed.slice(start, own.length - end), b.printed.slice(start, other.length - end)]
    .flat()
    .some(isCapitalWord);
  const isInside =
    (end > 0 || start >= fewest.replaced) &&
    (start !== a.head || left.length + right.length === 1) &&
    !isPlace;
  const isReplaced = isOneWord && isInside && shorter >= fewest.replaced && !isShortOf(one, another);
  const isLost = Math.min(left.length, right.length) === 0 && end > 0 && isInside && longer > fewest.lost;
  return sameForm || isReplaced || isLost ? [left.join(' '), right.join(' ')] : null;
};

/** What two near names have in common: the words without one of them, or without two. */
const keysOf = ({ words }: OrganisationName): readonly string[] => [
  words.join(' '),
  ...words.flatMap((_, at) => [words.toSpliced(at, 1).join(' '), words.toSpliced(at, 2).join(' ')]),
];

/** The pairs of names of which one differs from the other, the first that is met and each later one of another wording. */
export const nearNames = <T extends OrganisationName>(
  names: readonly T[],
): readonly (readonly [earlier: T, later: T])[] => {
  const known = new Map<string, T>();
  return names.flatMap((later): readonly (readonly [T, T])[] => {
    const keys = keysOf(later);
    const earlier = keys
      .flatMap((key) => known.get(key) ?? [])
      .find((other) => differenceOf(other, later) !== null);
    for (const key of keys) if (!known.has(key)) known.set(key, later);
    return earlier === undefined ? [] : [[earlier, later]];
  });
};
