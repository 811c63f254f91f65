// What is said beside a term: an explanation in brackets, and what it leaves out.
import { monthNumber } from '../dates/calendar.ts';
import { cardinalNumber } from '../numbers/numerals.ts';
import { skipPhrase, type Tokens, textAt } from '../tokens.ts';
import { EXCEPT } from './again/modifiers.ts';
import type { Item } from './cell.ts';
import { skipCertainHours } from './days/clock.ts';
import { isRead } from './step.ts';
import { MARKS, readStructured, startsTerm } from './terms.ts';

const TIME_WORDS =
  /^(?:квартал|полугоди|четверт|недел|год(?:а|у|ы|ов)?$|лет$|числ|дн(?:я|ей|и|ю)$|месяц|декад[аеуы]$|срок)/u;
/** «Кроме праздничных дней». */
const DAYS = new Set(['дней', 'дни']);
const BOUNDS = new Set(['до', 'с', 'со', 'по', 'к', 'от', 'не', 'раз']);

/** A word or a number that could only stand in words on a time: a month, a year, «до 2». */
const isTime = (tokens: Tokens, at: number): boolean => {
  const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
  if (kind === 'word') return monthNumber(text) !== null || TIME_WORDS.test(text);
  if (kind !== 'number') return false;
  return text.length > 2 || BOUNDS.has(textAt(tokens, at - 1)) || textAt(tokens, at + 1) === '.';
};

/**
 * The place behind words in brackets that explain the term before them and say no time: «август (педагогический совет)», «май
 * (2 этап)»; null where a term stands in them, or nothing closes them.
 */
export const skipExplanation = (tokens: Tokens, open: number): number | null => {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    // «(14.00)», «(четверг, в 15 часов)»
    if (at > open) at = skipCertainHours(tokens, at) ?? at;
    const text = textAt(tokens, at);
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth === 0) return at > open + 1 ? at + 1 : null;
    if (at > open && (startsTerm(tokens, at) || isTime(tokens, at))) return null;
  }
  return null;
};

/** The place behind «, по 5 дней», «, по 2 часа»: how much of the time each of its parts takes; `i` where nothing of the kind stands. */
export const skipShare = (tokens: Tokens, i: number): number => {
  const by = skipPhrase(tokens, i, [', по', 'по']);
  const isCount =
    by !== null && (tokens[by]?.kind === 'number' || cardinalNumber(textAt(tokens, by)) !== null);
  const ended =
    by === null ||
    by + 2 >= tokens.length ||
    tokens[by + 2]?.line === true ||
    MARKS.has(textAt(tokens, by + 2));
  return isCount && tokens[by + 1]?.kind === 'word' && SHARE.test(textAt(tokens, by + 1)) && ended
    ? by + 2
    : i;
};
const SHARE = /^(?:дн(?:я|ей|ю)|день|час(?:а|ов|у)?|занят\p{L}{1,3}|раза?|неделе|недели|недель)$/u;

const MOST_EXCEPTED = 4;

/** Tokens `[from, to)` behind «кроме», and the place behind them. */
interface Exception {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/**
 * «, за исключением каникул», said of the term before it in words that are no time; null where nothing of the kind stands there.
 * @param ofMany the term comes again: then a time may be left out, too («ежегодно, кроме 2026 года»)
 */
export const readException = (tokens: Tokens, i: number, ofMany: boolean): Exception | null => {
  const opened = textAt(tokens, i) === '(';
  const begins = skipPhrase(tokens, opened ? i + 1 : i, EXCEPT);
  if (begins === null) return null;
  let at = begins;
  const isWord = (): boolean => tokens[at]?.kind === 'word' || (ofMany && tokens[at]?.kind === 'number');
  while (isWord() && !tokens[at]?.line && at - begins <= MOST_EXCEPTED) {
    const isDays = DAYS.has(textAt(tokens, at));
    if (!ofMany && (isRead(readStructured(tokens, at)) || (isTime(tokens, at) && !isDays))) return null;
    at += 1;
  }
  const ended = at >= tokens.length || tokens[at]?.line === true || MARKS.has(textAt(tokens, at));
  if (at === begins || !(opened ? textAt(tokens, at) === ')' : ended)) return null;
  return { from: begins, to: at, next: opened ? at + 1 : at };
};

/** Keeps what an exception leaves out with the terms that come again or have no end; of dates nothing can be left out here. */
export const leaveOut = (terms: Item[], added: number, words: string): void => {
  const isOfWeek = (item: Item | undefined): boolean =>
    item?.kind === 'recurrence' && item.season?.kind === 'weekday' && item.except === undefined;
  let from = terms.length - added;
  // «По вторникам и четвергам, кроме праздничных дней»: of both.
  while (isOfWeek(terms[from]) && isOfWeek(terms[from - 1])) from -= 1;
  for (let at = from; at < terms.length; at += 1) {
    const term = terms[at];
    if (term?.kind === 'recurrence' || term?.kind === 'open') terms[at] = { ...term, except: words };
  }
};
