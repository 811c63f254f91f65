// Dates in figures: «15.03.2024», «03.2024», «2024-03-15».
import { isActYear, lastDayOfMonth } from '../../dates/calendar.ts';
import { type Tokens, textAt, touches } from '../../tokens.ts';
import { type Rule, read, trouble } from '../step.ts';
import { checked, numberAt, type Point, skipYearWord, yearOfSchool } from './point.ts';

const dotted = (tokens: Tokens, i: number): boolean => textAt(tokens, i) === '.' && touches(tokens, i);

// «25.04.», «02.10»: the year stands elsewhere. Two figures for the month tell it from «2.1»; what is no day or month may
// be an hour.
const readDayMonth: Rule<Point> = (tokens, i) => {
  const [day, month] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  if (day === null || month === null || textAt(tokens, i).length > 2 || textAt(tokens, i + 2).length !== 2)
    return null;
  if (day < 1 || day > lastDayOfMonth(2024, month)) return null;
  const next = dotted(tokens, i + 3) ? i + 4 : i + 3;
  const point: Point = { unit: 'day', n: day, month, year: null };
  const ofSchool = yearOfSchool(tokens, point, next);
  return ofSchool ?? read(point, next);
};

// «15.03.2024», «15.03.24», «29. 10. 2016», «03.2024».
export const readNumeric: Rule<Point> = (tokens, i) => {
  const [first, second] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  if (first === null || second === null || !dotted(tokens, i + 1)) return null;
  const third = numberAt(tokens, i + 4);
  if (third !== null && dotted(tokens, i + 3) && textAt(tokens, i + 4).length > 1) {
    const year = textAt(tokens, i + 4).length === 2 ? 2000 + third : third;
    const next = skipYearWord(tokens, i + 5);
    // «02.10. 12 человек»: what stands apart and is no year belongs to other words.
    if (!isActYear(year)) return touches(tokens, i + 4) ? trouble('impossible-date', i, i + 5) : null;
    return checked({ unit: 'day', n: first, month: second, year }, i, next);
  }
  if (!touches(tokens, i + 2)) return null;
  if (textAt(tokens, i + 2).length !== 4) return readDayMonth(tokens, i);
  const next = skipYearWord(tokens, i + 3);
  if (first < 1 || first > 12 || !isActYear(second)) return trouble('impossible-date', i, i + 3);
  return read({ unit: 'month', n: first, month: 0, year: second }, next);
};

// «2024-03-15»
export const readIso: Rule<Point> = (tokens, i) => {
  const widths = [4, 2, 2].every((width, k) => textAt(tokens, i + 2 * k).length === width);
  const dashes = textAt(tokens, i + 1) === '-' && textAt(tokens, i + 3) === '-';
  const joined = [1, 2, 3, 4].every((k) => touches(tokens, i + k));
  const [year, month, day] = [numberAt(tokens, i), numberAt(tokens, i + 2), numberAt(tokens, i + 4)];
  if (!widths || !dashes || !joined || year === null || month === null || day === null) return null;
  if (!isActYear(year)) return trouble('impossible-date', i, i + 5);
  return checked({ unit: 'day', n: day, month, year }, i, i + 5);
};
