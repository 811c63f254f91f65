// One term of a cell: a date, a recurrence, a length, or an event, whose free words end where the next term begins.
import { printedOf, skipPhrase, type Tokens, textAt } from '../tokens.ts';
import { readDaysOfEveryYear, readDaysOfMonth, readDaysOfYear, readWeekdays } from './again/days-of-year.ts';
import { patternOf, readRecurrence, recurrenceOf } from './again/recurrence.ts';
import { readStarting } from './again/starting.ts';
import type { Items } from './cell.ts';
import { readDated } from './days/dates.ts';
import { readSchoolYear } from './days/school-year.ts';
import { readBeginning } from './events/beginning.ts';
import { daysOfTime, readByEvent } from './events/event-days.ts';
import { goesOnToHolidays, startsBounded, startsEvent } from './events/events.ts';
import { monthsOfHolidays } from './events/holidays.ts';
import { readLength, readOpen } from './events/undated.ts';
import { skipLabel, skipResults } from './labels.ts';
import { readLengthFrom } from './length-from.ts';
import type { RecurrenceUnit, Term } from './model.ts';
import { isRead, type Rule, read, type Step } from './step.ts';

export const THEN = new Set(['далее', 'затем']);
const JOINTS = new Set([',', '-', ':']);
export const MARKS = new Set([';', ',', '.', '/']);
const AND = ['а также', 'но', 'и', 'или', 'либо'];

/** «Ориентировочно в ноябре»: how sure the day is, as in brackets behind it. */
const ABOUT = ['ориентировочно', 'предположительно', 'предварительно', 'примерно', 'приблизительно'];

const namesSchoolYear = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, k) => readSchoolYear(tokens, from + k) !== null);

// Everything but conditions, whose free words only the end of the term bounds.
export const readStructured: Rule<Items> = (tokens, i) => {
  const about = skipPhrase(tokens, i, ABOUT);
  if (about !== null) return readDated(tokens, about);
  const days = readDaysOfYear(tokens, i) ?? readDaysOfMonth(tokens, i) ?? readWeekdays(tokens, i);
  if (days !== null) return days;
  const starting = readStarting(tokens, i);
  if (starting !== null) return read([starting.value], starting.next);
  const recurrence = readRecurrence(tokens, i);
  if (recurrence !== null) return isRead(recurrence) ? read([recurrence.value], recurrence.next) : recurrence;
  const span = readLengthFrom(tokens, i);
  if (span !== null) return span;
  const open: Step<Term> = readOpen(tokens, i) ?? readLength(tokens, i);
  // «Учебный год 2025–2026» is that one.
  const isNumbered = isRead(open) && namesSchoolYear(tokens, i, open.next);
  if (isRead(open) && !isNumbered) return read([open.value], open.next);
  const beginning = readBeginning(tokens, i);
  if (beginning !== null) return read([beginning.value], beginning.next);
  return readDated(tokens, i) ?? readByEvent(tokens, i);
};

/** Whether a term begins at `i`; behind a mark («внеочередные – по предложению совета») more conditions can only be one. */
export const startsTerm = (tokens: Tokens, i: number, marked = false): boolean =>
  THEN.has(textAt(tokens, i)) || startsEvent(tokens, i, !marked) || isRead(readStructured(tokens, i));

const isClosing = (tokens: Tokens, at: number): boolean =>
  ['.', ',', ':', '('].includes(textAt(tokens, at)) || tokens[at]?.kind === 'dash';

const isCutWord = (tokens: Tokens, at: number): boolean =>
  textAt(tokens, at) === '.' && ['г', 'гг'].includes(textAt(tokens, at - 1));

// «по графикам 1 раз в квартал»: a recurrence that ends with the text, or where the next term begins.
const recursAt = (tokens: Tokens, i: number): boolean => {
  const step = readRecurrence(tokens, i);
  if (!isRead(step)) return false;
  const after = textAt(tokens, step.next);
  const ends = step.next >= tokens.length || tokens[step.next]?.line === true;
  return (
    ends || MARKS.has(after) || after === ')' || isClosing(tokens, step.next) || startsTerm(tokens, step.next)
  );
};

const isOftenInBrackets = (tokens: Tokens, i: number): boolean => {
  const step = readRecurrence(tokens, i + 1);
  return isRead(step) && textAt(tokens, step.next) === ')';
};

/** Events from which something lasts. */
const BEGINNINGS = ['со дня', 'с момента', 'с даты', 'сразу после', 'непосредственно после', 'после'];

// «со дня подписания до 30 декабря 2026 г.»: the day on which it ends.
const endsOn = (tokens: Tokens, i: number): boolean => {
  const at = textAt(tokens, i) === 'и' ? i + 1 : i;
  if (!['до', 'по'].includes(textAt(tokens, at))) return false;
  const dated = readDated(tokens, at);
  return isRead(dated) && dated.value.every(({ limit }) => limit === 'until');
};

// A condition goes on to «;», to a bracket it has not opened, to a comma or line break after which a term begins, or to a
// recurrence that follows it.
const eventEnd = (tokens: Tokens, i: number): number => {
  const lasts = skipPhrase(tokens, i, BEGINNINGS) !== null;
  let depth = 0;
  for (let at = i; at < tokens.length; at += 1) {
    const text = textAt(tokens, at);
    if (text === ';' || (text === ')' && depth === 0)) return at;
    // «По графику (ежемесячно)»
    if (text === '(' && depth === 0 && at > i + 1 && isOftenInBrackets(tokens, at)) return at;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth > 0) continue;
    if (depth === 0 && text === ',' && at > i && goesOnToHolidays(tokens, at - 1)) continue;
    if (lasts && at > i + 1 && endsOn(tokens, at)) return at;
    if (text === ',' && startsTerm(tokens, skipPhrase(tokens, at + 1, AND) ?? at + 1)) return at;
    if (at > i + 1 && recursAt(tokens, at)) return at;
    if (at > i && tokens[at]?.line === true && startsTerm(tokens, at)) return at;
  }
  return tokens.length;
};

// «По мере …» at the start of a cell is «по мере …»; «ИОМ» stays as it is.
const uncapitalise = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const EACH = /^кажд(?:ого|ой|ых)$/u;

const readEvent = (printed: string, tokens: Tokens, i: number, begins: number): Step<Items> => {
  if (!startsEvent(tokens, begins)) return null;
  const next = eventEnd(tokens, begins);
  let last = next;
  // The point of «2025 г.» is of the word.
  while (last > begins && isClosing(tokens, last - 1) && !isCutWord(tokens, last - 1)) last -= 1;
  // What is an event only beside the words behind it is none: printed anew, by itself, it would be read otherwise.
  if (eventEnd(tokens.slice(0, last), begins) !== last) return null;
  // «По окончании каждого квартала»: the words say of what it is the end, and how often.
  const often = last === next && EACH.test(textAt(tokens, next)) ? readRecurrence(tokens, next) : null;
  const end = isRead(often) ? often.next : last;
  // «После» whose words stand beyond the end of the term is a text cut off.
  if (!startsEvent(tokens.slice(0, end), begins) && !startsBounded(tokens, begins)) return null;
  const dates = daysOfTime(tokens, begins, last);
  if (dates !== null) return read(dates, next);
  const months = monthsOfHolidays(tokens, begins, last);
  const event = uncapitalise(printedOf(printed, tokens, i, months?.open ?? end));
  return read([{ kind: 'event', event }, ...(months === null ? [] : [months.term])], next);
};

// «по итогам I квартала – до 10 апреля 2025 г.»: the day of what is done then; of «каждого квартала» it comes every year.
const readAfterResults = (tokens: Tokens, i: number): Step<Items> => {
  const begins = skipResults(tokens, i, (within, at) => isRead(readDated(within, at)));
  if (begins === null) return null;
  const ofEach = tokens.slice(i, begins).some(({ text }) => EACH.test(text));
  return (ofEach ? readDaysOfEveryYear(tokens, begins) : null) ?? readStructured(tokens, begins);
};

const OFTEN: readonly (readonly [RegExp, RecurrenceUnit])[] = [
  [/^ежедневн/u, 'day'],
  [/^еженедельн/u, 'week'],
  [/^ежемесячн/u, 'month'],
  [/^ежеквартальн/u, 'quarter'],
  [/^ежегодн/u, 'year'],
];
const MOST_NAMED = 4;

// «далее – ежеквартальное обновление перечня»: the word that says how often is said of what is done then.
const readOftenNamed = (tokens: Tokens, i: number): Step<Items> => {
  const word = textAt(tokens, i);
  const unit = /(?:ый|ое|ая|ые)$/u.test(word) ? OFTEN.find(([stem]) => stem.test(word))?.[1] : undefined;
  let end = i + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.line !== true && end - i <= MOST_NAMED) end += 1;
  const isEnded = end >= tokens.length || tokens[end]?.line === true || MARKS.has(textAt(tokens, end));
  if (unit === undefined || end === i + 1 || !isEnded || startsTerm(tokens, i + 1)) return null;
  return read([recurrenceOf(patternOf({ times: 1, every: 1, unit, atLeast: false }))], end);
};

export const readTerms = (printed: string, tokens: Tokens, i: number): Step<Items> => {
  if (!THEN.has(textAt(tokens, i)))
    return readStructured(tokens, i) ?? readAfterResults(tokens, i) ?? readEvent(printed, tokens, i, i);
  const begins = JOINTS.has(textAt(tokens, i + 1)) ? i + 2 : i + 1;
  // «Далее» belongs to a condition («далее, в течение года по мере необходимости»); to other terms it adds nothing.
  const term =
    readStructured(tokens, begins) ?? readEvent(printed, tokens, i, begins) ?? readOftenNamed(tokens, begins);
  // «далее – актуализация ежемесячно»
  const named = term === null ? skipLabel(tokens, begins, startsTerm) : null;
  return named === null ? term : readTerms(printed, tokens, named);
};

// «1 этап: февраль 2025 г.»
export const readLabelled = (printed: string, tokens: Tokens, i: number): Step<Items> => {
  const begins = skipLabel(tokens, i, startsTerm);
  return begins === null ? null : readTerms(printed, tokens, begins);
};

export const skipMarks = (tokens: Tokens, i: number): number => {
  let at = i;
  while (MARKS.has(textAt(tokens, at))) at += 1;
  if (at + 1 >= tokens.length) return at;
  const joined = at > 0 ? skipPhrase(tokens, at, AND) : null;
  if (joined !== null) return joined;
  const bullet = tokens[at]?.kind === 'dash' && (at === 0 || tokens[at]?.line === true);
  return bullet ? at + 1 : at;
};
