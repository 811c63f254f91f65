// The time that a title names: «План работы на 2025/2026 учебный год», «Дорожная карта на 2023–2025 годы».
import { addDays } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, tokenize } from '../../tokens.ts';
import { readDated } from '../days/dates.ts';
import type { DateTerm, Days, RangeTerm } from '../model.ts';
import { isRead, type Read, read, skipListMark } from '../step.ts';
import { withYears } from './years.ts';

const LEADS = ['на период', 'на', 'в', 'за'];
const WHOLE_YEARS = new Set(['year', 'school-year']);

/** A time and its place in the text, from the word that leads it in. */
interface NamedTime {
  readonly days: Days;
  readonly isSchool: boolean;
  readonly place: { readonly at: number; readonly length: number };
}

const lasts = (term: DateTerm | RangeTerm): boolean => term.kind === 'range' || term.limit === 'during';

/** The one time at `i`; null where there is none, several, or only an end. */
const timeAt = (tokens: Tokens, i: number): Read<DateTerm | RangeTerm> | null => {
  const dated = readDated(tokens, i);
  const years = isRead(dated) ? withYears(dated.value, null) : null;
  const [term, ...more] = isRead(years) ? years.value.terms : [];
  if (!isRead(dated) || term === undefined || more.length > 0 || !lasts(term)) return null;
  return read(term, dated.next);
};

/** The year that a list goes on with behind another time: «и 2026/2027 учебные годы», «, 2025 и 2026 годы». */
const nextYear = (tokens: Tokens, i: number): Read<DateTerm | RangeTerm> | null => {
  const at = skipListMark(tokens, i);
  const next = at === null || skipPhrase(tokens, at, LEADS) !== null ? null : timeAt(tokens, at);
  return next !== null && WHOLE_YEARS.has(next.value.precision) ? next : null;
};

/** «2025/2026 и 2026/2027 учебные годы», «2024, 2025 и 2026 годы»: years that follow one another are one time, others are several. */
const timeOfYears = (tokens: Tokens, i: number): Read<DateTerm | RangeTerm> | null => {
  const first = timeAt(tokens, i);
  if (first === null || !WHOLE_YEARS.has(first.value.precision)) return first;
  const { from, precision } = first.value;
  let { to } = first.value;
  let end = first.next;
  for (let next = nextYear(tokens, end); next !== null; next = nextYear(tokens, end)) {
    if (next.value.precision !== precision || next.value.from !== addDays(to, 1)) return null;
    to = next.value.to;
    end = next.next;
  }
  return read({ kind: 'range', from, to, precision }, end);
};

const timesIn = (text: string): readonly NamedTime[] => {
  const tokens = tokenize(text);
  const times: NamedTime[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const lead = skipPhrase(tokens, i, LEADS);
    const time = lead === null ? null : timeOfYears(tokens, lead);
    if (time === null) continue;
    const { from, to, precision } = time.value;
    const at = tokens[i]?.at ?? 0;
    const length = (tokens[time.next - 1]?.end ?? at) - at;
    times.push({ days: { from, to }, isSchool: precision === 'school-year', place: { at, length } });
    i = time.next - 1;
  }
  return times;
};

/** The days of the one time that a text names after «на», «в», «за»; null where it names none, several, or only an end. */
export const namedTime = (text: string): Days | null => {
  const [only, ...others] = timesIn(text);
  return others.length === 0 ? (only?.days ?? null) : null;
};

/** The school years that a text names first after such a word, with their place; null where it names none. */
export const namedSchoolYears = (text: string): Omit<NamedTime, 'isSchool'> | null =>
  timesIn(text).find(({ isSchool }) => isSchool) ?? null;
