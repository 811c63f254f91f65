// How messages call a row of the table.
import { excerpt } from '../../model/excerpt.ts';
import type { Indicator } from '../../model/types.ts';
import type { Text } from '../rule.ts';

/** «Показатель 3 «Количество педагогических работников …»». */
export const labelOf = ({ number, name }: Indicator): Text => ({
  ru: `Показатель ${number} «${excerpt(name)}»`,
  en: `Indicator ${number} “${excerpt(name)}”`,
});
