// Deadlines without a date: «постоянно», «в течение всего периода», «до 2 недель».
import { type IsoDate, monthNumber } from '../../dates/calendar.ts';
import { cardinalNumber, skipSpelledOut } from '../../numbers/numerals.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { readStart } from '../again/modifiers.ts';
import type { LengthTerm, OpenTerm } from '../model.ts';
import { type Read, type Rule, read } from '../step.ts';
import { DURATION } from './duration.ts';
import { startsEvent } from './events.ts';
import { pick, SCOPES, type Scope } from './scopes.ts';

const WITHIN: readonly (readonly [Scope, readonly string[]])[] = [
  ['school-year', ['всего учебного года', 'учебного года', 'каждого учебного года']],
  ['year', ['всего года', 'всего календарного года', 'календарного года', 'года']],
  ['period', ['всего периода', 'всего срока', 'периода', 'срока']],
];
// «периода реализации дорожной карты»: whose period it is adds nothing to the term.
const WHOSE = ['реализации', 'действия', 'исполнения', 'выполнения'];
const MOST_OWNER_WORDS = 8;

// Up to eight words on the same line.
const skipOwner = (tokens: Tokens, i: number): number => {
  if (skipPhrase(tokens, i, WHOSE) === null) return i;
  let next = i + 1;
  while (next - i <= MOST_OWNER_WORDS) {
    const token = tokens[next];
    const joins = token?.kind === 'word' || token?.text === '"' || (token?.kind === 'dash' && !token.gap);
    if (!joins || token?.line || startsEvent(tokens, next)) break;
    next += 1;
  }
  return next;
};

/** «Постоянно», «в течение всего периода …», «в течение года», «с января 2026 года, постоянно». */
export const readOpen: Rule<OpenTerm> = (tokens, i) => readOpenHere(tokens, i) ?? readOpenFrom(tokens, i);

const CONSTANT = SCOPES.filter(([scope]) => scope === 'constant');

const OF_WHAT = new Set(['месяца', 'недели', 'четверти']);

const readOpenHere: Rule<OpenTerm> = (tokens, i) => {
  // «2026 учебный год» names no school year.
  if (tokens[i - 1]?.kind === 'number' && textAt(tokens, i) === 'учебный') return null;
  const duration = skipPhrase(tokens, i, DURATION);
  // «Последний четверг каждого месяца учебного года»
  const isWhose = duration === null && OF_WHAT.has(textAt(tokens, i - 1));
  const ofYear = isWhose ? skipPhrase(tokens, i, ['учебного года']) : null;
  if (ofYear !== null) return read({ kind: 'open', scope: 'school-year' }, ofYear);
  const found = duration === null ? pick(tokens, i, SCOPES) : pick(tokens, duration, WITHIN);
  if (found === null) return null;
  const next = found.value === 'period' ? skipOwner(tokens, found.next) : found.next;
  // «в течение года по мере необходимости», «постоянно при приёме на работу» are one condition, not two terms.
  const goesOn = next < tokens.length && startsEvent(tokens, next);
  if (goesOn && tokens[next]?.line !== true) return null;
  const open: OpenTerm = { kind: 'open', scope: found.value };
  const start = found.value === 'constant' ? startBehind(tokens, next) : null;
  return start === null ? read(open, next) : read({ ...open, since: start.value }, start.next);
};

// «постоянно, начиная с сентября 2025 года»
const startBehind = (tokens: Tokens, i: number): Read<IsoDate> | null =>
  readStart(tokens, textAt(tokens, i) === ',' ? i + 1 : i);

// «с января 2026 года, постоянно»
const readOpenFrom: Rule<OpenTerm> = (tokens, i) => {
  const start = readStart(tokens, i);
  if (start === null) return null;
  const found = pick(
    tokens,
    skipPhrase(tokens, start.next, [', далее', 'и далее', 'далее', ',']) ?? start.next,
    CONSTANT,
  );
  return found === null ? null : read({ kind: 'open', scope: 'constant', since: start.value }, found.next);
};

const LENGTHS: readonly (readonly [LengthTerm['unit'], readonly string[]])[] = [
  ['working-day', ['рабочего дня', 'рабочих дней', 'рабочих дня', 'рабочий день', 'раб . дней', 'раб . дня']],
  ['day', ['календарного дня', 'календарных дней', 'календарных дня', 'календарный день']],
  ['day', ['дня', 'дней', 'день', 'суток', 'сутки', 'дн .']],
  ['week', ['недели', 'недель', 'неделя', 'неделю', 'нед .']],
  ['month', ['календарных месяцев', 'месяца', 'месяцев', 'месяц', 'мес .']],
  ['year', ['года', 'лет', 'год']],
];
const SINGULAR = /^(?:день|неделя|неделю|месяц|год)$/u;
const MOST_LENGTH = 999;

const countAt = (tokens: Tokens, i: number): Read<number> | null => {
  const text = textAt(tokens, i);
  const count = tokens[i]?.kind === 'number' ? Number(text) : cardinalNumber(text);
  if (count === null || count < 1 || count > MOST_LENGTH) return null;
  const ended = textAt(tokens, i + 1) === '-' && ['х', 'ти', 'го', 'ми'].includes(textAt(tokens, i + 2));
  return read(count, skipSpelledOut(tokens, ended ? i + 3 : i + 1, count));
};

/** «Полгода», «до полугода»: a number of months that has a word of its own. */
const HALF_YEAR = ['полгода', 'полугода'];
const HOURS = ['часов', 'часа', 'час', 'ч .'];
/** So many hours alone are two days and nothing else; «72 часа» may be the length of a course. */
const MOST_BARE_HOURS = 48;

/** How long it lasts, behind its number: whole days of hours, too. */
const unitAt = (
  tokens: Tokens,
  i: number,
  count: number,
  isLed: boolean,
): Read<Omit<LengthTerm, 'kind'>> | null => {
  const hours = skipPhrase(tokens, i, HOURS);
  if (hours !== null)
    return count % 24 === 0 && (isLed || count <= MOST_BARE_HOURS)
      ? read({ count: count / 24, unit: 'day' }, hours)
      : null;
  for (const [unit, phrases] of LENGTHS) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read({ count, unit }, next);
  }
  return null;
};

/** The larger of «от 1 до 3 месяцев»: so long at most. */
const upperCount = (tokens: Tokens, i: number): Read<number> | null => {
  const low = textAt(tokens, i) === 'от' ? countAt(tokens, i + 1) : null;
  const high = low !== null && textAt(tokens, low.next) === 'до' ? countAt(tokens, low.next + 1) : null;
  return low === null || high === null || low.value >= high.value ? null : high;
};

/** «До 2 недель», «в течение 10 рабочих дней», «от 1 до 3 месяцев», «до полугода»: from when on, the words do not say. */
export const readLength: Rule<LengthTerm> = (tokens, i) => {
  const between = upperCount(tokens, i);
  const lead = skipPhrase(tokens, i, [
    ...DURATION,
    'в срок до',
    'до',
    'не более чем',
    'не более',
    'не свыше',
  ]);
  const half = skipPhrase(tokens, lead ?? i, HALF_YEAR);
  const count = between ?? countAt(tokens, lead ?? i);
  const found =
    half !== null
      ? read({ count: 6, unit: 'month' } as const, half)
      : count === null
        ? null
        : unitAt(tokens, count.next, count.value, lead !== null || between !== null);
  if (found === null) return null;
  const { value, next } = found;
  // «4 неделя» is the fourth, «2 недели октября» is a time of that month.
  const isOrdinal = SINGULAR.test(textAt(tokens, next - 1)) && (count?.value ?? 1) % 10 !== 1;
  if (isOrdinal || monthNumber(textAt(tokens, next)) !== null) return null;
  // «в течение 10 дней со дня подписания» says from when on: a condition.
  return next < tokens.length && startsEvent(tokens, next) && tokens[next]?.line !== true
    ? null
    : read({ kind: 'length', ...value }, next);
};
