// «Начиная с февраля, ежемесячно»: in which year that February is, the plan says.
import { type IsoDate, isoDate } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { readPoint } from '../days/points.ts';
import type { Days, Pattern, RecurrenceTerm } from '../model.ts';
import { isRead, type Read, read, type Step, trouble } from '../step.ts';
import { readFrequency } from './frequency.ts';
import { FROM } from './modifiers.ts';
import { patternOf, recurrenceOf } from './recurrence.ts';
import { MONTHS_IN } from './rrule.ts';

/** What comes again from a month on, before the year of the month is known. */
export interface StartingDraft {
  readonly kind: 'starting';
  readonly pattern: Pattern;
  readonly month: number;
  /** Tokens `[from, next)` of the month, for a message. */
  readonly from: number;
  readonly next: number;
}

// «начиная с февраля», and not the beginning of a span
const monthFrom = (tokens: Tokens, i: number): Read<number> | null => {
  const start = skipPhrase(tokens, i, FROM);
  const point = start === null ? null : readPoint(tokens, start);
  if (!isRead(point) || point.value.unit !== 'month' || point.value.year !== null) return null;
  const goesOn = skipPhrase(tokens, point.next, ['по', 'до', ', по', ', до', '-']) !== null;
  return goesOn ? null : read(point.value.n, point.next);
};

const isOften = ({ unit }: Pattern): boolean => (MONTHS_IN[unit] ?? 0) < 12;

const often = (tokens: Tokens, i: number): Read<Pattern> | null => {
  const frequency = readFrequency(tokens, i);
  const pattern = frequency === null ? null : patternOf(frequency.value);
  return frequency === null || pattern === null || !isOften(pattern) ? null : read(pattern, frequency.next);
};

const skipJoint = (tokens: Tokens, i: number): number =>
  skipPhrase(tokens, i, [', далее', ', и далее', 'и далее', 'далее', ',', '-', ':']) ?? i;

/** What comes more than once a year, with the month from which it does. */
export const readStarting = (tokens: Tokens, i: number): Read<StartingDraft> | null => {
  const first = monthFrom(tokens, i);
  if (first !== null) {
    const pattern = often(tokens, skipJoint(tokens, first.next));
    return pattern === null
      ? null
      : read(
          { kind: 'starting', pattern: pattern.value, month: first.value, from: i, next: first.next },
          pattern.next,
        );
  }
  const pattern = often(tokens, i);
  if (pattern === null) return null;
  const opened = textAt(tokens, pattern.next) === '(';
  const from = opened ? pattern.next + 1 : skipJoint(tokens, pattern.next);
  const last = monthFrom(tokens, from);
  if (last === null || (opened && textAt(tokens, last.next) !== ')')) return null;
  return read(
    { kind: 'starting', pattern: pattern.value, month: last.value, from, next: last.next },
    opened ? last.next + 1 : last.next,
  );
};

/** The first day of the first such month that lies in the plan. */
const firstIn = (month: number, plan: Days): IsoDate | null => {
  const year = Number(plan.from.slice(0, 4));
  const days = [year, year + 1].map((one) => isoDate(one, month, 1));
  return days.find((day) => day !== null && day >= plan.from && day <= plan.to) ?? null;
};

/** The recurrence with its first day; without a plan that has the month nobody knows the year. */
export const started = (
  { pattern, month, from, next }: StartingDraft,
  plan: Days | null,
): Step<RecurrenceTerm> => {
  const since = plan === null ? null : firstIn(month, plan);
  return since === null
    ? trouble('missing-year', from, next)
    : read(recurrenceOf({ ...pattern, since }), next);
};
