// How often: «ежегодно», «два раза в год», «не реже одного раза в полугодие», «раз в два года».
import { cardinalNumber } from '../numerals.ts';
import { skipPhrase, type Tokens, textAt } from '../tokens.ts';
import type { RecurrenceUnit } from './model.ts';
import { type Read, read } from './step.ts';

export interface Frequency {
  readonly times: number;
  readonly every: number;
  readonly unit: RecurrenceUnit;
  readonly atLeast: boolean;
}

const ADVERBS: Readonly<Record<string, RecurrenceUnit>> = {
  ежедневно: 'day',
  еженедельно: 'week',
  ежемесячно: 'month',
  ежеквартально: 'quarter',
  ежегодно: 'year',
};

const UNITS: readonly (readonly [RecurrenceUnit, readonly string[]])[] = [
  ['school-year', ['учебный год', 'учебного года', 'учебных года', 'учебных лет']],
  ['year', ['год', 'года', 'лет']],
  ['half-year', ['полугодие', 'полугодия', 'полугодий', 'полгода']],
  ['quarter', ['квартал', 'квартала', 'кварталов', 'кв .']],
  ['month', ['месяц', 'месяца', 'месяцев']],
  ['week', ['неделю', 'недели', 'недель']],
  ['day', ['день', 'дня', 'дней']],
];

const MOST = 365;
const ADVERBIAL_TIMES: Readonly<Record<string, number>> = { однажды: 1, дважды: 2, трижды: 3 };

const readUnit = (tokens: Tokens, i: number): Read<RecurrenceUnit> | null => {
  for (const [unit, phrases] of UNITS) {
    const next = skipPhrase(tokens, i, phrases);
    if (next !== null) return read(unit, next);
  }
  return null;
};

const readCount = (tokens: Tokens, i: number): Read<number> | null => {
  const text = textAt(tokens, i);
  const value = tokens[i]?.kind === 'number' ? Number(text) : cardinalNumber(text);
  if (value === null || value < 1 || value > MOST) return null;
  // «2-х раз», «1-го раза»
  const ended =
    textAt(tokens, i + 1) === '-' && ['х', 'го', 'ух', 'ех', 'ти'].includes(textAt(tokens, i + 2));
  return read(value, ended ? i + 3 : i + 1);
};

// «раз», «один раз», «двух раз», «дважды»
const readTimes = (tokens: Tokens, i: number): Read<number> | null => {
  const word = textAt(tokens, i);
  const adverbial = Object.hasOwn(ADVERBIAL_TIMES, word) ? ADVERBIAL_TIMES[word] : undefined;
  if (adverbial !== undefined) return read(adverbial, i + 1);
  const count = readCount(tokens, i);
  const next = skipPhrase(tokens, count?.next ?? i, ['раз', 'раза']);
  return next === null ? null : read(count?.value ?? 1, next);
};

// «не реже одного раза в два года»
const readTimesIn = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const least = skipPhrase(tokens, i, [
    'не реже , чем',
    'не реже чем',
    'не реже',
    'не менее чем',
    'не менее',
    'минимум',
  ]);
  const times = readTimes(tokens, least ?? i);
  const within = times === null ? null : skipPhrase(tokens, times.next, ['в', 'за']);
  if (times === null || within === null) return null;
  const every = readCount(tokens, within);
  const unit = readUnit(tokens, every?.next ?? within);
  if (unit === null) return null;
  const value = { times: times.value, every: every?.value ?? 1, unit: unit.value, atLeast: least !== null };
  return read(value, unit.next);
};

// «каждый год», «каждые два года»
const readEach = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const next = skipPhrase(tokens, i, ['каждый', 'каждое', 'каждую', 'каждые']);
  const every = next === null ? null : readCount(tokens, next);
  const unit = next === null ? null : readUnit(tokens, every?.next ?? next);
  if (unit === null) return null;
  return read({ times: 1, every: every?.value ?? 1, unit: unit.value, atLeast: false }, unit.next);
};

/** «Два раза в год» and its kin, without the adverbs. */
export const readCounted = (tokens: Tokens, i: number): Read<Frequency> | null =>
  readTimesIn(tokens, i) ?? readEach(tokens, i);

/** How often, at `i`; null when the text there says nothing of the kind. */
export const readFrequency = (tokens: Tokens, i: number): Read<Frequency> | null => {
  const word = textAt(tokens, i);
  const unit = Object.hasOwn(ADVERBS, word) ? ADVERBS[word] : undefined;
  if (unit !== undefined) return read({ times: 1, every: 1, unit, atLeast: false }, i + 1);
  return readCounted(tokens, i);
};
