// Named days and periods, with or without their year: the atoms of dated and of recurring deadlines.
import { isActYear, lastDayOfMonth, monthNumber } from '../calendar.ts';
import { ordinalNumber, romanNumber } from '../numerals.ts';
import { matches, skipPhrase, type Tokens, textAt } from '../tokens.ts';
import { readIso, readNumeric } from './numeric.ts';
import { checked, numberAt, type Point, readYear, skipYearWord } from './point.ts';
import { isRead, type Read, type Rule, read, type Step, trouble } from './step.ts';

const withYear = (tokens: Tokens, point: Point, next: number): Step<Point> => {
  const year = readYear(tokens, next);
  if (year === null) return read(point, next);
  return isRead(year) ? read({ ...point, year: year.value }, year.next) : year;
};

const skipMonthDot = (tokens: Tokens, i: number): number =>
  textAt(tokens, i).length <= 4 && textAt(tokens, i + 1) === '.' ? i + 2 : i + 1;

// «1 сентября 2023 года», «« 27 » апреля 2023 г.», «1-го сентября»
const readDay: Rule<Point> = (tokens, i) => {
  const quoted = textAt(tokens, i) === '"';
  const at = quoted ? i + 1 : i;
  const day = numberAt(tokens, at);
  const after = matches(tokens, at + 1, ['-', 'го']) ? at + 3 : at + 1;
  const monthAt = quoted ? (textAt(tokens, after) === '"' ? after + 1 : -1) : after;
  const month = tokens[monthAt]?.kind === 'word' ? monthNumber(textAt(tokens, monthAt)) : null;
  if (day === null || month === null) return null;
  const next = skipMonthDot(tokens, monthAt);
  // 2024 is a leap year: a day that it does not have no year has.
  if (day < 1 || day > lastDayOfMonth(2024, month)) return trouble('impossible-date', i, next);
  const dated = withYear(tokens, { unit: 'day', n: day, month, year: null }, next);
  return isRead(dated) && dated.value.year !== null ? checked(dated.value, i, dated.next) : dated;
};

const readMonth: Rule<Point> = (tokens, i) => {
  const month = tokens[i]?.kind === 'word' ? monthNumber(textAt(tokens, i)) : null;
  if (month === null) return null;
  return withYear(tokens, { unit: 'month', n: month, month: 0, year: null }, skipMonthDot(tokens, i));
};

const ORDINAL_TAILS = new Set(['й', 'го', 'м', 'е', 'я', 'ый', 'ое', 'ом', 'му', 'х', 'ий']);

// «1», «1-й», «I», «первое»
const readOrdinal = (tokens: Tokens, i: number): Read<number> | null => {
  const value = numberAt(tokens, i);
  const ended = textAt(tokens, i + 1) === '-' && ORDINAL_TAILS.has(textAt(tokens, i + 2));
  if (value !== null) return read(value, ended ? i + 3 : i + 1);
  const word = textAt(tokens, i);
  const named = romanNumber(word) ?? ordinalNumber(word);
  return named === null ? null : read(named, i + 1);
};

const QUARTER = [
  'квартал',
  'квартала',
  'квартале',
  'кварталу',
  'кварталы',
  'кварталов',
  'кварталах',
  'кв .',
  'кв',
];
const HALF = ['полугодие', 'полугодия', 'полугодии', 'полугодию', 'полуг .'];

const readPart: Rule<Point> = (tokens, i) => {
  const ordinal = readOrdinal(tokens, i);
  if (ordinal === null) return null;
  const quarter = skipPhrase(tokens, ordinal.next, QUARTER);
  const next = quarter ?? skipPhrase(tokens, ordinal.next, HALF);
  if (next === null) return null;
  const n = ordinal.value;
  if (n < 1 || n > (quarter === null ? 2 : 4)) return trouble('impossible-date', i, next);
  return withYear(
    tokens,
    { unit: quarter === null ? 'half-year' : 'quarter', n, month: 0, year: null },
    next,
  );
};

const SCHOOL = ['учебный', 'учебного', 'учебном', 'учебному', 'учебные', 'уч .', 'уч'];

// «2023-2024 учебный год», «2023/24 уч. год», «2023/2024»
const readSchoolYear: Rule<Point> = (tokens, i) => {
  const [first, second] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  const slash = textAt(tokens, i + 1) === '/';
  if (first === null || second === null || (!slash && textAt(tokens, i + 1) !== '-')) return null;
  const school = skipPhrase(tokens, i + 3, SCHOOL);
  if (school === null && !slash) return null;
  const next = skipYearWord(tokens, school ?? i + 3);
  const last = second < 100 ? Math.floor(first / 100) * 100 + second : second;
  if (!isActYear(first) || !isActYear(last)) return trouble('impossible-date', i, i + 3);
  if (last !== first + 1) return trouble(last <= first ? 'reversed-range' : 'impossible-date', i, i + 3);
  return read({ unit: 'school-year', n: 0, month: 0, year: first }, next);
};

const readYearAlone: Rule<Point> = (tokens, i) => {
  const year = readYear(tokens, i);
  return isRead(year) ? read({ unit: 'year', n: 0, month: 0, year: year.value }, year.next) : year;
};

const POINTS = [readNumeric, readIso, readDay, readPart, readSchoolYear, readYearAlone, readMonth];

/** A named day or period at `i`, its year where one is printed. */
export const readPoint: Rule<Point> = (tokens, i) => {
  for (const rule of POINTS) {
    const step = rule(tokens, i);
    if (step !== null) return step;
  }
  return null;
};

/** The first member of a range: a point, or a bare number when the next token joins it to another («I–II кварталы»). */
export const readFirstPoint: Rule<Point> = (tokens, i) => {
  const point = readPoint(tokens, i);
  if (point !== null) return point;
  const bare = readOrdinal(tokens, i);
  const joined = bare !== null && ['-', 'по', 'до'].includes(textAt(tokens, bare.next));
  return joined ? read({ unit: 'bare', n: bare.value, month: 0, year: null }, bare.next) : null;
};

/** Gives the first member of a range what it leaves to the second: unit, month, year. */
export const completeFirst = (first: Point, second: Point): Point => {
  const year = first.year ?? second.year;
  if (first.unit === 'bare') return { ...second, n: first.n, year };
  return { ...first, year };
};
