// How a row of an indicator table is called, and why no verdict stands on it.
import { excerpt } from '../../validators/model/excerpt.ts';
import type { Indicator } from '../../validators/model/types.ts';
import { typograph } from '../../validators/text/russian.ts';

/** «Показатель 3», or its first words where the document gives it no number. */
export const indicatorName = ({ number, name }: Indicator): string =>
  number === '' ? `Показатель «${typograph(excerpt(name))}»` : `Показатель ${number}`;

/** Why an indicator that carries a federal figure has no verdict, in plain words. */
export const unjudgedWhy = ({ targets }: Indicator): string => {
  if (targets.size === 0) return 'Значения документ не называет';
  return 'Порога на годы плана нет';
};
