// School years and their parts: «2023/24 уч. год», «второе полугодие 2023/2024 учебного года», «III четверть».
import { isActYear } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { isRead, type Read, type Rule, read, skipListMark, trouble } from '../step.ts';
import { numberAt, type Point, skipYearWord } from './point.ts';

// «второе полугодие 2023/2024 учебного года», «III четверть»: months of the first or of the second calendar year.
export const schoolPart = (
  tokens: Tokens,
  [n, month]: readonly [number, number],
  next: number,
): Read<Point> | null => {
  const year = readSchoolYear(tokens, next);
  const unnamed = skipPhrase(tokens, next, [
    'учебного года',
    'нового учебного года',
    'текущего учебного года',
  ]);
  if (!isRead(year)) return unnamed === null ? null : read({ unit: 'months', n, month, year: null }, unnamed);
  const first = year.value.year ?? 0;
  return read({ unit: 'months', n, month, year: n < 9 ? first + 1 : first }, year.next);
};

export const SCHOOL = ['учебный', 'учебного', 'учебном', 'учебному', 'учебные', 'уч .', 'уч'];

/** The two numbers of a school year at `i`: «2023-2024», «2023/24». */
export const pairAt = (tokens: Tokens, i: number): { first: number; last: number; slash: boolean } | null => {
  const [first, second] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  const slash = textAt(tokens, i + 1) === '/';
  if (first === null || second === null || (!slash && textAt(tokens, i + 1) !== '-')) return null;
  return { first, last: second < 100 ? Math.floor(first / 100) * 100 + second : second, slash };
};

const MOST_IN_LIST = 12;

/** «2025-2026, 2026-2027 учебные годы»: whether the years of a list, each the next of the one before, are called school years behind it. */
const isListed = (tokens: Tokens, i: number, first: number): boolean => {
  let at = i;
  for (let n = 1; n <= MOST_IN_LIST; n += 1) {
    const next = skipListMark(tokens, at);
    const pair = next === null ? null : pairAt(tokens, next);
    if (next === null || pair?.first !== first + n || pair.last !== pair.first + 1) return false;
    at = next + 3;
    if (skipPhrase(tokens, at, SCHOOL) !== null) return true;
  }
  return false;
};

/** «2025–2027 учебные годы»: the first and the last of several school years, of which only the outer numbers are printed. */
export const readSchoolYears: Rule<readonly [Point, Point]> = (tokens, i) => {
  const pair = pairAt(tokens, i);
  const after = skipPhrase(tokens, i + 3, ['учебные годы', 'учебных годов', 'учебных годах', 'уч . годы']);
  if (pair === null || pair.slash || after === null || !isActYear(pair.first) || !isActYear(pair.last))
    return null;
  if (pair.last <= pair.first + 1) return null;
  const point = (year: number): Point => ({ unit: 'school-year', n: 0, month: 0, year });
  return read([point(pair.first), point(pair.last - 1)], after);
};

const SCHOOL_YEAR = ['учебный год', 'учебного года', 'учебном году', 'уч . год', 'уч . года', 'уч . г .'];

// «учебный год 2025–2026»: the words before the figures, which are a year and the next
const readNamedFirst = (tokens: Tokens, i: number): Read<Point> | null => {
  const named = skipPhrase(tokens, i, SCHOOL_YEAR);
  const pair = named === null ? null : pairAt(tokens, named);
  return named === null || pair === null || pair.last !== pair.first + 1 || !isActYear(pair.first)
    ? null
    : read({ unit: 'school-year', n: 0, month: 0, year: pair.first }, skipYearWord(tokens, named + 3));
};

// «2023-2024 учебный год», «2023/24 уч. год», «2023/2024»
export const readSchoolYear: Rule<Point> = (tokens, i) => {
  const named = readNamedFirst(tokens, i);
  if (named !== null) return named;
  const pair = pairAt(tokens, i);
  if (pair === null) return null;
  const { first, last, slash } = pair;
  const school = skipPhrase(tokens, i + 3, SCHOOL);
  if (school === null && !slash && !(last === first + 1 && isListed(tokens, i + 3, first))) return null;
  const next = skipYearWord(tokens, school ?? i + 3);
  if (!isActYear(first) || !isActYear(last)) return trouble('impossible-date', i, i + 3);
  if (last !== first + 1) return trouble(last <= first ? 'reversed-range' : 'impossible-date', i, i + 3);
  return read({ unit: 'school-year', n: 0, month: 0, year: first }, next);
};
