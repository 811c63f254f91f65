// A planned time as it is said: a calendar year, a school year of two, a quarter, a half-year or a month.
import { monthName } from '../text/dates/calendar.ts';
import { toRoman } from '../text/numbers/numerals.ts';
import { type PartOfYear, partOfYear } from './planned-year.ts';

/** «II квартал», «I полугодие», «сентябрь». */
const partName = ({ month, months }: PartOfYear): string => {
  if (months === 1) return monthName(month, 'nominative');
  const nth = toRoman((month - 1) / months + 1);
  return `${nth}\u00A0${months === 3 ? 'квартал' : 'полугодие'}`;
};

/** «2024 год», «2022–2023 учебный год», «II квартал 2024 года», «сентябрь 2024 года»; `key` is the time as content gives it. */
export const yearName = (key: string): string => {
  const part = partOfYear(key);
  if (part !== null) return `${partName(part)} ${part.year}\u00A0года`;
  const [first, second] = key.split('-');
  return second === undefined ? `${key}\u00A0год` : `${first}–${second} учебный\u00A0год`;
};
