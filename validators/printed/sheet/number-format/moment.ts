// Days of spreadsheets are numbers: 1 is 1 January 1900 (with a 29 February of that year, which never was) or, in old files of Macintosh, 0 is 1 January 1904.
import { monthName } from '../../../text/dates/calendar.ts';
import type { Token } from './tokens.ts';

export interface Moment {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From Sunday, 0. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
  /** The number itself, for elapsed hours. */
  readonly days: number;
}

const lastDay = 2_958_465;
const dayLength = 86_400_000;

/** The moment of a number; null where no calendar has it. */
export const momentOf = (serial: number, from1904: boolean): Moment | null => {
  const since1900 = from1904 ? serial + 1462 : serial;
  if (!(since1900 >= 0 && since1900 < lastDay + 1)) return null;
  const total = Math.round(since1900 * dayLength);
  const [day, time] = [Math.floor(total / dayLength), total % dayLength];
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 + day : 30 + day));
  const isNever = day === 60;
  return {
    year: date.getUTCFullYear(),
    month: isNever ? 2 : date.getUTCMonth() + 1,
    day: isNever ? 29 : date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: Math.floor(time / 3_600_000),
    minutes: Math.floor(time / 60_000) % 60,
    seconds: Math.floor(time / 1000) % 60,
    milliseconds: time % 1000,
    days: since1900,
  };
};

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601; the time only where there is one. */
export const isoOf = ({ year, month, day, hours, minutes, seconds }: Moment): string => {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return hours + minutes + seconds === 0 ? date : `${date}T${two(hours)}:${two(minutes)}:${two(seconds)}`;
};

interface Names {
  /** The second form stands behind a day. */
  readonly month: (month: number, behindDay: boolean) => string;
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
}

const russian: Names = {
  month: (month, behindDay) => {
    const name = monthName(month, behindDay ? 'genitive' : 'nominative');
    return behindDay ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
  },
  weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
  weekdaysShort: 'Вс Пн Вт Ср Чт Пт Сб'.split(' '),
};

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');
const englishDays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const english: Names = {
  month: (month) => englishMonths[month - 1] ?? '',
  weekdays: englishDays,
  weekdaysShort: englishDays.map((day) => day.slice(0, 3)),
};

/** Whether an «m» is minutes: it stands behind hours or before seconds. */
const isMinutes = (tokens: readonly Token[], index: number): boolean => {
  const codes = (part: readonly Token[]): readonly string[] =>
    part.flatMap((token) => (token.is === 'date' ? [token.code] : []));
  return (
    (codes(tokens.slice(0, index)).at(-1) ?? '').startsWith('h') ||
    (codes(tokens.slice(index + 1))[0] ?? '').startsWith('s')
  );
};

const elapsed = (code: string, { days }: Moment): string => {
  const unit = code.startsWith('h') ? 24 : code.startsWith('m') ? 1440 : 86_400;
  return String(Math.floor(Number((days * unit).toFixed(6)))).padStart(code.length, '0');
};

const padded = (value: number, code: string): string => (code.length > 1 ? two(value) : String(value));

const monthText = (code: string, { month }: Moment, names: Names, behindDay: boolean): string => {
  if (code.length < 3) return padded(month, code);
  const name = names.month(month, behindDay);
  return code.length === 3 ? name.slice(0, 3).toLowerCase() : code.length === 5 ? name.slice(0, 1) : name;
};

const dayText = (code: string, { day, weekday }: Moment, names: Names): string =>
  code.length < 3
    ? padded(day, code)
    : ((code.length === 3 ? names.weekdaysShort : names.weekdays)[weekday] ?? '');

/** A moment in the tokens of a section. */
export const momentText = (tokens: readonly Token[], moment: Moment, inEnglish: boolean): string => {
  const names = inEnglish ? english : russian;
  const isHalfDay = tokens.some((token) => token.is === 'date' && token.code.startsWith('a'));
  const hasDay = tokens.some((token) => token.is === 'date' && /^d{1,2}$/.test(token.code));
  return tokens
    .map((token, index) => {
      if (token.is === 'literal') return token.text;
      if (token.is !== 'date') return '';
      const { code } = token;
      if (token.elapsed) return elapsed(code, moment);
      switch (code[0]) {
        case 'y':
          return code.length > 2 ? String(moment.year).padStart(4, '0') : two(moment.year % 100);
        case 'm':
          return isMinutes(tokens, index)
            ? padded(moment.minutes, code)
            : monthText(code, moment, names, hasDay);
        case 'd':
          return dayText(code, moment, names);
        case 'h':
          return padded(isHalfDay ? moment.hours % 12 || 12 : moment.hours, code);
        case 's':
          return padded(moment.seconds, code);
        case 'a':
          return moment.hours < 12 ? 'AM' : 'PM';
        default:
          return `,${String(moment.milliseconds)
            .padStart(3, '0')
            .slice(0, code.length - 1)}`;
      }
    })
    .join('');
};
