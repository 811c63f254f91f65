// Days and months as strings and integers: proleptic Gregorian arithmetic without `Date`, so no time zone can shift a term.

/** A day of the calendar, YYYY-MM-DD. Such strings compare as dates. */
export type IsoDate = string;

/** Acts of this field name years of these centuries only; anything else is a slip of the pen. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether a number can be a year of an act (1900 to 2100). */
export const isActYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month (1 to 12); 0 when there is no such month. */
export const lastDayOfMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The date of three numbers, null when the calendar has no such day (years 1 to 9999). */
export const isoDate = (year: number, month: number, day: number): IsoDate | null => {
  const whole = Number.isInteger(year) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Year, month and day of a date; null when the text is not a real date. */
export const dateParts = (text: string): DateParts | null => {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isoDate(year, month, day) === text ? { year, month, day } : null;
};

/** Whether a text is a real day in the form YYYY-MM-DD. */
export const isRealDate = (text: string): boolean => dateParts(text) !== null;

/** Negative, zero or positive, as `a` is before, on or after `b`. */
export const compareDates = (a: IsoDate, b: IsoDate): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

// Days since 0000-03-01: a year that begins in March has its leap day at the end, which makes both ways plain.
const dayNumber = ({ year, month, day }: DateParts): number => {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 1;
};

const fromDayNumber = (days: number): IsoDate | null => {
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const day = inYear - Math.floor((153 * m + 2) / 5) + 1;
  return isoDate(era * 400 + year + (month <= 2 ? 1 : 0), month, day);
};

/**
 * The date `days` later (earlier when negative).
 * @throws RangeError when `date` is no real date or the result leaves the years 1 to 9999.
 */
export const addDays = (date: IsoDate, days: number): IsoDate => {
  const parts = dateParts(date);
  const result = parts === null ? null : fromDayNumber(dayNumber(parts) + days);
  if (result === null) throw new RangeError(`no such day: ${date} + ${days}`);
  return result;
};

/** How many days there are from one date to another, both counted. */
export const daysFromTo = (from: IsoDate, to: IsoDate): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** The day of the week of a date, from Monday, 1, to Sunday, 7; of what is no real date Monday. */
export const weekdayOf = (date: IsoDate): number => {
  const parts = dateParts(date);
  // 1 March of the year 0 was a Wednesday.
  return parts === null ? 1 : ((((dayNumber(parts) + 2) % 7) + 7) % 7) + 1;
};

// Nominative, genitive, prepositional; then the abbreviations that tables use.
const MONTHS: readonly (readonly [string, string, string, ...string[]])[] = [
  ['январь', 'января', 'январе', 'янв'],
  ['февраль', 'февраля', 'феврале', 'фев', 'февр'],
  ['март', 'марта', 'марте', 'мар'],
  ['апрель', 'апреля', 'апреле', 'апр'],
  ['май', 'мая', 'мае'],
  ['июнь', 'июня', 'июне', 'июн'],
  ['июль', 'июля', 'июле', 'июл'],
  ['август', 'августа', 'августе', 'авг'],
  ['сентябрь', 'сентября', 'сентябре', 'сен', 'сент'],
  ['октябрь', 'октября', 'октябре', 'окт'],
  ['ноябрь', 'ноября', 'ноябре', 'ноя', 'нояб'],
  ['декабрь', 'декабря', 'декабре', 'дек'],
];
const DATIVES = [
  'январю',
  'февралю',
  'марту',
  'апрелю',
  'маю',
  'июню',
  'июлю',
  'августу',
  'сентябрю',
  'октябрю',
];
const MONTH_OF = new Map<string, number>([
  ...MONTHS.flatMap((forms, k) => forms.map((form) => [form, k + 1] as const)),
  ...[...DATIVES, 'ноябрю', 'декабрю'].map((form, k) => [form, k + 1] as const),
]);

/** 1 to 12 for a Russian month in any case, or its abbreviation with or without the dot («сент.»); else null. */
export const monthNumber = (word: string): number | null =>
  MONTH_OF.get(word.toLowerCase().replace(/\.$/, '')) ?? null;

/** The Russian name of a month (1 to 12) in the wanted case; '' when there is no such month. */
export const monthName = (month: number, form: 'nominative' | 'genitive' | 'prepositional'): string =>
  MONTHS[month - 1]?.[form === 'nominative' ? 0 : form === 'genitive' ? 1 : 2] ?? '';

/** The first and last day of `count` months from the first of `month`. */
export const monthsSpan = (year: number, month: number, count = 1): { from: IsoDate; to: IsoDate } => {
  const last = month + count - 1;
  const endYear = year + Math.floor((last - 1) / 12);
  const endMonth = ((last - 1) % 12) + 1;
  return {
    from: `${pad(year, 4)}-${pad(month, 2)}-01`,
    to: `${pad(endYear, 4)}-${pad(endMonth, 2)}-${pad(lastDayOfMonth(endYear, endMonth), 2)}`,
  };
};
