// The unit that stands beside a value: in a column of its own («процентов») or at the end of a name («…, чел.»).
import { isMeasured, type Target, type TargetUnit } from './model.ts';
import { asRank, isRankUnit, namesRank } from './rank.ts';
import { genitiveUnit, isMeasure, isRate, splitUnit } from './unit-words.ts';

/** What values count; `noun` is null for percent, people and bare numbers. */
export interface CountedUnit {
  readonly unit: TargetUnit;
  readonly noun: string | null;
  /** Places in a row of others: the first is the best. */
  readonly rank?: true;
}

/** A unit with the words that name it, as printed. */
type PrintedUnit = CountedUnit & { readonly printed: string };

const PERCENT = /^(?:%|процент(?:ы|ов|а|ах)?|проц\.?|в\s+процентах|в\s+%)$/iu;
const PEOPLE = /^(?:чел\.?|человека?)$/iu;
const BARE = /^(?:ед\.?|единиц(?:а|ы|ах)?|шт\.?|штук[аи]?|кол(?:ичест|-)во|число|количество,\s*ед\.?)$/iu;
/** What is no unit: whether something is there, or a figure. */
const NO_UNIT = /^(?:[-–—]|да\s*[/\\–—-]\s*нет|(?:есть|имеется)\s*[/\\–—-]|\d)/iu;
/** An empty place in the column of units. */
const NOTHING = /^\s*(?:[-–—]+|[xх])?\s*$/iu;

const rankUnit: CountedUnit = { unit: 'count', noun: 'место', rank: true };

/**
 * Reads what is printed in the column of units; null where it counts nothing («да/нет»). A unit of thousands («тыс. руб.») is
 * kept as printed: the value beside it is so many of them.
 */
export const readUnitWords = (printed: string): CountedUnit | null => {
  const words = printed.trim();
  const { unit, tail } = splitUnit(words);
  if (PERCENT.test(unit)) return { unit: 'percent', noun: null };
  if (PEOPLE.test(unit)) return { unit: 'people', noun: null };
  if (words === '' || NO_UNIT.test(words)) return null;
  if (isRankUnit(words)) return rankUnit;
  return { unit: 'count', noun: BARE.test(unit) && !isRate(tail) ? null : genitiveUnit(words) };
};

/** A unit and nothing else: of what is counted itself («педагогов») a name may speak in any place. */
const unitAlone = (printed: string, inBrackets: boolean): PrintedUnit | null => {
  const words = printed.trim().replace(/^в\s+/iu, '');
  const { unit, tail } = splitUnit(words);
  const isUnit =
    [PERCENT, PEOPLE, BARE].some((known) => known.test(unit)) ||
    isMeasure(unit) ||
    isRankUnit(words) ||
    // «(педагогов на одного куратора)»
    (inBrackets && isRate(tail) && /^\p{L}+(?:ов|ев|ей)$/iu.test(unit));
  const read = isUnit ? readUnitWords(words) : null;
  return read === null ? null : { ...read, printed: words };
};

const LONGEST = 160;
const AT_END = /^(.*?)\s*\(([^()]*)\)$/su;

/** The unit behind one of the last commas: «…, баллов», «…, единиц, нарастающим итогом». */
const afterComma = (name: string): PrintedUnit | null => {
  const parts = name.split(',');
  for (const from of [parts.length - 1, parts.length - 2]) {
    const unit = from < 1 ? null : unitAlone(parts.slice(from).join(','), false);
    if (unit !== null) return unit;
  }
  return null;
};

/** Reads the unit at the end of a name: «Доля педагогов …, %», «Число школ (единиц)», «Оценка, баллов (по шкале от 1 до 5)»; null where none stands there. */
export const unitAfterName = (name: string): PrintedUnit | null => {
  const end = name.slice(-LONGEST).trim().replace(/\s*:$/u, '');
  const [, before, inside] = AT_END.exec(end) ?? [];
  if (before === undefined || inside === undefined) return afterComma(end);
  return unitAlone(inside, true) ?? afterComma(before);
};

/** The unit of a row: what its column says, else its name; a dash in the column says nothing. */
export const unitBeside = (cell: string | undefined, name: string): PrintedUnit | null => {
  if (cell === undefined || NOTHING.test(cell))
    return unitAfterName(name) ?? (namesRank(name) ? { ...rankUnit, printed: 'место' } : null);
  const unit = readUnitWords(cell);
  return unit === null ? null : { ...unit, printed: cell };
};

/** «В 1,1 раза» beside «раз» is so many of them, and no change of another value. */
const inTimes = (target: Target, noun: string | null): Target =>
  target.kind !== 'change' || target.unit !== 'times' || target.direction !== null || noun !== 'раз'
    ? target
    : {
        kind: target.bound === undefined ? 'value' : 'interval',
        min: target.bound === 'max' ? null : target.by,
        max: target.bound === 'min' ? null : target.by,
        strict: false,
        unit: 'count',
        noun,
        period: target.period ?? null,
        of: target.base ?? null,
        by: null,
        note: null,
      };

/** A value that says nothing of its unit, in the unit that stands beside it; any other as it is. */
export const inUnit = (given: Target, { unit, noun, rank }: CountedUnit): Target => {
  const target = inTimes(given, noun);
  const isPlace = rank === true && isMeasured(target) && target.rank !== true;
  if (isPlace && target.unit === 'count') return asRank(target);
  const silent = (isMeasured(target) || target.kind === 'change') && target.unit === 'count';
  return silent && target.noun === null ? { ...target, unit, noun } : target;
};
