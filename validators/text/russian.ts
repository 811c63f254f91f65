// Russian as it is printed: plurals, dates, decimal comma and no-break spaces, the same in messages, exports and pages.
import { dateParts, type IsoDate, monthName } from './dates/calendar.ts';

const NBSP = '\u00A0';

/** Made when it is first asked for: it takes longer than a small module. */
let plurals: Intl.PluralRules | null = null;

/** The form of a noun that goes with `n`: `[одна мера, две меры, пять мер]`; a fraction takes the second. */
export const plural = (n: number, forms: readonly [string, string, string]): string => {
  const [one, few, many] = forms;
  plurals ??= new Intl.PluralRules('ru');
  const rule = plurals.select(Math.abs(n));
  return rule === 'one' ? one : rule === 'many' ? many : few;
};

/** «1 раз», «2 раза», «6 раз». */
export const timesInWords = (n: number): string => `${n} ${plural(n, ['раз', 'раза', 'раз'])}`;

let collator: Intl.Collator | null = null;

/** The order of the Russian alphabet, in which every list of names stands: «Ё» is sought as «Е», case decides last; for `sort`. */
export const byAlphabet = (a: string, b: string): number => {
  collator ??= new Intl.Collator('ru');
  return collator.compare(a, b);
};

/** «27 апреля 2023 г.» with no-break spaces; a text that is no date comes back as it is. */
export const formatDate = (iso: IsoDate): string => {
  const parts = dateParts(iso);
  if (parts === null) return iso;
  return [parts.day, monthName(parts.month, 'genitive'), parts.year, 'г.'].join(NBSP);
};

let numbers: Intl.NumberFormat | null = null;

/** A number with a decimal comma, at most six decimals, thousands parted by a no-break space from 10 000 on. */
export const formatNumber = (value: number): string => {
  numbers ??= new Intl.NumberFormat('ru', { maximumFractionDigits: 6, useGrouping: 'min2' });
  return numbers.format(value).replaceAll('\u202F', NBSP);
};

const AFTER_SIGN = /(№|§|(?<!\p{L})(?:п|пп|ст|гл|ч|подп|абз|прил|рис|табл|с|стр)\.)[ \t]+(?=\p{N})/giu;
const BEFORE_UNIT =
  /(\p{N})[ \t]+(?=%|(?:г|гг|чел|руб|тыс|млн|шт|ед)\.|(?:год|года|году|годы|человек|человека)(?!\p{L}))/giu;
const MONTHS = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const DAY_AND_MONTH = new RegExp(`(\\p{N})[ \\t]+(?=(?:${MONTHS})(?!\\p{L}))`, 'giu');
const MONTH_AND_YEAR = new RegExp(`(?<!\\p{L})(${MONTHS})[ \\t]+(?=\\p{N}{4})`, 'giu');

/** Puts no-break spaces where a line must not break: «№ 767», «п. 4.1.3», «40 %», «27 апреля», «2023 г.». Adds no space. */
export const typograph = (text: string): string =>
  text
    .replace(AFTER_SIGN, `$1${NBSP}`)
    .replace(BEFORE_UNIT, `$1${NBSP}`)
    .replace(DAY_AND_MONTH, `$1${NBSP}`)
    .replace(MONTH_AND_YEAR, `$1${NBSP}`);
