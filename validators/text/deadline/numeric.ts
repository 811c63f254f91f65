// Dates in figures: «15.03.2024», «03.2024», «2024-03-15».
import { isActYear } from '../calendar.ts';
import { textAt, touches } from '../tokens.ts';
import { checked, numberAt, type Point, skipYearWord } from './point.ts';
import { type Rule, read, trouble } from './step.ts';

// «15.03.2024», «15.03.24», «03.2024»: no white space within.
export const readNumeric: Rule<Point> = (tokens, i) => {
  const [first, second] = [numberAt(tokens, i), numberAt(tokens, i + 2)];
  const joined = [1, 2].every((k) => touches(tokens, i + k));
  if (first === null || second === null || textAt(tokens, i + 1) !== '.' || !joined) return null;
  const third = numberAt(tokens, i + 4);
  const full =
    third !== null && textAt(tokens, i + 3) === '.' && touches(tokens, i + 3) && touches(tokens, i + 4);
  if (!full) {
    if (textAt(tokens, i + 2).length !== 4) return null;
    const next = skipYearWord(tokens, i + 3);
    if (first < 1 || first > 12 || !isActYear(second)) return trouble('impossible-date', i, i + 3);
    return read({ unit: 'month', n: first, month: 0, year: second }, next);
  }
  const year = textAt(tokens, i + 4).length === 2 ? 2000 + third : third;
  const next = skipYearWord(tokens, i + 5);
  if (!isActYear(year)) return trouble('impossible-date', i, i + 5);
  return checked({ unit: 'day', n: first, month: second, year }, i, next);
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
