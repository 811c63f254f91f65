// The top rule of the deadline grammar: terms parted by signs, by line breaks or, as extraction joins them, by nothing.
import { monthNumber, monthsSpan } from '../dates/calendar.ts';
import { fail, type Parsed, refuse } from '../parsed.ts';
import { remembered } from '../remembered.ts';
import { printedOf, skipPhrase, type Tokens, textAt, tokenize } from '../tokens.ts';
import { inMonths, inMonthsOfEvent, withBounds } from './bounded.ts';
import { skipCertainHours } from './clock.ts';
import { withoutCount } from './counted-dates.ts';
import { readDated } from './dates.ts';
import { readDaysOfMonth, readDaysOfYear, readWeekdays } from './days-of-year.ts';
import { type DatedDraft, inYearBehind } from './draft.ts';
import { goesOnToHolidays, startsEvent } from './events.ts';
import { monthsOfHolidays } from './holidays.ts';
import { skipLabel, skipLabelBehind, skipResults } from './labels.ts';
import { mended } from './mended.ts';
import type { DateTerm, Days, Deadline, Term } from './model.ts';
import { EXCEPT } from './modifiers.ts';
import { areDatesOnly, narrow } from './narrowed.ts';
import { readYear } from './point.ts';
import { readRecurrence } from './recurrence.ts';
import { readStarting, type StartingDraft, started } from './starting.ts';
import { isRead, type Read, type Rule, read, type Step, trouble } from './step.ts';
import { readLength, readOpen } from './undated.ts';
import { inEveryYearOf, inReportedYears, withYearly } from './yearly.ts';
import { isOfSchoolYear, withYears } from './years.ts';

/** A term that is read whole, or one whose year the rest of the cell or the plan may say. */
type Item = Term | DatedDraft | StartingDraft;
type Items = readonly Item[];

const THEN = new Set(['далее', 'затем']);
const JOINTS = new Set([',', '-', ':']);
const MARKS = new Set([';', ',', '.', '/']);
const AND = ['а также', 'но', 'и', 'или', 'либо'];

// Everything but conditions, whose free words only the end of the term bounds.
const readStructured: Rule<Items> = (tokens, i) => {
  const days = readDaysOfYear(tokens, i) ?? readDaysOfMonth(tokens, i) ?? readWeekdays(tokens, i);
  if (days !== null) return days;
  const starting = readStarting(tokens, i);
  if (starting !== null) return read([starting.value], starting.next);
  const recurrence = readRecurrence(tokens, i);
  if (recurrence !== null) return isRead(recurrence) ? read([recurrence.value], recurrence.next) : recurrence;
  const open: Step<Term> = readOpen(tokens, i) ?? readLength(tokens, i);
  if (isRead(open)) return read([open.value], open.next);
  return readDated(tokens, i);
};

const startsTerm = (tokens: Tokens, i: number): boolean =>
  THEN.has(textAt(tokens, i)) || startsEvent(tokens, i, true) || isRead(readStructured(tokens, i));

const isClosing = (tokens: Tokens, at: number): boolean =>
  ['.', ',', ':', '('].includes(textAt(tokens, at)) || tokens[at]?.kind === 'dash';

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
  while (last > begins && isClosing(tokens, last - 1)) last -= 1;
  // «По окончании каждого квартала»: the words say of what it is the end, and how often.
  const often = last === next && EACH.test(textAt(tokens, next)) ? readRecurrence(tokens, next) : null;
  const end = isRead(often) ? often.next : last;
  // «После» whose words stand beyond the end of the term is a text cut off.
  if (!startsEvent(tokens.slice(0, end), begins)) return null;
  const months = monthsOfHolidays(tokens, begins, last);
  const event = uncapitalise(printedOf(printed, tokens, i, months?.open ?? end));
  return read([{ kind: 'event', event }, ...(months === null ? [] : [months.term])], next);
};

// «по итогам I квартала – до 10 апреля 2025 г.»: the day of what is done then.
const readAfterResults = (tokens: Tokens, i: number): Step<Items> => {
  const begins = skipResults(tokens, i, (within, at) => isRead(readDated(within, at)));
  return begins === null ? null : readStructured(tokens, begins);
};

const readTerms = (printed: string, tokens: Tokens, i: number): Step<Items> => {
  if (!THEN.has(textAt(tokens, i)))
    return readStructured(tokens, i) ?? readAfterResults(tokens, i) ?? readEvent(printed, tokens, i, i);
  const begins = JOINTS.has(textAt(tokens, i + 1)) ? i + 2 : i + 1;
  // «Далее» belongs to a condition («далее, в течение года по мере необходимости»); to other terms it adds nothing.
  const term = readStructured(tokens, begins) ?? readEvent(printed, tokens, i, begins);
  // «далее – актуализация ежемесячно»
  const named = term === null ? skipLabel(tokens, begins, startsTerm) : null;
  return named === null ? term : readTerms(printed, tokens, named);
};

// «1 этап: февраль 2025 г.»
const readLabelled = (printed: string, tokens: Tokens, i: number): Step<Items> => {
  const begins = skipLabel(tokens, i, startsTerm);
  return begins === null ? null : readTerms(printed, tokens, begins);
};

const skipMarks = (tokens: Tokens, i: number): number => {
  let at = i;
  while (MARKS.has(textAt(tokens, at))) at += 1;
  if (at + 1 >= tokens.length) return at;
  const joined = at > 0 ? skipPhrase(tokens, at, AND) : null;
  if (joined !== null) return joined;
  const bullet = tokens[at]?.kind === 'dash' && (at === 0 || tokens[at]?.line === true);
  return bullet ? at + 1 : at;
};

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

// Nothing fits at `i`: the words there are unknown.
const unknown = (tokens: Tokens, i: number): Step<Items> =>
  i >= tokens.length
    ? trouble('unknown-word', tokens.length - 1, tokens.length)
    : trouble('unknown-word', i, unreadEnd(tokens, i));

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
const skipExplanation = (tokens: Tokens, open: number): number | null => {
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
const readException = (tokens: Tokens, i: number, ofMany: boolean): Exception | null => {
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
const leaveOut = (terms: Item[], added: number, words: string): void => {
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

/** The terms of a cell, and those that stand apart from the term before them: behind «;», without «далее». */
interface Cell {
  readonly items: Items;
  readonly apart: ReadonlySet<Item>;
  /** Dates before a bracket of dates, and how many of them the bracket has. */
  readonly bracketed: ReadonlyMap<Item, number>;
}

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

/** «По окончании каждого квартала; ежеквартально»: how often, which the words before it said. */
const isSaidAgain = (terms: Items, [again, ...more]: Items): boolean =>
  more.length === 0 &&
  terms.at(-2)?.kind === 'event' &&
  terms.at(-1)?.kind === 'recurrence' &&
  JSON.stringify(again) === JSON.stringify(terms.at(-1));

/** The place of the dates that a colon or a dash joins to how often they are: «дважды в год: ноябрь 2023 г., май 2024 г.» */
const skipToDates = (tokens: Tokens, i: number): number => {
  const isJoint = textAt(tokens, i) === ':' || (tokens[i]?.kind === 'dash' && tokens[i]?.line !== true);
  return isJoint && isRead(readDated(tokens, i + 1)) ? i + 1 : i;
};

const readAll = ({ printed, named }: Reading, tokens: Tokens): Exclude<Step<Cell>, null> => {
  const terms: Item[] = [];
  const apart = new Set<Item>();
  const bracketed = new Map<Item, number>();
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
      (named ? readLabelled(printed, tokens, i) : null) ??
      unknown(tokens, i);
    if (step === null || !isRead(step)) return step ?? trouble('unknown-word', i, i + 1);
    const isApart = textAt(tokens, i - 1) === ';' && !THEN.has(textAt(tokens, i));
    const added = isSaidAgain(terms, step.value) ? [] : step.value;
    terms.push(...added);
    const ofMany = added.length > 0 && added.every(({ kind }) => kind === 'recurrence');
    const except = readException(tokens, step.next, ofMany);
    if (except !== null) leaveOut(terms, added.length, printedOf(printed, tokens, except.from, except.to));
    if (isApart) for (const item of terms.slice(terms.length - added.length)) apart.add(item);
    const excepted = except?.next ?? step.next;
    const behind = step.value.at(-1)?.kind === 'recurrence' ? skipToDates(tokens, excepted) : excepted;
    i = skipMarks(tokens, named ? skipLabelBehind(tokens, behind) : behind);
  }
  if (opened !== null) return trouble('unknown-word', opened, opened + 1);
  return terms.length === 0
    ? trouble('empty', 0, tokens.length)
    : read({ items: terms, apart, bracketed }, i);
};

const isDraft = (item: Item): item is DatedDraft => item.kind === 'draft';

/** «В течение учебного года» in the plan of one school year is that year, «в течение года» the one year of its plan. */
const ofPlan = (term: Term, plan: Days | null): DateTerm | null => {
  if (plan === null || term.kind !== 'open') return null;
  const year = Number(plan.from.slice(0, 4));
  if (isOfSchoolYear(plan) && (term.scope === 'school-year' || term.scope === 'year'))
    return { kind: 'date', ...monthsSpan(year, 9, 12), precision: 'school-year', limit: 'during' };
  return term.scope === 'year' && plan.to.startsWith(plan.from.slice(0, 4))
    ? { kind: 'date', ...monthsSpan(year, 1, 12), precision: 'year', limit: 'during' }
    : null;
};

/** Puts the dated terms, which now have their years, into their places among the others. */
const dated = (cell: Cell, plan: Days | null): Step<Deadline> => {
  const { apart, bracketed } = cell;
  const framed = withoutCount(inMonths(cell.items, apart), apart);
  const asPrinted = withYears(framed.filter(isDraft), plan);
  // Nobody need know the year of what comes every year.
  const items = isRead(asPrinted) ? framed : inReportedYears(inEveryYearOf(framed, apart), apart);
  const years = isRead(asPrinted) ? asPrinted : withYears(items.filter(isDraft), plan);
  if (!isRead(years)) return years;
  const rest = [...years.value.terms];
  const terms: Term[] = [];
  let lent = years.value.fromPlan;
  for (const item of items) {
    if (isDraft(item)) {
      const own = rest.splice(0, 1);
      if (!narrow(rest.slice(0, bracketed.get(item) ?? 0), own[0])) terms.push(...own);
    } else if (item.kind === 'starting') {
      const term = started(item, plan);
      if (!isRead(term)) return term;
      lent = true;
      terms.push(term.value);
    } else {
      const named = ofPlan(item, plan);
      lent ||= named !== null;
      terms.push(named ?? item);
    }
  }
  const whole = inMonthsOfEvent(withBounds(withYearly(terms, apart), apart));
  return read(lent && plan !== null ? { terms: whole, within: plan } : { terms: whole }, years.next);
};

const readTokens = (reading: Reading, tokens: Tokens): Step<Deadline> => {
  const cell = readAll(reading, tokens);
  return isRead(cell) ? dated(cell.value, reading.plan) : cell;
};

/**
 * Reads a printed deadline. Any letter case, any dash, any white space; at most 1000 characters.
 * A failure names the place in the printed text and the reason.
 * @param plan the time that the plan, or the group of rows around the cell, is for; a date without a year may have it
 *             from there, where only one year would do
 */
export const parseDeadline = (printed: string, plan: Days | null = null): Parsed<Deadline> =>
  readOnce(printed)(plan, true);

/** Reads words that are a time and nothing else, as a deadline without names of its stages: «Семинар до 1 марта» is none. */
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
  const tokens = tokenize(printed);
  const asPrinted = readTokens(reading, tokens);
  const spelt = isRead(asPrinted) ? null : mended(tokens);
  const again = spelt === null ? null : readTokens(reading, spelt);
  const step = isRead(again) ? again : asPrinted;
  if (isRead(step)) return { ok: true, value: step.value };
  const { from = 0, to = 0, trouble: reason = 'unknown-word' } = step ?? {};
  const first = tokens[from];
  const last = tokens[Math.max(from, to - 1)];
  return fail(printed, first?.at ?? 0, last?.end ?? printed.length, reason);
};
