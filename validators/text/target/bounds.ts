// The words and signs before a figure that make it a bound: «не менее 40 %», «от 10 до 15 %», «≥30 %», «10–15%».

import { isActYear } from '../dates/calendar.ts';
import { cardinalNumber } from '../numbers/numerals.ts';
import type { Reason } from '../parsed.ts';
import { skipPhrase, type Tokens, textAt } from '../tokens.ts';
import { type NumberStep, readNumber } from './numbers.ts';
import { readYearBehind } from './parts.ts';

export interface Bounds {
  readonly kind: 'value' | 'interval';
  readonly min: number | null;
  readonly max: number | null;
  readonly strict: boolean;
  /** «С 57 до 95»: the figure before the one that is to be reached. */
  readonly grownFrom?: number;
}

export type BoundsStep =
  /** `percent`: a sign stands at the first of two figures and holds for both. */
  | { readonly value: Bounds; readonly next: number; readonly percent: boolean }
  | { readonly trouble: Reason; readonly from: number; readonly next: number };

type Side = 'min' | 'max';
interface Lead {
  readonly side: Side;
  readonly strict: boolean;
  readonly phrases: readonly string[];
}

// «Не менее» before «менее»: the first that fits is taken. «До 250 человек» is an upper bound that counts.
const LEADS: readonly Lead[] = [
  {
    side: 'min',
    strict: false,
    phrases: [
      'не менее чем до',
      'не менее чем',
      'не менее',
      'не ниже уровня',
      'не ниже',
      'не снизится ниже',
      'не опустится ниже',
      'не меньше',
      'не реже чем',
      'не реже',
      'минимум',
      'от',
      '> =',
      '≥',
      '⩾',
    ],
  },
  {
    side: 'max',
    strict: false,
    phrases: [
      'не более чем до',
      'не более чем',
      'не более',
      'не выше',
      'не больше',
      'не свыше',
      'не чаще чем',
      'не чаще',
      'не превышает',
      'не превышают',
      'максимум',
      'в пределах',
      'до',
      '< =',
      '≤',
      '⩽',
    ],
  },
  {
    side: 'min',
    strict: true,
    phrases: ['свыше', 'более чем', 'более', 'больше', 'выше', 'превышает', 'превышают', 'превысит', '>'],
  },
  { side: 'max', strict: true, phrases: ['менее чем', 'менее', 'меньше', 'ниже', '<'] },
];

const readLead = (tokens: Tokens, i: number): (Omit<Lead, 'phrases'> & { readonly next: number }) | null => {
  for (const { side, strict, phrases } of LEADS) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return { side, strict, next };
  }
  return null;
};

/** Whether a further bound with its figure stands at `i`. */
export const startsBound = (tokens: Tokens, i: number): boolean => {
  const lead = readLead(tokens, i);
  return lead !== null && tokens[lead.next]?.kind === 'number';
};

const AFTER: readonly (readonly [Side, readonly string[]])[] = [
  ['min', ['+', 'и более', 'и выше', 'и больше', 'и свыше', 'или более', 'или выше', 'или больше']],
  ['max', ['и менее', 'и ниже', 'и меньше', 'или менее', 'или ниже', 'или меньше']],
];

/** «70 % и более», «10 и менее»: the bound behind its figure. */
export const readBoundAfter = (
  tokens: Tokens,
  i: number,
): { readonly side: Side; readonly next: number } | null => {
  for (const [side, phrases] of AFTER) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null && tokens[next]?.kind !== 'number') return { side, next };
  }
  return null;
};

/** A figure with a bound behind it; null where it has others already. «От 70 и выше» says one twice. */
export const boundedAfter = (bounds: Bounds, side: Side): Bounds | null => {
  const { kind, min, max, strict, grownFrom } = bounds;
  if (kind === 'interval' && !strict && (side === 'min' ? max : min) === null) return bounds;
  if (kind !== 'value' || grownFrom !== undefined) return null;
  return { ...bounds, kind: 'interval', min: side === 'min' ? min : null, max: side === 'max' ? max : null };
};

const noNumber = (from: number, next: number): BoundsStep => ({ trouble: 'no-number', from, next });

const skipPercent = (tokens: Tokens, i: number): number => (textAt(tokens, i) === '%' ? i + 1 : i);

// The second member of «от 10 [%] до 15 %», «не менее 10 и не более 15», «10–15».
const readSecond = (tokens: Tokens, i: number, lead: Side | null): number | null => {
  const at = skipPercent(tokens, i);
  if (lead === null) return textAt(tokens, at) === '-' ? at + 1 : null;
  if (lead === 'max') return null;
  const joint = skipPhrase(tokens, at, ['и', ', но', ',']) ?? at;
  const second = readLead(tokens, joint);
  return second?.side === 'max' && !second.strict ? second.next : null;
};

const UNIT_WORDS = ['процентов', 'процента', 'процент', 'человек', 'человека', 'чел .', 'чел'];

// «с 57 до 95», «с 39 процентов до 71»: a value that is grown to.
const readGrowth = (tokens: Tokens, i: number): BoundsStep | null => {
  const at = skipPhrase(tokens, i, ['с', 'со', 'от']);
  const first = at === null ? null : readNumber(tokens, at);
  if (first === null || 'trouble' in first) return null;
  const percent = textAt(tokens, first.next) === '%';
  const unit = percent ? first.next + 1 : (skipPhrase(tokens, first.next, UNIT_WORDS) ?? first.next);
  // «с 80 % в 2024 году до 95 %», «от 57 % к 2023 до 95 %»; without a year «от … до …» are two bounds.
  const from = readYearBehind(tokens, unit);
  if (textAt(tokens, i) === 'от' && from.year === null) return null;
  const until = skipPhrase(tokens, from.next, ['до']);
  const second = until === null ? null : readNumber(tokens, until);
  if (second === null || 'trouble' in second) return null;
  const { value, next } = second;
  return {
    value: { kind: 'value', min: value, max: value, strict: false, grownFrom: first.value },
    next,
    percent,
  };
};

/** Whether «с 57 до 95» stands at `i`. */
export const startsGrowth = (tokens: Tokens, i: number): boolean => readGrowth(tokens, i) !== null;

/**
 * The bound or bounds at `i`, with their numbers; the unit stands after them.
 * @param grows «до 53» is the value that is grown to, and no upper bound
 */
export const readBounds = (tokens: Tokens, i: number, grows = false): BoundsStep => {
  const growth = readGrowth(tokens, i);
  if (growth !== null) return growth;
  const goal = grows ? skipPhrase(tokens, i, ['до']) : null;
  return goal === null || tokens[goal]?.kind !== 'number' ? boundsAt(tokens, i) : boundsAt(tokens, goal);
};

// «Не менее трёх»: in words only behind a bound, where nothing else is meant.
const numberInWords = (tokens: Tokens, i: number): NumberStep | null => {
  // «Не реже раза в месяц»
  if (textAt(tokens, i) === 'раза' && ['реже', 'чаще'].includes(textAt(tokens, i - 1)))
    return { value: 1, next: i, scale: 1 };
  const value = cardinalNumber(textAt(tokens, i));
  return value === null ? null : { value, next: i + 1, scale: 1 };
};

/** «Не менее чем в 20 школах», «по 2 от района»: where or for whom, before what is counted; «в 2026 году» names a year. */
const skipWhere = (tokens: Tokens, i: number): number => {
  const next = skipPhrase(tokens, i, ['в', 'во', 'у', 'для', 'по']);
  const isCount =
    next !== null && (tokens[next]?.kind === 'number' || cardinalNumber(textAt(tokens, next)) !== null);
  return isCount && /^\p{L}/u.test(textAt(tokens, next + 1)) && !isActYear(Number(textAt(tokens, next)))
    ? next
    : i;
};

const boundsAt = (tokens: Tokens, i: number): BoundsStep => {
  const lead = readLead(tokens, i);
  const at = skipWhere(tokens, lead?.next ?? i);
  const first = readNumber(tokens, at) ?? (lead === null ? null : numberInWords(tokens, at));
  if (first === null) return noNumber(Math.min(at, tokens.length - 1), Math.min(at + 1, tokens.length));
  if ('trouble' in first) return { ...first, from: at };
  const secondAt = lead?.strict === true ? null : readSecond(tokens, first.next, lead?.side ?? null);
  const second = secondAt === null ? null : readNumber(tokens, secondAt);
  if (secondAt !== null && second !== null) {
    if ('trouble' in second) return { ...second, from: secondAt };
    // «1–2 тыс.» are thousands both.
    const min = first.scale === 1 ? first.value * second.scale : first.value;
    if (second.value < min) return { trouble: 'reversed-range', from: at, next: second.next };
    const percent = textAt(tokens, first.next) === '%';
    const value: Bounds = { kind: 'interval', min, max: second.value, strict: false };
    return { value, next: second.next, percent };
  }
  const { value, next } = first;
  if (lead === null)
    return { value: { kind: 'value', min: value, max: value, strict: false }, next, percent: false };
  const min = lead.side === 'min' ? value : null;
  return {
    value: { kind: 'interval', min, max: min === null ? value : null, strict: lead.strict },
    next,
    percent: false,
  };
};
