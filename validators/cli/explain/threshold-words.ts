// Federal thresholds and the verdicts on planned values, in words.
import { statedPlaces } from '../../model/stated-places.ts';
import type { Corpus, FederalIndicator, Threshold } from '../../model/types.ts';
import type { Achieved, Approach, Judgement } from '../../model/verdict.ts';
import { achievedWords, approachWords, planWords } from '../../model/verdict-words.ts';
import type { Lang } from '../../report/format.ts';
import { dateWords } from '../../report/words.ts';
import type { Text } from '../../rules/rule.ts';
import { formatNumber } from '../../text/russian.ts';

/** What is printed after a number of the indicator's unit. */
const unitSigns: Readonly<Record<FederalIndicator['unit'], Text>> = {
  percent: { ru: '\u00A0%', en: '%' },
  people: { ru: ' человек', en: ' people' },
  count: { ru: '', en: '' },
  fact: { ru: '', en: '' },
};

const limits = ({ min, max }: Threshold, unit: FederalIndicator['unit'], lang: Lang): string => {
  const ru = lang === 'ru';
  const value = (limit: number): string => (ru ? formatNumber(limit) : String(limit)) + unitSigns[unit][lang];
  return [
    ...(min === null ? [] : [`${ru ? 'не менее' : 'at least'} ${value(min)}`]),
    ...(max === null ? [] : [`${ru ? 'не более' : 'at most'} ${value(max)}`]),
  ].join(', ');
};

/** A threshold in words: its limits, by when, since when it is known, where it is stated. */
export const thresholdWords = (
  threshold: Threshold,
  unit: FederalIndicator['unit'],
  lang: Lang,
  names: Corpus['names'],
): string => {
  const ru = lang === 'ru';
  const { by, from, until, setBy, replaced, statedIn } = threshold;
  const actWords = ({ printed, target }: NonNullable<Threshold['setBy']>): string =>
    target?.name ?? target?.printed ?? printed;
  const valid = [
    `${ru ? 'известен с' : 'known from'} ${dateWords(from, lang)}`,
    ...(setBy === null ? [] : [`${ru ? 'установлен актом' : 'set by'}: ${actWords(setBy)}`]),
    ...(until === null ? [] : [`${ru ? 'действует по' : 'in force until'} ${dateWords(until, lang)}`]),
    ...(replaced === null
      ? []
      : [
          `${ru ? 'затем заменён' : 'then replaced'}${replaced.by === null ? '' : `: ${actWords(replaced.by)}`}`,
        ]),
  ].join(', ');
  const stated = statedPlaces(statedIn, names)[lang];
  const where = stated === '' ? '' : `; ${ru ? 'где сказано' : 'stated in'}: ${stated}`;
  return `${limits(threshold, unit, lang)} ${ru ? 'к' : 'by'} ${dateWords(by, lang)} (${valid}${where})`;
};

/** The verdict on the value planned for a year; `undefined` where no threshold holds for it. */
export const judgementWords = (
  judgement: Judgement | undefined,
  unit: FederalIndicator['unit'],
  lang: Lang,
): string => {
  if (judgement === undefined)
    return lang === 'ru' ? 'порога на этот год нет' : 'no threshold holds for this year';
  return `${planWords(judgement)[lang]} (${limits(judgement.threshold, unit, lang)})`;
};

/** How far a plan that ends before the day of a threshold has to go. */
export const aheadWords = (approach: Approach, unit: FederalIndicator['unit'], lang: Lang): string => {
  const { threshold } = approach;
  const by = `${lang === 'ru' ? 'к' : 'by'} ${dateWords(threshold.by, lang)}`;
  return `${approachWords(approach, unit)[lang]} (${limits(threshold, unit, lang)} ${by})`;
};

/** How the achieved value stands to the threshold. */
export const reachedWords = (achieved: Achieved, unit: FederalIndicator['unit'], lang: Lang): string =>
  `${achievedWords(achieved)[lang]} (${limits(achieved.threshold, unit, lang)})`;
