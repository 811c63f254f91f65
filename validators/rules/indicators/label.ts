// How messages call a row of the table, and the year of a column.
import { excerpt, inner } from '../../model/excerpt.ts';
import { isSchoolYear, partOfYear } from '../../model/planned-year.ts';
import type { Indicator } from '../../model/types.ts';
import { yearName } from '../../model/year-name.ts';
import type { Text } from '../rule.ts';

/** «Показатель 3 «Количество педагогических работников …»»; the number only where one is printed. */
export const labelOf = ({ number, name }: Pick<Indicator, 'number' | 'name'>): Text => {
  const printed = number === '' ? '' : ` ${number}`;
  return {
    ru: `Показатель${printed} «${inner(excerpt(name))}»`,
    en: `Indicator${printed} “${excerpt(name)}”`,
  };
};

/** The row with what is said of it: «Показатель 3 «…»: достигнутое значение». */
export const labelled = (indicator: Indicator, what: Text): Text => {
  const { ru, en } = labelOf(indicator);
  return { ru: `${ru}: ${what.ru}`, en: `${en}: ${what.en}` };
};

/** «на 2024 год», «на 2022-2023 учебный год», «на II квартал 2024 года». */
export const onYear = (year: string): Text => {
  if (isSchoolYear(year)) return { ru: `на ${year} учебный год`, en: `for the school year ${year}` };
  return { ru: `на ${partOfYear(year) === null ? `${year} год` : yearName(year)}`, en: `for ${year}` };
};
