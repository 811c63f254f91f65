// The years that a draft plans for, as its author names them.
import type { Text } from '../../rules/rule.ts';

/** A table of more years does not fit a page of paper. */
const mostYears = 10;

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 2020 && year <= 2100;

/** The years from the first to the last, or why they are none that can be planned for. */
export const yearsBetween = (from: number, to: number): readonly number[] | Text => {
  if (!isYear(from) || !isYear(to))
    return {
      ru: 'Впишите годы четырьмя цифрами, от 2020 до 2100.',
      en: 'Write the years in four digits, from 2020 to 2100.',
    };
  if (to < from)
    return { ru: 'Последний год стоит раньше первого.', en: 'The last year stands before the first.' };
  if (to - from >= mostYears)
    return {
      ru: `Не больше ${mostYears} лет: таблица не поместится на лист.`,
      en: `No more than ${mostYears} years: the table would not fit a page.`,
    };
  return Array.from({ length: to - from + 1 }, (_, more) => from + more);
};
