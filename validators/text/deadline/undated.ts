// Deadlines without a date: «постоянно», «в течение всего периода», and those that wait for something to happen.
import { cardinalNumber } from '../numerals.ts';
import { skipPhrase, type Tokens, textAt } from '../tokens.ts';
import { DURATION } from './duration.ts';
import type { LengthTerm, OpenTerm } from './model.ts';
import { type Read, type Rule, read } from './step.ts';

type Scope = OpenTerm['scope'];

const SCOPES: readonly (readonly [Scope, readonly string[]])[] = [
  [
    'constant',
    [
      'постоянно',
      'непрерывно',
      'систематически',
      'регулярно',
      'на постоянной основе',
      'на системной основе',
      'на регулярной основе',
      'в постоянном режиме',
    ],
  ],
  ['once', ['однократно', 'единовременно', 'одноразово', 'единожды', 'разово', 'один раз', '1 раз']],
  ['school-year', ['весь учебный год']],
  ['year', ['весь год', 'круглый год', 'круглогодично']],
  ['period', ['весь период', 'весь срок', 'на весь период', 'на весь срок']],
];
const WITHIN: readonly (readonly [Scope, readonly string[]])[] = [
  ['school-year', ['всего учебного года', 'учебного года', 'каждого учебного года']],
  ['year', ['всего года', 'всего календарного года', 'календарного года', 'года']],
  ['period', ['всего периода', 'всего срока', 'периода', 'срока']],
];
// «периода реализации дорожной карты»: whose period it is adds nothing to the term.
const WHOSE = ['реализации', 'действия', 'исполнения', 'выполнения'];
const MOST_OWNER_WORDS = 8;

const pick = (
  tokens: Tokens,
  i: number,
  table: readonly (readonly [Scope, readonly string[]])[],
): Read<Scope> | null => {
  for (const [scope, phrases] of table) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read(scope, next);
  }
  return null;
};

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

/** «Постоянно», «в течение всего периода …», «в течение года». */
export const readOpen: Rule<OpenTerm> = (tokens, i) => {
  const duration = skipPhrase(tokens, i, DURATION);
  const found = duration === null ? pick(tokens, i, SCOPES) : pick(tokens, duration, WITHIN);
  if (found === null) return null;
  const next = found.value === 'period' ? skipOwner(tokens, found.next) : found.next;
  // «в течение года по мере необходимости», «постоянно при приёме на работу» are one condition, not two terms.
  const goesOn = next < tokens.length && startsEvent(tokens, next);
  return goesOn && tokens[next]?.line !== true ? null : read({ kind: 'open', scope: found.value }, next);
};

const STARTERS = [
  'в соответствии с',
  'в соответствии со',
  'в зависимости от',
  'в рамках',
  'в ходе',
  'в день',
  'в дни',
  'в период',
  'в сроки',
  'во время',
  'в случае',
  ...DURATION,
  'согласно',
  'после',
  'при',
  'перед',
  'до начала',
  'до завершения',
  'до окончания',
  'к началу',
  'со дня',
  'с момента',
  'с даты',
  'одновременно с',
  'одновременно со',
];
// Inside a condition «, по …» begins a term of its own only where one of the next three words is of these.
const BY_STEMS =
  'мер план граф соглас запрос факт итог окончан заверш результат необходим заявк истечен требован решен распоряжен приказ расписан срок поступлен обращен договор соглашен поручен указан медиаплан циклограмм'.split(
    ' ',
  );
const MOST_WORDS_BEFORE = 3;

const startsBy = (tokens: Tokens, i: number, inside: boolean): boolean => {
  if (!inside) return tokens[i + 1]?.kind === 'word';
  for (let k = 1; k <= MOST_WORDS_BEFORE; k += 1) {
    const token = tokens[i + k];
    if (token?.kind !== 'word') return false;
    if (BY_STEMS.some((stem) => token.text.startsWith(stem))) return true;
  }
  return false;
};

// «в месячный срок», «в установленном порядке», «в каникулярное время»; not «в надлежащее время», which says nothing.
const OF_LENGTH = /(?:дневн|недельн|месячн|годичн|квартальн|часов)[ыо][ймх]$/u;
const SAID_ELSEWHERE = /^(?:установл|определен|указан|согласован|предусмотр|каникулярн|отведен)/u;

const startsManner = (tokens: Tokens, i: number): boolean => {
  if (!['в', 'во'].includes(textAt(tokens, i))) return false;
  const word = textAt(tokens, i + 1);
  const noun = textAt(tokens, textAt(tokens, i + 2) === '.' ? i + 3 : i + 2);
  if (noun === 'срок' && OF_LENGTH.test(word)) return true;
  return noun === 'порядке' || (['срок', 'сроки', 'время'].includes(noun) && SAID_ELSEWHERE.test(word));
};

const DAY_WORDS = new Set(
  'рабочих рабочего календарных календарного дней дня день недель недели месяцев месяца'.split(' '),
);

// «за 10 дней до», «не позднее 5 рабочих дней после», «в 10-дневный срок»
const startsCount = (tokens: Tokens, i: number): boolean => {
  const at = skipPhrase(tokens, i, [
    'за',
    'не позднее чем за',
    'не позднее чем через',
    'не позднее',
    'через',
    'в',
  ]);
  if (at === null || tokens[at]?.kind !== 'number') return false;
  return DAY_WORDS.has(textAt(tokens, at + 1)) || textAt(tokens, at + 2) === 'дневный';
};

/**
 * Whether words at `i` begin a condition: one that is known, and followed by at least one word.
 * @param inside whether another condition is being read, whose own words may look like a beginning
 */
export const startsEvent = (tokens: Tokens, i: number, inside = false): boolean => {
  if (textAt(tokens, i) === 'по') return startsBy(tokens, i, inside);
  if (startsCount(tokens, i) || startsManner(tokens, i)) return true;
  const open = pick(tokens, i, SCOPES);
  if (
    open !== null &&
    open.value !== 'period' &&
    tokens[open.next]?.line !== true &&
    startsEvent(tokens, open.next, inside)
  )
    return true;
  const next = skipPhrase(tokens, i, STARTERS);
  if (next === null) return false;
  return (
    textAt(tokens, next - 1) === 'сроки' ||
    tokens[next]?.kind === 'word' ||
    tokens[next]?.kind === 'number' ||
    textAt(tokens, next) === '"'
  );
};

const LENGTHS: readonly (readonly [LengthTerm['unit'], readonly string[]])[] = [
  ['working-day', ['рабочего дня', 'рабочих дней', 'рабочих дня', 'рабочий день', 'раб . дней', 'раб . дня']],
  ['day', ['календарного дня', 'календарных дней', 'календарных дня', 'календарный день']],
  ['day', ['дня', 'дней', 'день', 'суток', 'сутки', 'дн .']],
  ['week', ['недели', 'недель', 'неделя', 'неделю', 'нед .']],
  ['month', ['календарных месяцев', 'месяца', 'месяцев', 'месяц', 'мес .']],
  ['year', ['года', 'лет', 'год']],
];
const MOST_LENGTH = 999;

const countAt = (tokens: Tokens, i: number): Read<number> | null => {
  const text = textAt(tokens, i);
  const count = tokens[i]?.kind === 'number' ? Number(text) : cardinalNumber(text);
  if (count === null || count < 1 || count > MOST_LENGTH) return null;
  const ended = textAt(tokens, i + 1) === '-' && ['х', 'ти', 'го', 'ми'].includes(textAt(tokens, i + 2));
  return read(count, ended ? i + 3 : i + 1);
};

/** «До 2 недель», «в течение 10 рабочих дней», «не более одного месяца»: from when on, the words do not say. */
export const readLength: Rule<LengthTerm> = (tokens, i) => {
  const lead = skipPhrase(tokens, i, [
    ...DURATION,
    'в срок до',
    'до',
    'не более чем',
    'не более',
    'не свыше',
  ]);
  const count = countAt(tokens, lead ?? i);
  if (count === null) return null;
  for (const [unit, phrases] of LENGTHS) {
    const next = skipPhrase(tokens, count.next, phrases);
    if (next === null) continue;
    // «в течение 10 дней со дня подписания» says from when on: a condition.
    return next < tokens.length && startsEvent(tokens, next) && tokens[next]?.line !== true
      ? null
      : read({ kind: 'length', count: count.value, unit }, next);
  }
  return null;
};
