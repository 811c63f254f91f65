// A deadline in canonical Russian, which reads back as the same deadline.
import { type DateParts, dateParts, type IsoDate, lastDayOfMonth, monthName } from '../../dates/calendar.ts';
import { cardinalWord, toRoman } from '../../numbers/numerals.ts';
import { plural } from '../../russian.ts';
import type {
  DateTerm,
  Deadline,
  LengthTerm,
  MonthSpan,
  Often,
  Precision,
  RangeTerm,
  RecurrenceTerm,
  Season,
  Term,
} from '../model.ts';

const NOWHERE: DateParts = { year: 0, month: 0, day: 0 };
const partsOf = (date: IsoDate): DateParts => dateParts(date) ?? NOWHERE;

type Case = 'nominative' | 'genitive';

// The part of the year a precision names, without the year: «апрель», «I квартал», «первое полугодие».
const partOfYear = (precision: Precision, { month, day }: DateParts, form: Case): string => {
  if (precision === 'day') return `${day} ${monthName(month, 'genitive')}`;
  if (precision === 'month') return monthName(month, form);
  if (precision === 'quarter')
    return `${toRoman(Math.ceil(month / 3))} квартал${form === 'genitive' ? 'а' : ''}`;
  const first = month <= 6;
  if (form === 'genitive') return first ? 'первого полугодия' : 'второго полугодия';
  return first ? 'первое полугодие' : 'второе полугодие';
};

const pointText = (precision: Precision, from: IsoDate, form: Case): string => {
  const parts = partsOf(from);
  if (precision === 'year') return `${parts.year} ${form === 'genitive' ? 'года' : 'год'}`;
  if (precision === 'school-year') {
    const years = `${parts.year}/${parts.year + 1}`;
    return form === 'genitive' ? `${years} учебного года` : `${years} учебный год`;
  }
  return `${partOfYear(precision, parts, form)} ${parts.year} года`;
};

// A school year that ends in 2024 is named by its first day in 2023.
const startOfEnding = (precision: Precision, to: IsoDate): IsoDate =>
  precision === 'school-year' ? `${partsOf(to).year - 1}-09-01` : to;

const dateText = ({ from, to, precision, limit }: DateTerm): string => {
  if (limit === 'during') return pointText(precision, from, 'nominative');
  const end = precision !== 'day' && from === to;
  return `до ${end ? 'конца ' : ''}${pointText(precision, startOfEnding(precision, to), 'genitive')}`;
};

const rangeText = ({ from, to, precision }: RangeTerm): string => {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (precision === 'day')
    return `с ${pointText('day', from, 'genitive')} по ${pointText('day', to, 'genitive')}`;
  if (precision === 'year') return `${first.year}–${last.year} годы`;
  if (precision === 'month' && first.year === last.year) {
    return `${monthName(first.month, 'nominative')}–${pointText('month', to, 'nominative')}`;
  }
  const end = pointText(precision, startOfEnding(precision, to), 'nominative');
  return `${pointText(precision, from, 'nominative')} – ${end}`;
};

const ADVERBS: Readonly<Record<string, string>> = {
  day: 'ежедневно',
  week: 'еженедельно',
  month: 'ежемесячно',
  quarter: 'ежеквартально',
  year: 'ежегодно',
};
const UNIT_NAMES: Readonly<Record<RecurrenceTerm['unit'], readonly [string, string, string]>> = {
  day: ['день', 'дня', 'дней'],
  week: ['неделю', 'недели', 'недель'],
  month: ['месяц', 'месяца', 'месяцев'],
  quarter: ['квартал', 'квартала', 'кварталов'],
  'half-year': ['полугодие', 'полугодия', 'полугодий'],
  year: ['год', 'года', 'лет'],
  'school-year': ['учебный год', 'учебных года', 'учебных лет'],
};

// «раз в год»; «не реже двух раз в год», where the words before it ask for the genitive.
const oftenText = ({ times, every, unit }: Often, lead: 'не реже ' | 'не чаще ' | ''): string => {
  const count = cardinalWord(times, lead === '' ? 'nominative' : 'genitive');
  const noun = lead === '' ? plural(times, ['раз', 'раза', 'раз']) : plural(times, ['раза', 'раз', 'раз']);
  const often = lead === '' && times === 1 ? 'раз' : `${lead}${count} ${noun}`;
  const name = plural(every, UNIT_NAMES[unit]);
  const period =
    every === 1 ? name : `${cardinalWord(every, unit === 'week' ? 'feminine' : 'nominative')} ${name}`;
  return `${often} в ${period}`;
};

const frequencyText = (term: RecurrenceTerm): string => {
  const { times, every, unit, atLeast, atMost, years } = term;
  if (years !== undefined) return `по ${years === 'even' ? 'четным' : 'нечетным'} годам`;
  if (atMost !== undefined)
    return `${oftenText(atMost, 'не чаще ')}${atLeast ? ` и ${oftenText(term, 'не реже ')}` : ''}`;
  const adverb = times === 1 && every === 1 && !atLeast ? ADVERBS[unit] : undefined;
  return adverb ?? oftenText(term, atLeast ? 'не реже ' : '');
};

const spanText = ({ from, to }: MonthSpan): string =>
  from === to
    ? monthName(from, 'nominative')
    : `${monthName(from, 'nominative')}–${monthName(to, 'nominative')}`;

type Gender = 'masculine' | 'feminine' | 'neuter';

const WEEKDAYS: readonly (readonly [string, Gender])[] = [
  ['понедельник', 'masculine'],
  ['вторник', 'masculine'],
  ['среда', 'feminine'],
  ['четверг', 'masculine'],
  ['пятница', 'feminine'],
  ['суббота', 'feminine'],
  ['воскресенье', 'neuter'],
];
const WHICH: Readonly<Record<number, Readonly<Record<Gender, string>>>> = {
  [-1]: { masculine: 'последний', feminine: 'последняя', neuter: 'последнее' },
  1: { masculine: 'первый', feminine: 'первая', neuter: 'первое' },
  2: { masculine: 'второй', feminine: 'вторая', neuter: 'второе' },
  3: { masculine: 'третий', feminine: 'третья', neuter: 'третье' },
  4: { masculine: 'четвертый', feminine: 'четвертая', neuter: 'четвертое' },
};

const OF_MONTH: Readonly<Record<number, string>> = {
  [-1]: 'последнего',
  1: 'первого',
  2: 'второго',
  3: 'третьего',
  4: 'четвертого',
};

const weekdayText = ({ weekday, which, ofMonth }: Extract<Season, { kind: 'weekday' }>): string => {
  const [name, gender] = WEEKDAYS[weekday - 1] ?? ['', 'masculine'];
  if (which === null) return name;
  const month = ofMonth === undefined ? '' : ` ${OF_MONTH[ofMonth] ?? ''} месяца`;
  return `${WHICH[which]?.[gender] ?? ''} ${name}${month}`;
};

const PART_NAMES = {
  week: ['неделя', 'feminine'],
  third: ['декада', 'feminine'],
  workday: ['рабочий день', 'masculine'],
} as const;

const partText = ({ part, which, month, weekday = 1 }: Extract<Season, { kind: 'part' }>): string => {
  const [name, gender] = part === 'weekday' ? (WEEKDAYS[weekday - 1] ?? ['', 'masculine']) : PART_NAMES[part];
  const ordinal = WHICH[which]?.[gender] ?? `${which}-${gender === 'feminine' ? 'я' : 'й'}`;
  return `${ordinal} ${name}${month === null ? '' : ` ${monthName(month, 'genitive')}`}`;
};

const daysText = ({ from, to }: Extract<Season, { kind: 'days' }>): string => {
  const first = from.month === to.month ? `${from.day}` : `${from.day} ${monthName(from.month, 'genitive')}`;
  return ` с ${first} по ${to.day} ${monthName(to.month, 'genitive')}`;
};

/** «Последнего месяца»: of the unit that comes before. */
const ofUnitText = (ofMonth: number | undefined): string =>
  ofMonth === undefined ? '' : ` ${OF_MONTH[ofMonth] ?? ''} месяца`;

const seasonText = (season: Season | null): string => {
  if (season === null) return '';
  if (season.kind === 'months') return ` (${season.spans.map(spanText).join(', ')})`;
  if (season.kind === 'weekday') return ` (${weekdayText(season)})`;
  if (season.kind === 'part') return ` (${partText(season)})`;
  if (season.kind === 'days') return daysText(season);
  const lead = season.limit === 'until' ? ' до ' : ' ';
  const days =
    season.last === undefined ? `${lead}${season.day} числа` : ` с ${season.day} по ${season.last} число`;
  if (season.month === null)
    return `${days}${season.following === true ? ' следующего месяца' : ofUnitText(season.ofMonth)}`;
  const month = monthName(season.month, 'genitive');
  return `${lead}${season.day === -1 ? 'конца' : season.day} ${month}`;
};

const monthsText = (months: readonly MonthSpan[] | undefined): string =>
  months === undefined ? '' : `, ${months.map(spanText).join(', ')}`;

// The least that names the day: the year when it begins one, the month when it begins one.
const startText = (since: IsoDate): string => {
  const { month, day } = partsOf(since);
  const precision = day !== 1 ? 'day' : month === 1 ? 'year' : 'month';
  return pointText(precision, since, 'genitive');
};

const sinceText = (since: IsoDate | null): string =>
  since === null ? '' : `, начиная с ${startText(since)}`;

const untilText = (until: IsoDate | null): string => {
  if (until === null) return '';
  const { year, month, day } = partsOf(until);
  if (day !== lastDayOfMonth(year, month)) return `, до ${pointText('day', until, 'genitive')}`;
  return `, до конца ${pointText(month === 12 ? 'year' : 'month', until, 'genitive')}`;
};

const exceptText = (except: string | undefined): string => (except === undefined ? '' : `, кроме ${except}`);

const OPEN = {
  constant: 'постоянно',
  once: 'однократно',
  period: 'в течение всего периода',
  year: 'в течение года',
  'school-year': 'в течение учебного года',
} as const;

const LENGTH_NAMES: Readonly<Record<LengthTerm['unit'], readonly [string, string]>> = {
  day: ['дня', 'дней'],
  'working-day': ['рабочего дня', 'рабочих дней'],
  week: ['недели', 'недель'],
  month: ['месяца', 'месяцев'],
  year: ['года', 'лет'],
};

const lengthText = ({ count, unit }: LengthTerm): string => {
  const [one, many] = LENGTH_NAMES[unit];
  return `в течение ${count} ${plural(count, [one, many, many])}`;
};

/** One term in canonical Russian. */
export const formatTerm = (term: Term): string => {
  if (term.kind === 'date') return dateText(term);
  if (term.kind === 'range') return rangeText(term);
  if (term.kind === 'event')
    return term.since === undefined ? term.event : `с ${startText(term.since)}, ${term.event}`;
  if (term.kind === 'open')
    return `${OPEN[term.scope]}${sinceText(term.since ?? null)}${exceptText(term.except)}`;
  if (term.kind === 'length') return lengthText(term);
  return `${frequencyText(term)}${seasonText(term.season)}${monthsText(term.months)}${sinceText(term.since)}${untilText(term.until)}${exceptText(term.except)}`;
};

const isBounded = (term: Term | undefined): boolean => term?.kind === 'event' && term.bounded === true;

/** A deadline in canonical Russian, terms parted by «; ». Reading it gives the same deadline. */
export const formatDeadline = (deadline: Deadline): string =>
  deadline.terms
    .map(
      (term, index) =>
        `${index === 0 ? '' : isBounded(deadline.terms[index - 1]) ? ', но ' : '; '}${formatTerm(term)}`,
    )
    .join('');
