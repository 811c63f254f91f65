// How often something is done, found in running text: «Мониторинг проводится не реже одного раза в полугодие».
import { type Frequency, readFrequency } from '../deadline/again/frequency.ts';
import type { RecurrenceUnit } from '../deadline/model.ts';
import { printedOf, tokenize } from '../tokens.ts';

export type { Frequency };

/** A frequency as printed, with its place. */
export interface FoundFrequency extends Frequency {
  readonly printed: string;
  readonly at: number;
}

/** «Один раз в полугодие», «ежегодно», «не реже раза в год» in order of place. */
export const findFrequencies = (text: string): readonly FoundFrequency[] => {
  const tokens = tokenize(text);
  const found: FoundFrequency[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const step = readFrequency(tokens, i);
    if (step === null) continue;
    found.push({ ...step.value, printed: printedOf(text, tokens, i, step.next), at: tokens[i]?.at ?? 0 });
    i = step.next - 1;
  }
  return found;
};

const A_YEAR: Readonly<Record<RecurrenceUnit, number>> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
  'school-year': 1,
};

/** Times a year: 2 for «один раз в полугодие», 0.5 for «раз в два года». */
export const timesAYear = ({ times, every, unit }: Pick<Frequency, 'times' | 'every' | 'unit'>): number =>
  (times * A_YEAR[unit]) / every;

/** «Не реже раза в год» leaves room for more often; two that are both exact, or both least, must be equal. */
export const agree = (a: Frequency, b: Frequency): boolean => {
  const [first, second] = [timesAYear(a), timesAYear(b)];
  if (a.atLeast === b.atLeast) return first === second;
  return a.atLeast ? second >= first : first >= second;
};
