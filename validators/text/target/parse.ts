// The target grammar: [by a year] bounds, unit, period, base; what follows is kept in its own words.
import { fail, type Parsed, refuse } from '../parsed.ts';
import { printedOf, skipPhrase, type Tokens, textAt, tokenize } from '../tokens.ts';
import { stripListPunctuation } from '../words.ts';
import { readBounds, startsBound } from './bounds.ts';
import type { MeasuredTarget, Target } from './model.ts';
import { readBy, readPeriod, readUnit, type Trouble } from './parts.ts';

const NOT_ASSESSED = [
  'не оценивался',
  'не оценивалась',
  'не оценивалось',
  'не оценивались',
  'не оценивается',
  'не оцениваются',
  'не проводился',
  'не проводилась',
  'не проводилось',
  'не измерялся',
  'нет данных',
  'данные отсутствуют',
  'н / д',
  'x',
  'х',
  '-',
];

const isNotAssessed = (tokens: Tokens, from: number, to: number): boolean => {
  const next = skipPhrase(tokens, from, NOT_ASSESSED);
  return next !== null && (next === to || (next === to - 1 && textAt(tokens, next) === '.'));
};

// What a base begins with.
const BASE = new Set('от на по из среди'.split(' '));

interface Rest {
  readonly of: string | null;
  readonly note: string | null;
}

// What follows the figure must be words; a second figure after «;» is a target of its own.
const readRest = (printed: string, tokens: Tokens, i: number, to: number): Rest | Trouble => {
  const end = ['.', ',', ';'].includes(textAt(tokens, to - 1)) && to > i ? to - 1 : to;
  const joint = [',', '-'].includes(textAt(tokens, i)) && i + 1 < end ? i + 1 : i;
  if (joint >= end) return { of: null, note: null };
  const second = tokens.findIndex(({ text }, k) => k >= i && k < end && text === ';');
  if (second >= 0) return { trouble: 'several-targets', from: second + 1, next: end };
  const first = tokens[joint];
  const words = first?.kind === 'word' || (first?.text === '(' && tokens[joint + 1]?.kind === 'word');
  if (!words) return { trouble: 'unknown-word', from: joint, next: joint + 1 };
  if (startsBound(tokens, joint) && !BASE.has(textAt(tokens, joint))) {
    return { trouble: 'several-targets', from: joint, next: end };
  }
  const text = stripListPunctuation(printedOf(printed, tokens, joint, to));
  if (!BASE.has(textAt(tokens, joint))) return { of: null, note: text };
  // A preposition alone («30% в год от») is a text cut off.
  const base = joint + 1 < end ? tokens[joint + 1] : undefined;
  if (base?.kind !== 'word' && base?.kind !== 'number' && base?.text !== '"')
    return { trouble: 'unknown-word', from: joint, next: joint + 1 };
  return { of: text, note: null };
};

const readMeasured = (printed: string, tokens: Tokens, i: number, to: number): MeasuredTarget | Trouble => {
  const before = readPeriod(tokens, i);
  const comma = before.period !== null && textAt(tokens, before.next) === ',' ? 1 : 0;
  const by = readBy(tokens, before.next + comma);
  const bounds = readBounds(tokens, by.next);
  if ('trouble' in bounds) return bounds;
  const counted = readUnit(printed, tokens, bounds.next);
  if ('trouble' in counted) return counted;
  const bare = counted.unit === 'count' && counted.noun === null;
  if (bounds.percent && counted.unit !== 'percent' && !bare) {
    return { trouble: 'unknown-word', from: bounds.next, next: counted.next };
  }
  const after = readPeriod(tokens, counted.next);
  const rest = readRest(printed, tokens, after.next, to);
  if ('trouble' in rest) return rest;
  const { noun } = counted;
  const unit = bounds.percent ? 'percent' : counted.unit;
  return {
    ...bounds.value,
    unit,
    noun,
    period: after.period ?? before.period,
    of: rest.of,
    by: by.year,
    note: rest.note,
  };
};

// The indexes within a pair of brackets that holds the whole text: «(к 2024 году - не менее 30%)».
const unwrap = (tokens: Tokens): readonly [number, number] => {
  const closing = tokens.length - 1;
  const closes = tokens.findIndex(({ text }) => text === ')');
  return textAt(tokens, 0) === '(' && closes === closing ? [1, closing] : [0, tokens.length];
};

const parseSpan = (printed: string, tokens: Tokens): Parsed<Target> => {
  const [from, to] = unwrap(tokens);
  if (isNotAssessed(tokens, from, to)) return { ok: true, value: { kind: 'not-assessed' } };
  const target = readMeasured(printed, tokens.slice(0, to), from, to);
  if (!('trouble' in target)) return { ok: true, value: target };
  const first = tokens[target.from];
  const last = tokens[Math.min(to, Math.max(target.from + 1, target.next)) - 1];
  return fail(printed, first?.at ?? 0, last?.end ?? printed.length, target.trouble);
};

/** Reads the printed value of an indicator, at most 1000 characters; a failure names the place and the reason. */
export const parseTarget = (printed: string): Parsed<Target> =>
  refuse(printed) ?? parseSpan(printed, tokenize(printed));

/** Reads a cell that holds several values parted by «;»; the first that cannot be read fails the whole. */
export const parseTargets = (printed: string): Parsed<readonly Target[]> => {
  const refused = refuse(printed);
  if (refused !== null) return refused;
  const targets: Target[] = [];
  let at = 0;
  for (const part of printed.split(';')) {
    const tokens = tokenize(part);
    const one = tokens.length === 0 ? null : parseSpan(part, tokens);
    if (one !== null && !one.ok) return { ...one, at: one.at + at };
    if (one !== null) targets.push(one.value);
    at += part.length + 1;
  }
  return targets.length > 0 ? { ok: true, value: targets } : fail(printed, 0, printed.length, 'empty');
};
