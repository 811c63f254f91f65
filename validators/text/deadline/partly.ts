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

/** Whether a deadline names a time at all: a month, a part of a year, how often. «В срок до» names none. */
const namesTime = (tokens: Tokens): boolean =>
  tokens.some(({ kind, text }) => kind === 'word' && isTimeWord(text) && !text.startsWith('срок'));

/** The tokens with a semicolon in the place of those that are not understood, and the first of what follows still first of its line. */
const without = (tokens: Tokens, from: number, to: number): Tokens => {
  const gap: Token = { kind: 'mark', text: ';', at: 0, end: 0, gap: true, line: tokens[from]?.line === true };
  return [...tokens.slice(0, from), gap, ...tokens.slice(to)];
};

/**
 * The dated terms of a deadline and the words that are left out of it. The terms are null where no day or month is read, or
 * where what is left out may be of time itself; all is null where no time is named, or where what is wrong is known.
 * @param readTokens reads a whole deadline
 */
export const readPartly = (
  printed: string,
  tokens: Tokens,
  readTokens: (tokens: Tokens) => Step<Deadline>,
): PartlyRead | null => {
  const unread: string[] = [];
  const unclear = (): PartlyRead | null => (namesTime(tokens) ? { deadline: null, unread } : null);
  let rest = tokens;
  for (let n = 0; n <= MOST_GAPS; n += 1) {
    const step = readTokens(rest);
    if (isRead(step)) {
      if (unread.length === 0) return null;
      return step.value.terms.some(isDated) ? { deadline: step.value, unread } : unclear();
    }
    if (step === null || step.trouble !== 'unknown-word' || step.to <= step.from) return null;
    const words = printedOf(printed, rest, step.from, step.to);
    if (/[\p{L}\d]/u.test(words)) unread.push(words);
    if (isOfDates(rest.slice(step.from, step.to))) return unclear();
    rest = without(rest, step.from, step.to);
  }
  return unclear();
};
