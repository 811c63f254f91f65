// A period in years as a title or a clause names it: «на 2024–2026 годы», «на 2025/26 учебный год», «на период до 2026 года».
import { namedSchoolYears } from '../text/deadline/years/named-time.ts';
import { daysOf } from './planned-year.ts';

const PERIOD =
  /(?<!\p{L})(?:на|в)\s+(?:период\s+)?(?:(?:с\s+)?(20\d\d)\s*(?:г\p{L}{0,30}\.?\s*)?(?:,\s*20\d\d\s*){0,9}(?:[-–—]|по|и)\s*|(до)\s+)?(20\d\d)(?=\s*(?:г|учебн))(?:\s*(?:г\.|г\p{L}{1,30}))?/iu;

/** The years of a period, its first and its last day (ISO), and where in the text it stands. */
export interface PrintedYears {
  /** The first year; «на период до 2024 года» has none. */
  readonly from: string | null;
  /** ISO date: the first day, where the text gives the first year. */
  readonly firstDay: string | null;
  /** The last year. */
  readonly to: string;
  /** ISO date: the last day; of «до 2024 года» the last day of that year, as nothing says that it ends earlier. */
  readonly lastDay: string;
  readonly place: { readonly at: number; readonly length: number };
}

/** The year of a day (ISO date). */
export const yearOf = (day: string): string => day.slice(0, 4);

/** «На 2024/2025 учебный год», «на 2025/26 и 2026/27 учебные годы», «на период с 2025/2026 по 2027/2028 учебный год». */
const inSchoolYears = (text: string): PrintedYears | null => {
  const found = namedSchoolYears(text);
  if (found === null) return null;
  const { place, days } = found;
  const [from, to] = [yearOf(days.from), yearOf(days.to)];
  return { place, from, to, firstDay: days.from, lastDay: days.to };
};

/** «На 2024–2026 годы», «на 2024, 2025 и 2026 годы», «на период до 2026 года». */
const inCalendarYears = (text: string): PrintedYears | null => {
  const found = PERIOD.exec(text);
  if (found === null) return null;
  const [{ length }, first, until, to = ''] = found;
  // «На 2024 год» begins and ends with that year; «до 2024 года» does not say when it begins.
  const from = first ?? (until === undefined ? to : null);
  const firstDay = from === null ? null : daysOf(from).from;
  return { place: { at: found.index, length }, from, to, firstDay, lastDay: daysOf(to).to };
};

/** The first period in years that a text names. */
export const printedYears = (text: string): PrintedYears | null => {
  const [school, calendar] = [inSchoolYears(text), inCalendarYears(text)];
  return school === null || (calendar !== null && calendar.place.at < school.place.at) ? calendar : school;
};

/** Whether the words of a period give its first year too. */
export const hasFirstYear = (printed: string): boolean => (printedYears(printed)?.from ?? null) !== null;
