// How often: «ежегодно», «два раза в год», «не реже одного раза в полугодие», «раз в два года».
import { cardinalNumber } from '../../numbers/numerals.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import type { Often, Parity, RecurrenceUnit } from '../model.ts';
import { type Read, read } from '../step.ts';

export interface Frequency extends Often {
  readonly atLeast: boolean;
  readonly atMost?: Often;
  readonly years?: Parity;
}

const ADVERBS: readonly (readonly [string, RecurrenceUnit])[] = [
  ['ежедневно', 'day'],
  ['еженедельно', 'week'],
  ['ежемесячно', 'month'],
  ['ежеквартально', 'quarter'],
  ['ежегодно', 'year'],
];
const SHORTEST_CUT = 4;

const UNITS: readonly (readonly [RecurrenceUnit, readonly string[]])[] = [
  [
    'school-year',
    ['учебный год', 'учебного года', 'учебном году', 'учебных года', 'учебных лет', 'уч . год'],
  ],
  ['year', ['год', 'года', 'году', 'лет']],
  ['half-year', ['полугодие', 'полугодия', 'полугодии', 'полугодий', 'полгода', 'пол года']],
  ['quarter', ['квартал', 'квартала', 'квартале', 'кварталов', 'кв .']],
  ['month', ['месяц', 'месяца', 'месяце', 'месяцев']],
  ['week', ['неделю', 'неделя', 'недели', 'недель']],
  ['day', ['день', 'дня', 'дней']],
];

/** Parts of a school year that no calendar knows, by how many it has. */
const SCHOOL_PARTS: readonly (readonly [number, readonly string[]])[] = [
  [4, ['учебную четверть', 'четверть', 'учебной четверти', 'четверти']],
  [3, ['триместр', 'триместра']],
  [2, ['учебное полугодие', 'учебного полугодия']],
];

const MOST = 365;
const ADVERBIAL_TIMES: Readonly<Record<string, number>> = { однажды: 1, дважды: 2, трижды: 3 };

/** A unit, and into how many parts of it the words divide it: «в четверть» is four times in a school year. */
const readUnit = (
  tokens: Tokens,
  i: number,
): Read<{ readonly unit: RecurrenceUnit; readonly parts: number }> | null => {
  for (const [unit, phrases] of UNITS) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read({ unit, parts: 1 }, next);
  }
  for (const [parts, phrases] of SCHOOL_PARTS) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read({ unit: 'school-year', parts }, next);
  }
  return null;
};

/** `times` in `every` units or parts of them; null where the parts make no whole number of times. */
const oftenOf = (
  times: number,
  every: number,
  { unit, parts }: { unit: RecurrenceUnit; parts: number },
): Often | null =>
  parts === 1
    ? { times, every, unit }
    : (times * parts) % every === 0
      ? { times: (times * parts) / every, every: 1, unit }
      : null;

const readCount = (tokens: Tokens, i: number): Read<number> | null => {
  const text = textAt(tokens, i);
  const value = tokens[i]?.kind === 'number' ? Number(text) : cardinalNumber(text);
  if (value === null || value < 1 || value > MOST) return null;
  // «2-х раз», «1-го раза»
  const ended =
    textAt(tokens, i + 1) === '-' && ['х', 'го', 'ух', 'ех', 'ти'].includes(textAt(tokens, i + 2));
  return read(value, ended ? i + 3 : i + 1);
};

/** What is counted by its length or its number, and does not come so many times: «2 часа в неделю», «5 человек в год». */
const NO_ROUND = /^(?:час|мин|д(?:ня|ней|ень)$|недел|месяц|год|лет|процент|человек|лиц|балл)/u;
const MOST_ROUNDS = 12;

// «две волны», «3 потока», «одно заседание»: what comes so many times, whatever it is
const readRounds = (tokens: Tokens, { value, next }: Read<number>): Read<number> | null => {
  const noun = tokens[next];
  const isRound = noun?.kind === 'word' && noun.text.length > 3 && !NO_ROUND.test(noun.text);
  return isRound && value <= MOST_ROUNDS && skipPhrase(tokens, next + 1, ['в', 'за']) !== null
    ? read(value, next + 1)
    : null;
};

// «раз», «один раз», «двух раз», «2 р.», «дважды»
const readTimes = (tokens: Tokens, i: number): Read<number> | null => {
  const word = textAt(tokens, i);
  const adverbial = Object.hasOwn(ADVERBIAL_TIMES, word) ? ADVERBIAL_TIMES[word] : undefined;
  if (adverbial !== undefined) return read(adverbial, i + 1);
  const count = readCount(tokens, i);
  const next = skipPhrase(tokens, count?.next ?? i, [
    'раз',
    'раза',
    'разу',
    ...(count === null ? [] : ['р .', 'р']),
  ]);
  if (next !== null) return read(count?.value ?? 1, next);
  return count === null ? null : readRounds(tokens, count);
};

const LEAST = [
  'не реже , чем',
  'не реже чем',
  'не реже',
  'не менее , чем',
  'не менее чем',
  'не менее',
  'минимум',
];
const MOST_OFTEN = ['не чаще , чем', 'не чаще чем', 'не чаще', 'не более , чем', 'не более чем', 'не более'];

// «одного раза в два года»
const readOften = (tokens: Tokens, i: number): Read<Often> | null => {
  // «по одному разу в квартал»
  const times = readTimes(tokens, textAt(tokens, i) === 'по' ? i + 1 : i);
  const lead = times === null ? null : skipPhrase(tokens, times.next, ['в', 'за', '/']);
  if (times === null || lead === null) return null;
  // «Раз в каждую четверть»
  const within = skipPhrase(tokens, lead, ['каждый', 'каждую', 'каждое', 'каждой', 'каждые']) ?? lead;
  const every = readCount(tokens, within);
  const unit = readUnit(tokens, every?.next ?? within);
  const often = unit === null ? null : oftenOf(times.value, every?.value ?? 1, unit.value);
  return unit === null || often === null ? null : read(often, unit.next);
};

const readAtLeast = (tokens: Tokens, i: number): Read<Often> | null => {
  const lead = skipPhrase(tokens, i, LEAST);
  return lead === null ? null : readOften(tokens, lead);
};

// «не чаще одного раза в год», «не чаще раза в год и не реже раза в три года»
const readAtMost = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const lead = skipPhrase(tokens, i, MOST_OFTEN);
  const most = lead === null ? null : readOften(tokens, lead);
  if (most === null) return null;
  const joint = skipPhrase(tokens, most.next, [', но и', ', но', 'но', ', и', 'и', ',']);
  const least = joint === null ? null : readAtLeast(tokens, joint);
  return least === null
    ? read({ ...most.value, atLeast: false, atMost: most.value }, most.next)
    : read({ ...least.value, atLeast: true, atMost: most.value }, least.next);
};

// «3–4 раза в год», «от 1 до 2 раз в год»: at least the first, at most the second.
const readBetween = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const joint = textAt(tokens, i) === 'от' ? 'до' : '-';
  const low = readCount(tokens, joint === 'до' ? i + 1 : i);
  if (low === null || textAt(tokens, low.next) !== joint) return null;
  const high = readCount(tokens, low.next + 1);
  const most = high !== null && low.value < high.value ? readOften(tokens, low.next + 1) : null;
  const times = most === null || high === null ? 0 : (most.value.times * low.value) / high.value;
  return most === null || !Number.isInteger(times)
    ? null
    : read({ ...most.value, times, atLeast: true, atMost: most.value }, most.next);
};

const DAYS_IN: Readonly<Record<RecurrenceUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.3,
  'half-year': 182.6,
  year: 365.2,
  'school-year': 365.2,
};

const daysBetween = ({ times, every, unit }: Often): number => (every * DAYS_IN[unit]) / times;

/** Whether two frequencies are one: «4 раза в год» and «раз в квартал». */
export const isSameRate = (a: Often, b: Often): boolean =>
  Math.abs(daysBetween(a) / daysBetween(b) - 1) < 0.02;

/** Whether the words ask for more than they allow: «не чаще 3 раз в год и не реже 5 раз в год». */
export const contradicts = ({ times, every, unit, atLeast, atMost }: Frequency): boolean => {
  if (!atLeast || atMost === undefined) return false;
  // A tenth of slack: a month is four weeks and something.
  return times / (every * DAYS_IN[unit]) > (1.1 * atMost.times) / (atMost.every * DAYS_IN[atMost.unit]);
};

const readTimesIn = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const most = readBetween(tokens, i) ?? readAtMost(tokens, i);
  if (most !== null) return most;
  const least = readAtLeast(tokens, i);
  const often = least ?? readOften(tokens, i);
  return often === null ? null : read({ ...often.value, atLeast: least !== null }, often.next);
};

// «каждый год», «каждые два года», «в конце каждого месяца»
const readEach = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const lead = skipPhrase(tokens, i, ['в конце', 'в начале']) ?? i;
  const next = skipPhrase(tokens, lead, [
    'каждый',
    'каждое',
    'каждая',
    'каждую',
    'каждые',
    'каждого',
    'каждой',
  ]);
  const every = next === null ? null : readCount(tokens, next);
  const unit = next === null ? null : readUnit(tokens, every?.next ?? next);
  const often = unit === null ? null : oftenOf(1, every?.value ?? 1, unit.value);
  return unit === null || often === null ? null : read({ ...often, atLeast: false }, unit.next);
};

const EVEN = /^четн(?:ый|ого|ом|ые|ых|ым)$/u;
const ODD = /^нечетн(?:ый|ого|ом|ые|ых|ым)$/u;
/** Whether a word says even or odd: «чётных», «нечётном»; null for another. */
export const parityOf = (word: string): Parity | null =>
  EVEN.test(word) ? 'even' : ODD.test(word) ? 'odd' : null;

const YEARS = ['год', 'года', 'году', 'годы', 'годах', 'годам', 'лет'];

// «каждого чётного года», «по нечётным годам», «чётные годы»
const readParity = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const at = skipPhrase(tokens, i, ['каждый', 'каждого', 'в каждом', 'в каждый', 'по', 'в']) ?? i;
  const years = parityOf(textAt(tokens, at));
  const next = years === null ? null : skipPhrase(tokens, at + 1, YEARS);
  return years === null || next === null
    ? null
    : read({ times: 1, every: 2, unit: 'year', atLeast: false, years }, next);
};

/** «Два раза в год» and its kin, without the adverbs. */
export const readCounted = (tokens: Tokens, i: number): Read<Frequency> | null =>
  readTimesIn(tokens, i) ?? readParity(tokens, i) ?? readEach(tokens, i);

/** How often, at `i`; null when the text there says nothing of the kind. */
export const readFrequency = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const tens = skipPhrase(tokens, i, ['ежедекадно']);
  if (tens !== null) return read({ times: 3, every: 1, unit: 'month', atLeast: false }, tens);
  for (const [adverb, unit] of ADVERBS) {
    // «Ежекварт.»
    const next = textAt(tokens, i).length < SHORTEST_CUT ? null : skipPhrase(tokens, i, [adverb]);
    if (next !== null) return read({ times: 1, every: 1, unit, atLeast: false }, next);
  }
  return readCounted(tokens, i);
};
