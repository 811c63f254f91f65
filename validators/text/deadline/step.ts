// The shape of every rule of the deadline grammar: tokens and an index in, a value and the next index out.
import type { Reason } from '../parsed.ts';
import type { Tokens } from '../tokens.ts';
import { skipPhrase, textAt } from '../tokens.ts';

export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** The text is certainly of this rule and certainly wrong: tokens `[from, to)` are the place. */
export interface Trouble {
  readonly trouble: Reason;
  readonly from: number;
  readonly to: number;
}

/** Null: the text at the index is not of this rule. */
export type Step<T> = Read<T> | Trouble | null;

export type Rule<T> = (tokens: Tokens, i: number) => Step<T>;

export const read = <T>(value: T, next: number): Read<T> => ({ value, next });

export const trouble = (reason: Reason, from: number, to: number): Trouble => ({ trouble: reason, from, to });

/** Narrows a step to a value. */
export const isRead = <T>(step: Step<T>): step is Read<T> => step !== null && 'value' in step;

/** The index after «до», «не позднее», «к» and the like; `edge` when one end of the period is named («до конца»). */
export const skipUntil = (
  tokens: Tokens,
  i: number,
): { next: number; edge: 'whole' | 'first' | 'last' } | null => {
  const lead = skipPhrase(tokens, i, ['на период', 'в срок', 'срок']) ?? i;
  const next = skipPhrase(tokens, lead, ['не позднее чем до', 'не позднее', 'не позже', 'до', 'к', 'ко']);
  if (next === null) return null;
  const last = skipPhrase(tokens, next, ['конца', 'концу', 'окончания', 'окончанию', 'завершения']);
  if (last !== null) return { next: last, edge: 'last' };
  const first = skipPhrase(tokens, next, ['начала', 'началу']);
  return first === null ? { next, edge: 'whole' } : { next: first, edge: 'first' };
};

/** The index after a comma, a slash or «и» between the members of a list, or null. */
export const skipListMark = (tokens: Tokens, i: number): number | null => {
  const comma = textAt(tokens, i) === ',' || textAt(tokens, i) === '/' ? i + 1 : i;
  const both = textAt(tokens, comma) === 'и' ? comma + 1 : comma;
  return both > i ? both : null;
};
