// Documents print the title of one act in different cases («Концепции», «Концепцию») and with or without what approves it.
import { matchWords } from '../../text/word-match.ts';

const STEM = 4;
const ENDING = 3;

const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true;
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return shared >= STEM && a.length - shared <= ENDING && b.length - shared <= ENDING;
};

const startsAt = (whole: readonly string[], part: readonly string[], at: number): boolean =>
  part.every((word, index) => sameWord(whole[at + index] ?? '', word));

/** Whether two texts have the same words in the same order, their endings aside. */
export const sameWords = (a: string, b: string): boolean => {
  const [left, right] = [matchWords(a), matchWords(b)];
  return left.length === right.length && startsAt(left, right, 0);
};

/** Whether one title is the other, or stands in it whole: «Об утверждении программы «Развитие образования» names «Развитие образования». */
export const titlesAgree = (a: string, b: string): boolean => {
  const [long, short] = [matchWords(a), matchWords(b)].sort((x, y) => y.length - x.length);
  if (long === undefined || short === undefined) return true;
  return long.some((_, at) => at + short.length <= long.length && startsAt(long, short, at));
};
