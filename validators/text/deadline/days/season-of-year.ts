// Seasons as days of one year: «весна 2024 года», «в осенне-зимний период 2012–2013 годов».
import { isActYear } from '../../dates/calendar.ts';
import { skipPhrase, type Tokens, textAt } from '../../tokens.ts';
import { isRead, type Read, type Rule, read, trouble } from '../step.ts';
import { numberAt, type Point, skipYearWord, withYear, yearOfSchool } from './point.ts';
import { SCHOOL } from './school-year.ts';

/** First month and length in months of a season, by the stems of its names; the summer has no stem («лет» is a count). */
const SEASONS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:осен[ьию]|осенью|осенний|осеннего|осеннем)$/u, 9, 3],
  [/^(?:зима|зимы|зиму|зимой|зиме|зимний|зимнего|зимнем)$/u, 12, 3],
  [/^(?:весна|весны|весну|весной|весне|весенний|весеннего|весеннем)$/u, 3, 3],
  [/^(?:лето|лета|летом|лете|летний|летнего|летнем)$/u, 6, 3],
];
const LINKED: Readonly<Record<string, number>> = { осенне: 9, зимне: 12, весенне: 3, летне: 6 };
const TIME_OF_YEAR = ['период', 'периода', 'периоде', 'сезон', 'сезона', 'сезоне', 'время'];

const seasonAt = (tokens: Tokens, i: number): Read<readonly [number, number]> | null => {
  const linked = textAt(tokens, i + 1) === '-' ? LINKED[textAt(tokens, i)] : undefined;
  const at = linked === undefined ? i : i + 2;
  const found = SEASONS.find(([words]) => words.test(textAt(tokens, at)));
  if (found === undefined) return null;
  const [, month, length] = found;
  const next = skipPhrase(tokens, at + 1, TIME_OF_YEAR);
  // «Зимний» alone is said of something else («зимний лагерь»).
  if (next === null && (linked !== undefined || /(?:ий|его|ем)$/u.test(textAt(tokens, at)))) return null;
  const span = [
    linked ?? month,
    linked === undefined ? length : ((month - linked + 12) % 12) + length,
  ] as const;
  return read(span, next ?? at + 1);
};

// «весна 2024 года», «в осенне-зимний период 2012–2013 годов»: one that runs over the new year needs both of its years.
export const readSeasonOfYear: Rule<Point> = (tokens, i) => {
  const season = seasonAt(tokens, i);
  if (season === null) return null;
  const [n, month] = season.value;
  const point: Point = { unit: 'months', n, month, year: null };
  const [first, second] = [numberAt(tokens, season.next), numberAt(tokens, season.next + 2)];
  const joined = ['-', '/'].includes(textAt(tokens, season.next + 1)) && second !== null && first !== null;
  const last = joined && second < 100 ? Math.floor(first / 100) * 100 + second : second;
  const ofSchool = yearOfSchool(tokens, point, season.next);
  if (ofSchool !== null && n + month <= 13) return ofSchool;
  if (joined && isActYear(first) && last === first + 1) {
    const next = skipYearWord(tokens, skipPhrase(tokens, season.next + 3, SCHOOL) ?? season.next + 3);
    if (n + month > 13) return read({ ...point, year: first }, next);
    // «Осень–весна 2025/26»: what ends a span that begins in the autumn is of the second year.
    const before =
      textAt(tokens, i - 1) === '-'
        ? SEASONS.find(([words]) => words.test(textAt(tokens, i - 2)))
        : undefined;
    return before !== undefined && before[1] > n && n < 9
      ? read({ ...point, year: last }, next)
      : trouble('missing-year', i, season.next);
  }
  const dated = withYear(tokens, point, season.next);
  const open = isRead(dated) && dated.value.year !== null && n + month > 13;
  return open ? trouble('missing-year', i, dated.next) : dated;
};
