// How messages call a row of the table, and the year of a column.
import { excerpt, inner } from '../../model/excerpt.ts';
import { isSchoolYear } from '../../model/planned-year.ts';
import type { Indicator } from '../../model/types.ts';
import type { Text } from '../rule.ts';

/** «Показатель 3 «Количество педагогических работников …»»; the number only where one is printed. */
export const labelOf = ({ number, name }: Indicator): Text => {
  const printed = number === '' ? '' : ` ${number}`;
  return {
    ru: `Показатель${printed} «${inner(excerpt(name))}»`,
    en: `Indicator${printed} “${excerpt(name)}”`,
  };
};

/** «на 2024 год», «на 2022-2023 учебный год». */
export const onYear = (year: string): Text =>
  isSchoolYear(year)
    ? { ru: `на ${year} учебный год`, en: `for the school year ${year}` }
    : { ru: `на ${year} год`, en: `for ${year}` };
