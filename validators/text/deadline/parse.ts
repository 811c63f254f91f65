// The top rule of the deadline grammar: terms parted by signs, by line breaks or, as extraction joins them, by nothing.
import { fail, type Parsed, refuse } from '../parsed.ts';
import { remembered } from '../remembered.ts';
import { printedOf, type Tokens, textAt, tokenize, touches } from '../tokens.ts';
import { leaveOut, readException, skipExplanation, skipShare } from './asides.ts';
import { type Cell, type Item, type Items, isDraft, withDates } from './cell.ts';
import { withBracketDays } from './days/bracket-days.ts';
import { readDated } from './days/dates.ts';
import { areDatesOnly, boundsBefore } from './days/narrowed.ts';
import { readYear } from './days/point.ts';
import { inYearBehind } from './draft.ts';
import { skipLabelBehind } from './labels.ts';
import { mended } from './mended.ts';
import type { Days, Deadline, PartlyRead } from './model.ts';
import { readPartly } from './partly.ts';
import { spelt } from './spelt.ts';
import { isRead, type Read, read, type Step, trouble } from './step.ts';
import { MARKS, readLabelled, readStructured, readTerms, skipMarks, THEN } from './terms.ts';

/** The end of what cannot be read: a mark, a line break, or where the next time begins. */
const unreadEnd = (tokens: Tokens, i: number): number => {
  let at = i + 1;
  const isMark = (k: number): boolean =>
    MARKS.has(textAt(tokens, k)) || ['(', ')'].includes(textAt(tokens, k));
  if (isMark(i)) return at;
  while (at < tokens.length && !isMark(at) && tokens[at]?.line !== true) {
    const begins = tokens[at]?.kind === 'dash' ? at + 1 : at;
    if (isRead(readStructured(tokens, begins))) break;
    at += 1;
  }
  return at;
};

/** Of «2025/26» the figures behind the stroke say nothing alone: the place where all of it begins. */
const unreadStart = (tokens: Tokens, i: number): number => {
  const isTorn =
    tokens[i]?.kind === 'number' &&
    ['/', '-'].includes(textAt(tokens, i - 1)) &&
    touches(tokens, i) &&
    touches(tokens, i - 1) &&
    tokens[i - 2]?.kind === 'number';
  return isTorn ? i - 2 : i;
};

// Nothing fits at `i`: the words there are unknown.
const unknown = (tokens: Tokens, i: number): Step<Items> =>
  i >= tokens.length
    ? trouble('unknown-word', tokens.length - 1, tokens.length)
    : trouble('unknown-word', unreadStart(tokens, i), unreadEnd(tokens, i));

/** A text to be read, and whether its terms may have names («1 этап: …»): a cell's may, a time that a title is has none. */
interface Reading {
  readonly printed: string;
  readonly plan: Days | null;
  readonly named: boolean;
}

/** The place behind a year that stands alone after dates, «(школы) 2026 г.», «, 2026 год», «(2026 г.)», and the year. */
const readYearBehind = (tokens: Tokens, i: number): Read<number> | null => {
  const opened = textAt(tokens, i) === '(';
  const year = tokens[i]?.line === true ? null : readYear(tokens, opened ? i + 1 : i);
  if (!isRead(year) || (opened && textAt(tokens, year.next) !== ')')) return null;
  const next = opened ? year.next + 1 : year.next;
  const ended = next >= tokens.length || tokens[next]?.line === true || YEAR_ENDS.has(textAt(tokens, next));
  return ended ? read(year.value, next) : null;
};
const YEAR_ENDS = new Set([';', ',', '.', ')']);

/** Gives the last date before `i` the year that stands there alone; the place behind it, or null where none does. */
const lendYear = (items: Item[], tokens: Tokens, i: number): number | null => {
  const last = items.at(-1);
  if (last?.kind !== 'draft' || textAt(tokens, i - 1) === ';') return null;
  const year = readYearBehind(tokens, i);
  const dated = year === null ? null : inYearBehind(last, year.value);
  if (year === null || dated === null) return null;
  items.splice(-1, 1, dated);
  return year.next;
};

/** A term with its properties in one order, whatever rule made it. */
const sayAll = (item: Item | undefined): string => JSON.stringify(Object.entries(item ?? {}).toSorted());

/** «По окончании каждого квартала; ежеквартально»: how often, which the words before it said. */
const isSaidAgain = (terms: Items, [again, ...more]: Items): boolean =>
  more.length === 0 &&
  terms.at(-2)?.kind === 'event' &&
  terms.at(-1)?.kind === 'recurrence' &&
  sayAll(again) === sayAll(terms.at(-1));

/** The place of the dates that a colon or a dash joins to how often they are: «дважды в год: ноябрь 2023 г., май 2024 г.» */
const skipToDates = (tokens: Tokens, i: number): number => {
  const isJoint = textAt(tokens, i) === ':' || (tokens[i]?.kind === 'dash' && tokens[i]?.line !== true);
  return isJoint && isRead(readDated(tokens, i + 1)) ? i + 1 : i;
};

/** «В течение 30 дней после …, но не позднее 20 августа»: the event before has a last day of its own. */
const bindEvent = (terms: Item[], tokens: Tokens, i: number, [bound, ...more]: Items): void => {
  const event = terms.at(-1);
  const isBound = bound?.kind === 'draft' && bound.limit === 'until' && more.length === 0;
  if (event?.kind === 'event' && isBound && textAt(tokens, i - 1) === 'но')
    terms.splice(-1, 1, { ...event, bounded: true });
};

const readAll = ({ printed, named }: Reading, tokens: Tokens): Exclude<Step<Cell>, null> => {
  const terms: Item[] = [];
  const apart = new Set<Item>();
  const bracketed = new Map<Item, number>();
  const bounds = new Set<Item>();
  let opened: number | null = null;
  let before = 0;
  let i = skipMarks(tokens, 0);
  while (i < tokens.length) {
    const text = textAt(tokens, i);
    const behindYear = lendYear(terms, tokens, i);
    if (behindYear !== null) {
      i = skipMarks(tokens, behindYear);
      continue;
    }
    if (text === ')' && opened !== null) {
      const [frame, ...inside] = terms.slice(before - 1);
      const dates = inside.filter(isDraft);
      if (frame !== undefined && dates.length === inside.length && areDatesOnly(tokens, opened + 1, i, dates))
        bracketed.set(frame, dates.length);
      opened = null;
      i = skipMarks(tokens, i + 1);
      continue;
    }
    const bracket = opened === null ? withBracketDays(terms.at(-1), tokens, i) : null;
    if (bracket !== null) {
      terms.splice(-1, 1, ...bracket.value);
      i = skipMarks(tokens, bracket.next);
      continue;
    }
    if (text === '(' && opened === null && terms.length > 0) {
      const behind = skipExplanation(tokens, i);
      if (behind !== null) {
        i = skipMarks(tokens, behind);
        continue;
      }
      opened = i;
      before = terms.length;
      i += 1;
    }
    const step =
      readTerms(printed, tokens, i) ??
      (named ? readLabelled(printed, tokens, i) : trouble('unknown-word', i, i + 1)) ??
      unknown(tokens, i);
    if (step === null || !isRead(step)) return step ?? trouble('unknown-word', i, i + 1);
    const isApart = textAt(tokens, i - 1) === ';' && !THEN.has(textAt(tokens, i));
    const added = isSaidAgain(terms, step.value) ? [] : step.value;
    bindEvent(terms, tokens, i, added);
    if (boundsBefore(terms.at(-1), added, tokens, i)) for (const bound of added) bounds.add(bound);
    terms.push(...added);
    const ofMany = added.length > 0 && added.every(({ kind }) => kind === 'recurrence');
    const except = readException(tokens, step.next, ofMany);
    if (except !== null) leaveOut(terms, added.length, printedOf(printed, tokens, except.from, except.to));
    if (isApart) for (const item of terms.slice(terms.length - added.length)) apart.add(item);
    const excepted = skipShare(tokens, except?.next ?? step.next);
    const behind = step.value.at(-1)?.kind === 'recurrence' ? skipToDates(tokens, excepted) : excepted;
    i = skipMarks(tokens, named ? skipLabelBehind(tokens, behind) : behind);
  }
  if (opened !== null) return trouble('unknown-word', opened, opened + 1);
  return terms.length === 0
    ? trouble('empty', 0, tokens.length)
    : read({ items: terms, apart, bracketed, bounds }, i);
};

const readTokens = (reading: Reading, tokens: Tokens): Step<Deadline> => {
  const cell = readAll(reading, tokens);
  return isRead(cell) ? withDates(cell.value, reading.plan) : cell;
};

/**
 * Reads a printed deadline. Any letter case, any dash, any white space; at most 1000 characters.
 * A failure names the place in the printed text and the reason.
 * @param plan the time that the plan, or the group of rows around the cell, is for; a date without a year may have it
 *             from there, where only one year would do
 */
export const parseDeadline = (printed: string, plan: Days | null = null): Parsed<Deadline> =>
  readOnce(printed)(plan, true);

/**
 * Reads words that are a time and nothing else, as a deadline without names of its stages: «Семинар до 1 марта» is none. Most titles
 * of a plan are asked and are no time: their failure names only the first word that is not of one.
 */
export const parseTime = (printed: string, plan: Days | null = null): Parsed<Deadline> =>
  readOnce(printed)(plan, false);

/** A cell is read once for each plan that it is asked about in: nearly always one. */
const readOnce = remembered((printed) => {
  const known = new Map<string, Parsed<Deadline>>();
  return (plan: Days | null, named: boolean): Parsed<Deadline> => {
    const key = `${named} ${plan?.from} ${plan?.to}`;
    const given = known.get(key) ?? readText({ printed, plan, named });
    known.set(key, given);
    return given;
  };
});

const readText = (reading: Reading): Parsed<Deadline> => {
  const { printed } = reading;
  const refused = refuse(printed);
  if (refused !== null) return refused;
  const tokens = spelt(tokenize(printed));
  const asPrinted = readTokens(reading, tokens);
  const right = isRead(asPrinted) ? null : mended(tokens);
  const again = right === null ? null : readTokens(reading, right);
  const step = isRead(again) ? again : asPrinted;
  if (isRead(step)) return { ok: true, value: step.value };
  const { from = 0, to = 0, trouble: reason = 'unknown-word' } = step ?? {};
  const first = tokens[from];
  const last = tokens[Math.max(from, to - 1)];
  return fail(printed, first?.at ?? 0, last?.end ?? printed.length, reason);
};

/**
 * What is plain in a deadline that cannot be read whole: its dates, and the words beside them that are not understood.
 * @param plan as of `parseDeadline`
 * @returns null where nothing of it is plain
 */
export const parsePartly = (printed: string, plan: Days | null): PartlyRead | null => {
  if (refuse(printed) !== null) return null;
  const tokens = spelt(tokenize(printed));
  const reading = { printed, plan, named: true };
  return readPartly(printed, mended(tokens) ?? tokens, (rest) => readTokens(reading, rest));
};
