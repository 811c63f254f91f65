// Documents print the title of one act in different cases («Концепции», «Концепцию») and with or without what approves it.
import { nameStandsAt, plainWords } from '../../language/plain-words.ts';

/** Whether two texts have the same words in the same order, their endings aside. */
export const sameWords = (a: string, b: string): boolean => {
  const [left, right] = [plainWords(a), plainWords(b)];
  return left.length === right.length && nameStandsAt(left, 0, right);
};

/** Whether one title is the other, or stands in it whole: «Об утверждении программы «Развитие образования» names «Развитие образования». */
export const titlesAgree = (a: string, b: string): boolean => {
  const [long, short] = [plainWords(a), plainWords(b)].toSorted((x, y) => y.length - x.length);
  if (long === undefined || short === undefined) return true;
  return long.some((_, at) => at + short.length <= long.length && nameStandsAt(long, at, short));
};

const printedWords = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** «О» and «об» are one preposition, of which every title has some: it tells no place in one. */
const shortest = 3;
const alike = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && (a.length < shortest ? a === b : sameWords(a, b));

/**
 * The words in which one title differs from another, what approves it («Об утверждении …») aside: those of each, an empty
 * text where words are only left out. Null where the two have no beginning and no end in common.
 */
export const titlesDiffer = (a: string, b: string): readonly [string, string] | null => {
  const [left, right] = [printedWords(a), printedWords(b)];
  const [fromA, fromB] = [
    left.findIndex((word) => alike(word, right[0])),
    right.findIndex((word) => alike(word, left[0])),
  ];
  const [one, other] = [left.slice(Math.max(fromA, 0)), right.slice(fromA === -1 ? Math.max(fromB, 0) : 0)];
  let start = 0;
  while (alike(one[start], other[start])) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && alike(one.at(-1 - end), other.at(-1 - end))) end += 1;
  return start === 0 || end === 0
    ? null
    : [one.slice(start, one.length - end).join(' '), other.slice(start, other.length - end).join(' ')];
};
