// How acts cite each other: «от 31 декабря 2019 г. N 3273-р», «№855 от 3.08.22 г.». The number tells which act it is,
// the date tells it from others of that number.
import { printedDates } from './printed-dates.ts';

/** A number in a text, with the date printed beside it. */
export interface ActReference {
  /** The words of the reference, from its date or its number sign to its end. */
  readonly text: string;
  readonly at: number;
  /** The number as printed, without its sign. */
  readonly number: string;
  /** ISO date; null where none stands beside the number, or the calendar has no such day. */
  readonly date: string | null;
  /** It stands inside quotation marks: in the title of another act. */
  readonly quoted: boolean;
}

const NUMBER =
  /(?:№|(?<![\p{L}\p{N}])No?(?=\s*\p{N}))\s*((?:\p{L}{1,3}-)?\p{N}[\p{L}\p{N}]*(?:[-/.][\p{L}\p{N}]+)*)/gu;
const BEFORE = /^\s*(?:(?:года|г\.?)\s*)?(?:,\s*)?$/u;
const AFTER = /^\s*(?:,\s*)?(?:от\s*)?$/u;

const LATIN = 'acehkmoptxy';
const CYRILLIC = 'асенкмортху';

/** A number as it is compared: lower case, Latin letters that look like Russian ones read as Russian. */
export const actNumberKey = (number: string): string =>
  number.toLowerCase().replace(/[acehkmoptxy]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter);

/** For each place of a text, how many quotation marks are open there; straight ones open and close in turn. */
const quotesUntil = (text: string): ((at: number) => number) => {
  let passed = 0;
  let open = 0;
  let straight = false;
  return (at) => {
    for (; passed < at; passed += 1) {
      const char = text[passed];
      if (char === '«' || char === '„') open += 1;
      else if ((char === '»' || char === '“') && open > 0) open -= 1;
      else if (char === '"') straight = !straight;
    }
    return open + (straight ? 1 : 0);
  };
};

/** All numbers of acts in a text, in order. One pass; a text without a number sign costs nothing. */
export const actReferences = (text: string): readonly ActReference[] => {
  const numbers = [...text.matchAll(NUMBER)];
  if (numbers.length === 0) return [];
  const dates = printedDates(text);
  const openAt = quotesUntil(text);
  let next = 0;
  return numbers.map((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    while ((dates[next]?.at ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const [before, after] = [dates[next - 1], dates[next]];
    const number = found[1] ?? '';
    const of = (from: number, to: number, date: string | null): ActReference => ({
      text: text.slice(from, to),
      at: from,
      number,
      date,
      quoted: openAt(from) > 0,
    });
    if (before !== undefined && BEFORE.test(text.slice(before.at + before.text.length, start)))
      return of(before.at, end, before.iso);
    if (after !== undefined && AFTER.test(text.slice(end, after.at)))
      return of(start, after.at + after.text.length, after.iso);
    return of(start, end, null);
  });
};
