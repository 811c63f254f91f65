// The time of a column of values: «2023 год», «2022/2023 учебный год», «II кв. 2023 г.», «на январь 2023 года».
import { monthNumber } from '../dates/calendar.ts';
import { ordinalNumber, romanNumber } from '../numbers/numerals.ts';

const YEARS = /(?<!\d)(20\d\d)(?:\s*[-–—/]\s*(?:20)?(\d\d))?(?!\d)/gu;
const DAY = /(?<!\d)\d{1,2}\.(0[1-9]|1[0-2])\.(20\d\d)(?!\d)/u;
const PART = /([\p{L}\d]{1,10})(?:-[йяе]|-[ыо]й|-[ое]е)?\s*(кв\.|квартал|полугоди)/iu;
const SPAN = /год(?:ы|ов|ам|ах)(?!\p{L})|(?<!\p{L})гг/iu;
const WORDS = /\p{L}+/gu;

/** The whole years that a head names, as content writes them; null for a span of several. */
const yearsIn = (head: string): readonly string[] | null => {
  const found = [...head.matchAll(YEARS)].map(([, first = '', second]) => {
    if (second === undefined) return first;
    const next = Number(first) + 1;
    return !SPAN.test(head) && next % 100 === Number(second) ? `${first}-${next}` : null;
  });
  return found.every((year) => year !== null) ? [...new Set(found)] : null;
};

/** «Q2» of «II кв.», «2-й квартал», «второй квартал»; «H1» of «1 полугодие»; null where no part of a year is named. */
const partIn = (head: string): string | null => {
  const [, word = '', kind = ''] = PART.exec(head) ?? [];
  const number = /^\d$/.test(word)
    ? Number(word)
    : (romanNumber(word.toUpperCase()) ?? ordinalNumber(word.toLowerCase()));
  const [letter, most] = /^кв/iu.test(kind) ? ['Q', 4] : ['H', 2];
  return number === null || number < 1 || number > most ? null : `${letter}${number}`;
};

const monthIn = (head: string): string | null => {
  for (const [word] of head.matchAll(WORDS)) {
    const month = monthNumber(word);
    if (month !== null) return String(month).padStart(2, '0');
  }
  return null;
};

/**
 * The time that a head names, as content writes it: «2023», «2022-2023», «2023-Q1», «2023-H1», «2023-09». A part of a year
 * without a year is «Q1», «H1» or «09»; null where the head names no time, or several.
 *
 * @param year the year of parts of a year whose head has none; null where it is not known
 */
export const valueTime = (head: string, year: string | null): string | null => {
  const [, month, ofMonth] = DAY.exec(head) ?? [];
  if (month !== undefined) return `${ofMonth}-${month}`;
  const years = yearsIn(head);
  if (years === null || years.length > 1) return null;
  const [own] = years;
  const part = partIn(head) ?? monthIn(head);
  if (part === null) return own ?? null;
  const whole = own ?? year;
  return whole === null || whole.includes('-') ? part : `${whole}-${part}`;
};
