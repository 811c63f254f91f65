// The unit that stands beside a value: in a column of its own («процентов») or at the end of a name («…, чел.»).
import { isMeasured, type Target, type TargetUnit } from './model.ts';

/** What values count; `noun` is null for percent, people and bare numbers. */
export interface CountedUnit {
  readonly unit: TargetUnit;
  readonly noun: string | null;
}

const PERCENT = /^(?:%|процент(?:ы|ов|а)?|проц\.?|в\s+процентах|в\s+%)$/iu;
const PEOPLE = /^(?:чел\.?|человека?)$/iu;
const BARE = /^(?:ед\.?|единиц[аы]?|шт\.?|штук[аи]?|кол(?:ичест|-)во|число|количество,\s*ед\.?)$/iu;
/** What is no unit: whether something is there, or a figure. */
const NO_UNIT = /^(?:[-–—]|да\s*[/\\–—-]\s*нет|(?:есть|имеется)\s*[/\\–—-]|\d)/iu;
const AFTER_NAME = /(?:,\s*(?:в\s+)?|\(\s*(?:в\s+)?)([%\p{L}][\p{L}. ]{0,38}?)\s*\)?\s*[:]?\s*$/u;
/** «% к предыдущему году»: percent all the same. */
const PERCENT_OF = /^(?:%|процент(?:ов|ах|а)?)\s+(?:к|от)\s/iu;
/** Money, time, points and thousands: what is measured in has a name of its own, and is no word of what is counted. */
const MEASURE =
  /^(?:(?:тыс|млн|млрд)\.?\s*(?:руб(?:\.|лей)?|чел(?:\.|овек)?|ед(?:\.|иниц)?|экз(?:\.|емпляров)?)|руб(?:\.|л(?:ь|я|ей|ях))?|балл(?:\.|а|ы|ов|ах)?|час(?:\.|а|ы|ов|ах)?|ч\.|мин(?:\.|ут(?:а|ы)?)?|дн(?:\.|и|я|ей|ях)|мес(?:\.|яц(?:а|ы|ев|ах)?)?|лет|раз)$/iu;

/**
 * Reads what is printed in the column of units; null where it counts nothing («да/нет»). A unit of thousands («тыс. руб.») is
 * kept as printed: the value beside it is so many of them.
 */
export const readUnitWords = (printed: string): CountedUnit | null => {
  const words = printed.trim();
  if (PERCENT.test(words)) return { unit: 'percent', noun: null };
  if (PEOPLE.test(words)) return { unit: 'people', noun: null };
  if (words === '' || NO_UNIT.test(words)) return null;
  return { unit: 'count', noun: BARE.test(words) ? null : words };
};

/** Reads the unit at the end of a name: «Доля педагогов …, %», «Количество наставников (чел.)»; null where none stands there. */
export const unitAfterName = (name: string): (CountedUnit & { readonly printed: string }) | null => {
  const [, printed = ''] = AFTER_NAME.exec(name.slice(-40)) ?? [];
  if (/^процентах$/iu.test(printed) || PERCENT_OF.test(printed))
    return { unit: 'percent', noun: null, printed };
  if (![PERCENT, PEOPLE, BARE, MEASURE].some((words) => words.test(printed))) return null;
  const unit = readUnitWords(printed);
  return unit === null ? null : { ...unit, printed };
};

/** A value that says nothing of its unit, in the unit that stands beside it; any other as it is. */
export const inUnit = (target: Target, { unit, noun }: CountedUnit): Target => {
  const silent = (isMeasured(target) || target.kind === 'change') && target.unit === 'count';
  return silent && target.noun === null ? { ...target, unit, noun } : target;
};
