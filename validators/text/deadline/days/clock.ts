// Hours after a day: «28.10.16 18.00», «12 октября с 19.00 до 22.00 ч.». A deadline is counted in days and passes over them; a calendar asks for them.
import { lastDayOfMonth, monthNumber } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt, tokenize, touches } from '../../tokens.ts';
import { numberAt } from './point.ts';

const MARKS = new Set(['.', ':', '-']);
const JOINTS = ['до', 'по', '-'];
const HOURS = ['часов', 'часа', 'час', 'ч .', 'ч'];
const MOST_HOURS = 24;

/** «16–20 марта», «9–11, 14 апреля»: figures that run on to a month are its days. */
const leadsToMonth = (tokens: Tokens, i: number): boolean => {
  let at = i;
  while (tokens[at]?.kind === 'number' || DAY_MARKS.has(textAt(tokens, at))) at += 1;
  return tokens[at]?.kind === 'word' && monthNumber(textAt(tokens, at)) !== null;
};
const DAY_MARKS = new Set(['-', ',', 'и']);

// «18.00», «9:30», «10 ч»
const readHour = (tokens: Tokens, i: number): number | null => {
  const [hour, minute] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  if (hour === null || hour > MOST_HOURS) return null;
  const named = skipPhrase(tokens, i + 1, HOURS);
  if (named !== null)
    return numberAt(tokens, named) === null
      ? named
      : (skipPhrase(tokens, named + 1, ['минут', 'мин .', 'мин']) ?? named);
  const whole = MARKS.has(textAt(tokens, i + 1)) && touches(tokens, i + 1) && touches(tokens, i + 2);
  if (!whole || minute === null || minute > 59 || textAt(tokens, i + 2).length !== 2) return null;
  if (textAt(tokens, i + 1) === '-' && leadsToMonth(tokens, i)) return null;
  // «11.12.16» is a date.
  const goesOn = textAt(tokens, i + 3) === '.' && touches(tokens, i + 3) && touches(tokens, i + 4);
  return goesOn && tokens[i + 4]?.kind === 'number' ? null : (skipPhrase(tokens, i + 3, HOURS) ?? i + 3);
};

const LEADS = ['начало в', 'в', 'во', 'с', 'со', 'до', 'к'];
const AT = new Set(['в', 'во']);

/** «10.12» may be a day: what is printed as one is an hour only where «в» says so. */
const mayBeDay = (tokens: Tokens, i: number): boolean => {
  const [day, month] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  if (textAt(tokens, i + 1) === '-') return true;
  return (
    textAt(tokens, i + 1) === '.' &&
    day !== null &&
    month !== null &&
    day >= 1 &&
    day <= lastDayOfMonth(2024, month)
  );
};

// «10», whose «часов» stands behind the other end: «с 10 до 12 часов»
const readBareHour = (tokens: Tokens, i: number): number | null => {
  const joint = (numberAt(tokens, i) ?? MOST_HOURS) < MOST_HOURS ? skipPhrase(tokens, i + 1, JOINTS) : null;
  const named = joint === null ? null : skipPhrase(tokens, joint + 1, HOURS);
  return named === null || joint === null ? null : readHour(tokens, joint);
};

const readHours = (tokens: Tokens, i: number): number | null => {
  const first = readHour(tokens, i);
  if (first === null) return readBareHour(tokens, i);
  const joint = skipPhrase(tokens, first, JOINTS);
  return (joint === null ? null : readHour(tokens, joint)) ?? first;
};

/** The index after hours at `i` that can be nothing else; null where there are none. */
export const skipCertainHours = (tokens: Tokens, i: number): number | null => {
  const at = skipPhrase(tokens, i, LEADS) ?? i;
  const isHour = (at > i && AT.has(textAt(tokens, at - 1))) || !mayBeDay(tokens, at);
  const next = isHour ? readHours(tokens, at) : null;
  return next === null ? null : (skipPhrase(tokens, next, ['мск', 'по московскому времени']) ?? next);
};

/**
 * The index after the hours that follow a day, or `i`.
 * @param dated whether the day has its year: behind one without, figures may be another day
 */
export const skipHours = (tokens: Tokens, i: number, dated: boolean): number => {
  const mark = ['.', ','].includes(textAt(tokens, i)) ? i + 1 : i;
  if (!dated) return skipCertainHours(tokens, mark) ?? i;
  return readHours(tokens, skipPhrase(tokens, mark, LEADS) ?? mark) ?? i;
};

const readHourBefore = (tokens: Tokens, at: number): number | null => {
  const minute = numberAt(tokens, at + 2);
  const isDay = textAt(tokens, at + 1) !== ':' && minute !== null && minute >= 1 && minute <= 12;
  return isDay || !MARKS.has(textAt(tokens, at + 1)) || textAt(tokens, at + 1) === '-'
    ? null
    : readHour(tokens, at);
};

/**
 * The index after an hour or hours that stand before a day («10:00 20.05.2026», «с 9.00 до 12.00 16.04.2025»); null where none
 * does: «02.10» is a day itself.
 */
export const skipHourBefore = (tokens: Tokens, i: number): number | null => {
  const at = skipPhrase(tokens, i, ['в', 'во', 'с', 'со']) ?? i;
  const first = readHourBefore(tokens, at);
  const joint = first === null ? null : skipPhrase(tokens, first, JOINTS);
  return (joint === null ? null : readHourBefore(tokens, joint)) ?? first;
};

/** Hours of a day as «14:00»; `to` null where only one is named. */
export interface Clock {
  readonly from: string;
  readonly to: string | null;
}

const clockAt = (tokens: Tokens, i: number): string => {
  const minute = MARKS.has(textAt(tokens, i + 1)) ? numberAt(tokens, i + 2) : null;
  return [numberAt(tokens, i) ?? 0, minute ?? 0].map((part) => String(part).padStart(2, '0')).join(':');
};

/** Whether figures at `i` go on with a date: the «10.16» of «28.10.16». */
const isInDate = (tokens: Tokens, i: number): boolean =>
  textAt(tokens, i - 1) === '.' && touches(tokens, i - 1) && touches(tokens, i);

/** The hours that a printed deadline of one day names; null where it names none, or more than one time. */
export const clockOf = (printed: string): Clock | null => {
  const tokens = tokenize(printed);
  const found: Clock[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const next = isInDate(tokens, i) ? null : skipCertainHours(tokens, i);
    if (next === null) continue;
    const at = skipPhrase(tokens, i, LEADS) ?? i;
    // «(4 часа)» is how long it takes.
    if (at === i && !MARKS.has(textAt(tokens, at + 1))) continue;
    const first = readHour(tokens, at) ?? at + 1;
    const joint = skipPhrase(tokens, first, JOINTS);
    const isRange = joint !== null && joint < next;
    found.push({ from: clockAt(tokens, at), to: isRange ? clockAt(tokens, joint) : null });
    i = next - 1;
  }
  const [only, ...more] = found;
  return only === undefined || more.length > 0 || only.from >= '24:00' ? null : only;
};
