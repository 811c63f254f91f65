// A row may fall because less is better, which nobody wrote down: that is one question, and not a fault of each of its values.
import { indexOfText } from '../../language/index-of-text.ts';
import { isOneOf, wordSet } from '../../language/word-set.ts';
import { fall, figuresOf, isLower } from '../../model/indicators/direction.ts';
import { byTime, partOfYear } from '../../model/planned-year.ts';
import type { Indicator, IndicatorValue } from '../../model/types.ts';
import type { Issue } from '../rule.ts';
import { labelOf } from './label.ts';

const SUM = /нараста\p{L}{1,4}\s+итог|накопленн|с\s+начала\s+(?:учебного\s+)?года/iu;
/** «Имеющих маршрут»: who has it has it in the next quarter too. */
const having = wordSet('иметь обладать владеть состоять числиться');

/** How the parts of a year are to be read: `sum` adds up from its beginning, `state` counts who has something at each end. */
export const kindOfParts = ({ name }: Pick<Indicator, 'name'>): 'sum' | 'state' | null => {
  if (SUM.test(name)) return 'sum';
  return indexOfText(name).tokens.some((token) => isOneOf(token, having)) ? 'state' : null;
};

const TIME =
  /(?<!\p{L})(?:дн(?:и|я|ей|ям)?|д[её]нь|час(?:а|ы|ов)?|ч|мин(?:ут[аы]?)?|сут(?:ки|ок)|недел[яиь]|месяц(?:а|ев|ы)?)\.?\s*$/iu;

/** «Срок … в рабочих днях», «время ответа, ч»: how long something takes. */
const isOfTime = ({ unit, details, targets }: Indicator): boolean =>
  [unit?.printed ?? '', ...details.flatMap(({ role, text }) => (role === 'unit' ? [text] : []))].some(
    (text) => TIME.test(text),
  ) || figuresOf([...targets.values()]).some(({ noun }) => TIME.test(noun ?? ''));

/** Of so many values that all fall none was set down by a slip. */
const LEAST_FALLING = 3;

const valuesOf = ({ achieved, targets }: Indicator): readonly IndicatorValue[] => [
  ...achieved,
  ...targets.values(),
];

/** Whether all values of a row fall, so that less may be better: of a length of time two are enough. */
export const isFalling = (indicator: Indicator): boolean => {
  if (indicator.better === 'lower') return false;
  const figures = figuresOf(valuesOf(indicator));
  if (figures.some(isLower) || !fall(figures)) return false;
  const different = new Set(figures.map(({ min, max }) => min ?? max)).size;
  return different >= LEAST_FALLING || isOfTime(indicator);
};

/** The one question about such a row, at its first planned value. */
export const askDirection = (indicator: Indicator): Issue | null => {
  const values = valuesOf(indicator).filter((value) => figuresOf([value]).length > 0);
  const [first, last] = [values[0], values.at(-1)];
  const at = [...indicator.targets.values()].find((value) => figuresOf([value]).length > 0);
  if (first === undefined || last === undefined || at === undefined) return null;
  return {
    at: at.spot,
    message: {
      ru: `${labelOf(indicator).ru}: все значения убывают, от «${first.printed}» до «${last.printed}», и не видно, что лучше – больше или меньше`,
      en: `${labelOf(indicator).en}: all values fall, from “${first.printed}” to “${last.printed}”, and it does not show whether more or less is better`,
    },
    hint: {
      ru: 'Если меньше значит лучше, напишите границы («не более …»); если больше, исправьте значения.',
      en: 'Where less is better, write the bounds (“at most …”); where more is, correct the values.',
    },
    unsure: true,
    evidence: 'all fall',
  };
};

const MEAN = /^\s*средн/iu;
const MONTHS = 12;

const figure = (value: IndicatorValue): number => {
  const [only] = figuresOf([value]);
  return only?.min ?? only?.max ?? 0;
};

/**
 * Whether a value of a part of a year cannot be held against that of a whole one: twelve lessons in a quarter are not fewer than
 * sixty in a year. A share, a mean and what adds up from the year's beginning can; so can a count, where its parts together are less.
 */
export const isOfUnlikeSpans = (
  indicator: Indicator,
  [whole, wholeValue]: readonly [string, IndicatorValue],
  [part, partValue]: readonly [string, IndicatorValue],
): boolean => {
  const own = partOfYear(part);
  if (own === null || partOfYear(whole) !== null) return false;
  if (figuresOf([partValue]).some(({ unit }) => unit === 'percent')) return false;
  if (kindOfParts(indicator) !== null || MEAN.test(indicator.name)) return false;
  const parts = [...indicator.targets]
    .filter(([time]) => {
      const other = partOfYear(time);
      return other?.year === own.year && other.months === own.months;
    })
    .toSorted(([a], [b]) => byTime(a, b));
  if (parts.length * own.months < MONTHS) return true;
  const sum = parts.reduce((all, [, value]) => all + figure(value), 0);
  return indicator.better === 'lower' || sum >= figure(wholeValue);
};
