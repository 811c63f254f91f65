// Days and months of several years: «май, ноябрь 2024–2026 гг.», «до 1 июня 2024, 2025 гг.», «2024–2026 годы (май, ноябрь)».
import { isActYear } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { numberAt, type Point, skipYearWord } from '../days/point.ts';
import { type DatedDraft, WHOLE_YEARS } from '../draft.ts';
import { skipLabelBehind } from '../labels.ts';
import { isRead, type Read, type Rule, read, skipListMark, skipUntil } from '../step.ts';

type Drafts = readonly DatedDraft[];

const MOST_YEARS = 12;
const MOST_DRAFTS = 12;
const SEVERAL = ['г . г', 'годы', 'годов', 'годах', 'гг'];

const yearAt = (tokens: Tokens, i: number): number | null => {
  const year = numberAt(tokens, i);
  return year !== null && textAt(tokens, i).length === 4 && isActYear(year) ? year : null;
};

/** «2024–2026», «2024, 2025 и 2027»: the years in order, each later than the one before; null for anything else. */
const readYears = (tokens: Tokens, i: number): Read<readonly number[]> | null => {
  const first = yearAt(tokens, i);
  if (first === null) return null;
  const years = [first];
  let next = i + 1;
  while (years.length < MOST_YEARS) {
    const through = textAt(tokens, next) === '-' ? next + 1 : null;
    const at = through ?? skipListMark(tokens, next);
    const year = at === null ? null : yearAt(tokens, at);
    const last = years.at(-1) ?? first;
    if (at === null || year === null) break;
    if (year <= last || year - first >= MOST_YEARS) return null;
    for (let between = through === null ? year : last + 1; between <= year; between += 1) years.push(between);
    next = at + 1;
  }
  return read(years, next);
};

const pointsOf = ({ first, second }: DatedDraft): readonly Point[] =>
  second === null ? [first] : [first, second];

/** Whether a draft names no year and is none. */
export const isYearless = (draft: DatedDraft): boolean =>
  pointsOf(draft).every(({ year, unit }) => year === null && !WHOLE_YEARS.has(unit));

const ofYear = (draft: DatedDraft, year: number): DatedDraft => ({
  ...draft,
  first: { ...draft.first, year },
  second: draft.second === null ? null : { ...draft.second, year },
});

const inEach = (drafts: Drafts, years: readonly number[]): Drafts =>
  years.flatMap((year) => drafts.map((draft) => ofYear(draft, year)));

/** Whether the drafts name one year, behind all of them. */
const hasOneYear = (drafts: Drafts): boolean => {
  const years = drafts.flatMap(pointsOf).map(({ year }) => year);
  const last = years.at(-1) ?? null;
  return last !== null && years.every((year) => year === null || year === last);
};

// «май 2024» may begin before «– 2026»: that the years are several, their word must say, or several months before them.
const yearsBehind = (tokens: Tokens, drafts: Drafts, next: number): Read<readonly number[]> | null => {
  const years = readYears(tokens, next - 1);
  if (years === null || years.value.length < 2 || years.next === next) return null;
  const word = skipPhrase(tokens, years.next, SEVERAL);
  // Three years in a list are of the month before them: a plan would say «2025–2027».
  const listed =
    years.value.length > 2 && !tokens.slice(next, years.next).some(({ kind }) => kind === 'dash');
  if (word === null && !listed && (drafts.length < 2 || skipYearWord(tokens, years.next) > years.next))
    return null;
  return read(years.value, skipYearWord(tokens, years.next));
};

/** The drafts in each of the years that follow them; null where one year, or none, does. */
export const overYearsBehind = (tokens: Tokens, drafts: Drafts, next: number): Read<Drafts> | null => {
  if (!hasOneYear(drafts) || drafts.some(({ first }) => WHOLE_YEARS.has(first.unit))) return null;
  const years = yearsBehind(tokens, drafts, next);
  if (years === null) return null;
  return read(
    inEach(drafts, years.value).map((draft) => ({ ...draft, next: years.next })),
    years.next,
  );
};

/** Days and months without a year, up to what ends a term. */
export const readYearless = (tokens: Tokens, i: number, rule: Rule<Drafts>): Read<Drafts> | null => {
  const drafts: DatedDraft[] = [];
  let next = i;
  for (
    let at: number | null = i;
    at !== null && drafts.length < MOST_DRAFTS;
    at = skipListMark(tokens, next)
  ) {
    const step = rule(tokens, at);
    if (!isRead(step)) break;
    if (!step.value.every(isYearless)) return null;
    drafts.push(...step.value);
    next = step.next;
  }
  return drafts.length === 0 ? null : read(drafts, next);
};

/** Whether a term may end at `i`. */
export const endsTerm = (tokens: Tokens, i: number): boolean =>
  i >= tokens.length || tokens[i]?.line === true || [';', '.', ',', ')'].includes(textAt(tokens, i));

/** What parts the years of a head from their days; without a mark only «до», «к» and the like do. */
const HEAD_MARKS = new Set(['(', ':', ',', '-']);

/** Years before their days, with the place of these and the mark between: «в 2025 году – », «2026: », «2025 г. » before «до». */
interface Head {
  readonly years: readonly number[];
  readonly mark: string;
  readonly next: number;
}

const headAt = (tokens: Tokens, i: number): Head | null => {
  const found = readYears(tokens, skipPhrase(tokens, i, ['в', 'на', 'за']) ?? i);
  if (found === null) return null;
  const { value: years, next } = found;
  const after = skipYearWord(tokens, next);
  // «2026–2027 годы – занятия (март, ноябрь)»: what is done then stands between.
  const behind = skipLabelBehind(tokens, after);
  const at = textAt(tokens, behind) === '(' ? behind : after;
  const text = textAt(tokens, at);
  const mark = HEAD_MARKS.has(text) ? text : '';
  const days = mark === '' ? after : at + 1;
  const isUntil = skipUntil(tokens, days) !== null;
  // «2025 – до 30 ноября»: figures without a word are a year where the mark can only be said of one.
  const isHead = after > next ? mark !== '' || isUntil : mark === ':' || (mark === '-' && isUntil);
  return isHead && (after > next || years.length === 1) ? { years, mark, next: days } : null;
};

/** The mark before the next head of the same kind, where these days end: «…, 2026 г. – до 30 ноября»; else the end of the text. */
const endOfDays = (tokens: Tokens, { mark, next }: Head): number => {
  for (let at = next; at < tokens.length; at += 1) {
    const parted = textAt(tokens, at) === ';' ? at + 1 : skipListMark(tokens, at);
    if (parted !== null && headAt(tokens, parted)?.mark === mark) return at;
  }
  return tokens.length;
};

/**
 * «2024–2026 годы (май, ноябрь)», «2025 г.: до 1 марта», «2025 г. – до 1 мая, 2026 г. – до 1 июня»: the years first.
 * @param rule reads dated terms
 */
export const overYearsBefore = (tokens: Tokens, i: number, rule: Rule<Drafts>): Read<Drafts> | null => {
  const head = headAt(tokens, i);
  if (head === null) return null;
  const end = endOfDays(tokens, head);
  const drafts = readYearless(tokens.slice(0, end), head.next, rule);
  if (drafts === null) return null;
  const opened = head.mark === '(';
  const ended = opened
    ? textAt(tokens, drafts.next) === ')'
    : drafts.next === end || endsTerm(tokens, drafts.next);
  return ended ? read(inEach(drafts.value, head.years), opened ? drafts.next + 1 : drafts.next) : null;
};
