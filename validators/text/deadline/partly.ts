// What can be read of a deadline that cannot be read whole: its dates are plain to everyone, some words beside them are not.
import { printedOf, type Token, type Tokens } from '../tokens.ts';
import { isTimeWord } from './labels.ts';
import type { Deadline, PartlyRead, Term } from './model.ts';
import { isRead, type Step } from './step.ts';

const MOST_GAPS = 3;

const isDated = (term: Term): boolean =>
  term.kind === 'date' || term.kind === 'range' || (term.kind === 'recurrence' && term.season !== null);

/** Words that bound the time beside them: what they say cannot be left out. */
const BOUNDS = /^(?:кажд|кром|начина|исключ|конец$|конц|начал|середин|половин|завершени|следующ|предыдущ)/u;

/** Whether what is left out may say a time itself, or only joins to one that is lost. */
const isOfDates = (left: Tokens): boolean => {
  const words = left.filter(({ kind }) => kind === 'word');
  return (
    left.some(({ kind, text }) => kind === 'number' || BOUNDS.test(text) || isTimeWord(text)) ||
    (words.length > 0 && words.every(({ text }) => text.length <= 2))
  );
};

/** The tokens with a semicolon in the place of those that are not understood, and the first of what follows still first of its line. */
const without = (tokens: Tokens, from: number, to: number): Tokens => {
  const gap: Token = { kind: 'mark', text: ';', at: 0, end: 0, gap: true, line: tokens[from]?.line === true };
  return [...tokens.slice(0, from), gap, ...tokens.slice(to)];
};

/**
 * The dated terms of a deadline and the words that are left out of it. Null where no day or month is read, where what is left
 * out may be of time itself, or where the dates themselves are wrong.
 * @param readTokens reads a whole deadline
 */
export const readPartly = (
  printed: string,
  tokens: Tokens,
  readTokens: (tokens: Tokens) => Step<Deadline>,
): PartlyRead | null => {
  const unread: string[] = [];
  let rest = tokens;
  for (let n = 0; n <= MOST_GAPS; n += 1) {
    const step = readTokens(rest);
    if (isRead(step)) {
      const isTimed = unread.length > 0 && step.value.terms.some(isDated);
      return isTimed ? { deadline: step.value, unread } : null;
    }
    if (step === null || step.trouble !== 'unknown-word' || step.to <= step.from) return null;
    const words = printedOf(printed, rest, step.from, step.to);
    if (isOfDates(rest.slice(step.from, step.to))) return null;
    if (/\p{L}/u.test(words)) unread.push(words);
    rest = without(rest, step.from, step.to);
  }
  return null;
};
