// Days and months of several school years: «с октября по май (2025/26 и 2026/27 учебные годы)», «2025/26, 2026/27 уч. гг.: март».
import { isActYear } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { inSchoolYearOf, type Point, skipYearWord } from '../days/point.ts';
import { pairAt, readSchoolYears, SCHOOL } from '../days/school-year.ts';
import type { DatedDraft } from '../draft.ts';
import { isRead, type Read, type Rule, read, skipListMark } from '../step.ts';
import { endsTerm, isYearless, readYearless } from './over-years.ts';
import { schoolHalf } from './years.ts';

type Drafts = readonly DatedDraft[];

const MOST_YEARS = 12;

/** «2025/26», «2025/26 и 2026/27 учебные годы», «2025–2027 учебные годы»: the first year of each, in order. */
const readFirstYears = (tokens: Tokens, i: number): Read<readonly number[]> | null => {
  const outer = readSchoolYears(tokens, i);
  if (isRead(outer)) {
    const [first, last] = outer.value.map(({ year }) => year ?? 0);
    if (first === undefined || last === undefined || last - first >= MOST_YEARS) return null;
    return read(
      Array.from({ length: last - first + 1 }, (_, k) => first + k),
      outer.next,
    );
  }
  const years: number[] = [];
  let next = i;
  let slashed = true;
  for (let at: number | null = i; at !== null && years.length < MOST_YEARS; at = skipListMark(tokens, next)) {
    const pair = pairAt(tokens, at);
    if (pair === null || pair.last !== pair.first + 1 || !isActYear(pair.first)) break;
    if (pair.first <= (years.at(-1) ?? 0)) return null;
    years.push(pair.first);
    slashed &&= pair.slash;
    next = at + 3;
  }
  const school = skipPhrase(tokens, next, SCHOOL);
  if (years.length === 0 || (school === null && !slashed)) return null;
  return read(years, skipYearWord(tokens, school ?? next));
};

// «1 полугодие» of a school year ends with its December.
const ofSchool = (point: Point, first: number): Point => {
  const part = schoolHalf(point);
  return { ...part, year: inSchoolYearOf(part, first) };
};

const inEach = (drafts: Drafts, years: readonly number[]): Drafts =>
  years.flatMap((year) =>
    drafts.map((draft) => ({
      ...draft,
      first: ofSchool(draft.first, year),
      second: draft.second === null ? null : ofSchool(draft.second, year),
    })),
  );

const OF_MONTH = new Set<Point['unit']>([
  'month',
  'months',
  'half-year',
  'day',
  'third',
  'week',
  'half-month',
  'weekday',
]);

/** Whether a month of the school year says of which of its two calendar years each point is. */
const areOfMonths = (drafts: Drafts): boolean =>
  drafts.every(
    ({ first, second }) => OF_MONTH.has(first.unit) && (second === null || OF_MONTH.has(second.unit)),
  );

const withoutYear = (draft: DatedDraft): DatedDraft => ({
  ...draft,
  first: { ...draft.first, year: null },
  second: draft.second === null ? null : { ...draft.second, year: null },
});

/** Where the years begin behind dates that end at `next`, and the dates; a reader of one year has taken the first of «май 2025/26 и …». */
const behind = (
  tokens: Tokens,
  drafts: Drafts,
  next: number,
): { readonly at: number; readonly drafts: Drafts } => {
  const goesOn = pairAt(tokens, skipListMark(tokens, next) ?? next) !== null;
  const taken = textAt(tokens, next) === '/' ? next - 1 : goesOn ? next - 3 : next;
  if (pairAt(tokens, taken) !== null && taken < next) return { at: taken, drafts: drafts.map(withoutYear) };
  const lead = textAt(tokens, next) === ',' ? next + 1 : next;
  return { at: skipPhrase(tokens, lead, ['(', 'в', 'на', 'за']) ?? lead, drafts };
};

/** The drafts in each of the school years that follow them, in brackets or without. */
export const overSchoolYearsBehind = (tokens: Tokens, drafts: Drafts, next: number): Read<Drafts> | null => {
  const { at, drafts: open } = behind(tokens, drafts, next);
  if (!open.every(isYearless) || !areOfMonths(open)) return null;
  const opened = textAt(tokens, at - 1) === '(';
  const years = readFirstYears(tokens, at);
  if (years === null || (opened && textAt(tokens, years.next) !== ')')) return null;
  const end = opened ? years.next + 1 : years.next;
  return endsTerm(tokens, end)
    ? read(
        inEach(open, years.value).map((draft) => ({ ...draft, next: end })),
        end,
      )
    : null;
};

/** Years with a mark behind them, which parts them from their days; one year before a comma may be a term of its own. */
const headAt = (tokens: Tokens, i: number): Read<readonly number[]> | null => {
  const years = readFirstYears(tokens, skipPhrase(tokens, i, ['в', 'на', 'за']) ?? i);
  if (years === null) return null;
  const marks = years.value.length > 1 ? ['(', ':', '-', ','] : ['(', ':', '-'];
  return marks.includes(textAt(tokens, years.next)) ? years : null;
};

/** Where the days end: before the next years with the same mark, «…, 2026/27 уч. г. – апрель», else with the text. */
const endOfDays = (tokens: Tokens, from: number, mark: string): number => {
  for (let at = from; at < tokens.length; at += 1) {
    const parted = textAt(tokens, at) === ';' ? at + 1 : skipListMark(tokens, at);
    const next = parted === null ? null : headAt(tokens, parted);
    if (next !== null && textAt(tokens, next.next) === mark) return at;
  }
  return tokens.length;
};

/**
 * «2025/26 и 2026/27 учебные годы, с октября по май», «2025/26 уч. г. – март»: the years first.
 * @param rule reads dated terms
 */
export const overSchoolYearsBefore = (tokens: Tokens, i: number, rule: Rule<Drafts>): Read<Drafts> | null => {
  const years = headAt(tokens, i);
  if (years === null) return null;
  const mark = textAt(tokens, years.next);
  const end = endOfDays(tokens, years.next + 1, mark);
  const drafts = readYearless(tokens.slice(0, end), years.next + 1, rule);
  if (drafts === null || !areOfMonths(drafts.value)) return null;
  const opened = mark === '(';
  const isEnded = opened ? textAt(tokens, drafts.next) === ')' : endsTerm(tokens, drafts.next);
  if (!isEnded && drafts.next !== end) return null;
  return read(inEach(drafts.value, years.value), opened ? drafts.next + 1 : drafts.next);
};
