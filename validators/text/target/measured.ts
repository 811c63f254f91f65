// A figure with all that belongs to it: [by a year] bounds, unit, period, base; what follows is kept in its own words.
import { isActYear } from '../dates/calendar.ts';
import { skipSpelledOut } from '../numbers/numerals.ts';
import { printedOf, skipPhrase, type Tokens, textAt } from '../tokens.ts';
import { stripListPunctuation } from '../words/words.ts';
import { type Bounds, boundedAfter, readBoundAfter, readBounds, startsBound } from './bounds.ts';
import type { MeasuredTarget } from './model.ts';
import { PREPOSITIONS, readBy, readPeriod, readUnit, readYearBehind, type Trouble } from './parts.ts';

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
  // «10 – (десяти)»: neither a repetition nor a note.
  if (joint > i && skipSpelledOut(tokens, joint, null) > joint)
    return { trouble: 'unknown-word', from: joint, next: joint + 1 };
  // «50 % (125 чел.)»: the same in another unit.
  const figure =
    tokens[joint + 1]?.kind === 'number' &&
    textAt(tokens, end - 1) === ')' &&
    (tokens[joint + 2]?.kind === 'word' || textAt(tokens, joint + 2) === '%');
  const words =
    first?.kind === 'word' || (first?.text === '(' && (tokens[joint + 1]?.kind === 'word' || figure));
  if (!words) return { trouble: 'unknown-word', from: joint, next: joint + 1 };
  if (PREPOSITIONS.has(textAt(tokens, joint)) && textAt(tokens, joint + 1) === '(')
    return { trouble: 'unknown-word', from: joint, next: joint + 1 };
  // «Более 3 и менее 10» are bounds of which one does not count.
  const bound = textAt(tokens, joint) === 'и' ? joint + 1 : joint;
  if (startsBound(tokens, bound) && !BASE.has(textAt(tokens, joint))) {
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

/** «9 класс», «3 место» are numbers of a form and of a place, «с 8 до 17 часов» the hours of work. */
const NUMBERED = /^(?:класс[ыеу]?|место)$/u;
/** «Две пятых», «три четверти» are parts of a whole. */
const PART =
  /^(?:трет(?:ь|и|ей|ью)|четверт(?:ь|и|ей|ью)|половин[аыуе]|(?:пят|шест|седьм|восьм|девят|десят)(?:ы[хе]|ой|ая|ую))$/u;
const HOURS = /^час(?:а|ов)?$/u;
/** «100 200%»: two figures, of which a cell of percentages has lost the mark between. */
const TWO_FIGURES = /\p{Nd} [1-9]\p{Nd}{2}\s?(?:%|проц)/u;

/** Why a figure with its unit at `[from, next)` counts nothing; null where it does. */
const notCounted = (
  printed: string,
  tokens: Tokens,
  { from, unit, next }: { readonly from: number; readonly unit: number; readonly next: number },
  { grownFrom }: Bounds,
): Trouble | null => {
  const noun = textAt(tokens, unit);
  if (NUMBERED.test(noun) || PART.test(noun) || (grownFrom !== undefined && HOURS.test(noun)))
    return { trouble: 'unknown-word', from: unit, next };
  // «2025–2030» are years.
  const years = [from, from + 2].every((at) => isActYear(Number(textAt(tokens, at))));
  if (unit === next && years && textAt(tokens, from + 1) === '-') return { trouble: 'no-number', from, next };
  const said = printed.slice(tokens[from]?.at, tokens[next - 1]?.end);
  return TWO_FIGURES.test(said) ? { trouble: 'malformed-number', from, next } : null;
};

/** Words that add nothing to the bounds behind them. */
export const AT_LEVEL = 'на уровне|в размере|в диапазоне|в интервале|в количестве|в объеме'.split('|');

/** «≈ 50 %», «примерно 200»: about so much is planned as if it were so much. */
const BEFORE_FIGURE = [...AT_LEVEL, '≈', '~', 'примерно', 'приблизительно', 'ориентировочно'];

// «В пределах 60–70 %» has both bounds; «в пределах 5 %» is one.
const skipWithin = (tokens: Tokens, i: number): number => {
  const next = skipPhrase(tokens, i, ['в пределах']) ?? i;
  return textAt(tokens, next) === 'от' || textAt(tokens, next + 1) === '-' ? next : i;
};

/** A figure or bounds with unit, period and base, from `i` to the end; `grows` as in `readBounds`. */
export const readMeasured = (
  printed: string,
  tokens: Tokens,
  i: number,
  to: number,
  grows: boolean,
): MeasuredTarget | Trouble => {
  const before = readPeriod(tokens, i);
  const comma = before.period !== null && textAt(tokens, before.next) === ',' ? 1 : 0;
  const by = readBy(tokens, before.next + comma);
  const start = skipPhrase(tokens, by.next, BEFORE_FIGURE) ?? skipWithin(tokens, by.next);
  const bounds = readBounds(tokens, start, grows);
  if ('trouble' in bounds) return bounds;
  const early = readBoundAfter(tokens, bounds.next);
  const counted = readUnit(
    printed,
    tokens,
    early === null ? bounds.next : skipSpelledOut(tokens, early.next, bounds.value.min ?? 0),
  );
  if ('trouble' in counted) return counted;
  const bare = counted.unit === 'count' && counted.noun === null;
  if (bounds.percent && counted.unit !== 'percent' && !bare) {
    return { trouble: 'unknown-word', from: bounds.next, next: counted.next };
  }
  const mistaken = notCounted(
    printed,
    tokens,
    { from: start, unit: bounds.next, next: counted.next },
    bounds.value,
  );
  if (mistaken !== null) return mistaken;
  const side = early ?? readBoundAfter(tokens, counted.next);
  const value = side === null ? bounds.value : boundedAfter(bounds.value, side.side);
  if (side !== null && value === null)
    return { trouble: 'unknown-word', from: side.next - 2, next: side.next };
  const end = Math.max(counted.next, side?.next ?? 0);
  const reached =
    bounds.value.grownFrom === undefined ? { year: null, next: end } : readYearBehind(tokens, end);
  const after = readPeriod(tokens, reached.next);
  const rest = readRest(printed, tokens, after.next, to);
  if ('trouble' in rest) return rest;
  const { noun } = counted;
  const unit = bounds.percent ? 'percent' : counted.unit;
  return {
    ...(value ?? bounds.value),
    unit,
    noun,
    period: after.period ?? before.period,
    of: rest.of,
    by: by.year ?? reached.year,
    note: rest.note,
  };
};
