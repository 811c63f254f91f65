// What is said of measures whose deadline never falls due.
import { excerpt, inner } from '../../../model/excerpt.ts';
import type { Spot } from '../../../source/spot.ts';
import { plural } from '../../../text/russian.ts';
import type { Text } from '../../rule.ts';
import type { NamedPeriod } from '../../validity/named-periods.ts';

/** A measure with the place of its deadline. */
export interface Undated {
  readonly title: string;
  readonly printed: string;
  /** «В течение всего периода». */
  readonly ofPeriod: boolean;
  readonly spot: Spot;
}

const ofMeasures = (count: number): string =>
  `${count} ${plural(count, ['мероприятия', 'мероприятий', 'мероприятий'])}`;

/** «У мероприятия «…» срок «постоянно»», «У 7 из 21 мероприятия со сроком «постоянно»». */
const having = (undated: readonly Undated[], printed: string, all: number): string => {
  const [only] = undated.length === 1 ? undated : [];
  if (only !== undefined) return `У мероприятия «${inner(excerpt(only.title))}» срок «${printed}»`;
  return undated.length < all
    ? `У ${undated.length} из ${ofMeasures(all)} со сроком «${printed}»`
    : `У ${ofMeasures(undated.length)} срок «${printed}»`;
};

/** The others go on by their nature, or their results say when they are due. */
const goOn = (undated: readonly Undated[], all: number): string =>
  undated.length > 1 && undated.length < all
    ? ' ни из работы, ни из результата не видно, когда отчитаться'
    : '';

const havingEn = (undated: readonly Undated[]): string => {
  const [only] = undated.length === 1 ? undated : [];
  return only === undefined ? `${undated.length} measures are` : `The measure “${excerpt(only.title)}” is`;
};

/** The end of a period that the act names loosely: «на период до 2024 года». */
const looseMessage = (
  undated: readonly Undated[],
  { title, printed }: Undated,
  all: number,
  period: string,
): Text => ({
  ru: `${having(undated, printed, all)}${goOn(undated, all)}, а последний день периода акт не называет («${inner(excerpt(period))}»): не с чем сверить исполнение${undated.length === 1 ? '' : `; первое – «${inner(excerpt(title))}»`}`,
  en: `${havingEn(undated)} due “${printed}”, but the act does not print the last day of its period (“${excerpt(period)}”): there is nothing to hold it against${undated.length === 1 ? '' : `; first “${excerpt(title)}”`}`,
});

/**
 * The message on measures with one deadline that names no day.
 *
 * @param all how many measures have that deadline
 * @param period the period as the act names it, where it does
 */
export const messageOf = (
  undated: readonly Undated[],
  first: Undated,
  all: number,
  period: NamedPeriod | undefined,
): Text => {
  const { title, printed } = first;
  if (first.ofPeriod && period !== undefined) return looseMessage(undated, first, all, period.printed);
  return {
    ru: `${having(undated, printed, all)}${goOn(undated, all)}: не с чем сверить исполнение${undated.length === 1 ? '' : `; первое – «${inner(excerpt(title))}»`}`,
    en: `${havingEn(undated)} due “${printed}”: there is nothing to hold it against${undated.length === 1 ? '' : `; first “${excerpt(title)}”`}`,
  };
};
