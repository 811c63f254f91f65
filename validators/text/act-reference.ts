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

/** «3273-р», «Р-174», «МР-42/02», «21/1». */
const BODY = '(?:\\p{L}{1,3}-)?\\p{N}[\\p{L}\\p{N}]*(?:[-/.][\\p{L}\\p{N}]+)*';
/** «13 -р», «273 – ФЗ»: the letters of a number apart from it. Apart on both sides only capitals are, not «№ 5 – об итогах». */
const TAIL = '\\s+[-–]\\p{L}{1,3}(?!\\p{L})|\\s*[-–]\\s*\\p{Lu}{2,3}(?!\\p{L})';
const NUMBER = new RegExp(
  `(?:№|(?<![\\p{L}\\p{N}])(?:No?(?=\\s*\\p{N})|N(?=\\s*\\p{L}{1,3}-\\p{N})))\\s*(${BODY}(?:${TAIL})?)`,
  'gu',
);
const BEFORE = /^\s*(?:(?:года|г\.?)\s*)?(?:,\s*)?$/u;
const AFTER = /^\s*(?:,\s*)?(?:от\s*)?$/u;
/** «№ 286 и № 287»: two acts of one day. */
const JOINED = /^\s*(?:,|и|,\s*и)\s*$/u;
/** What else has a number: a school or another body, a part of an act, a room. */
const NUMBERED =
  /(?:школ|лице[йяею]|гимнази|сад|ясл|интернат|училищ|техникум|колледж|корпус|кабинет|приложени|таблиц|форм[аеуы]|пункт|раздел|участ|групп|отделени|поликлиник|больниц|(?<!\p{L})центр|комбинат|вариант|лист)\p{L}{0,3}$/iu;
const SCHOOL = /(?<!\p{L})\p{Lu}*(?:ОУ|ОШ|ДС|ЦРР|ЦО|СШ)$/u;
/** «Детский сад «Ромашка» № 3»: the name stands between. */
const OWN_NAME = /\s*(?:«[^«»]{1,40}»|["«])?\s*$/u;
/** So much of what stands before a number tells whose it is. */
const longestOwner = 60;

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

/** A number as it is written: «13 -р» is «13-р». */
const compact = (number: string): string => number.replaceAll(/\s+/gu, '').replaceAll('–', '-');

const isOfAct = (text: string, at: number): boolean => {
  const owner = text.slice(Math.max(0, at - longestOwner), at).replace(OWN_NAME, '');
  return !NUMBERED.test(owner) && !SCHOOL.test(owner);
};

/** Numbers that share a day with the one before («от 31.05.2021 № 286 и № 287») or after them («№ 1 и № 2 от …»). */
const sharing = (text: string, references: readonly ActReference[]): readonly ActReference[] => {
  const out = [...references];
  const lend = (to: number, from: number): void => {
    const [taker, giver] = [out[to], out[from]];
    if (taker === undefined || giver === undefined || taker.date !== null || giver.date === null) return;
    const [first, second] = to < from ? [taker, giver] : [giver, taker];
    if (JOINED.test(text.slice(first.at + first.text.length, second.at)))
      out[to] = { ...taker, date: giver.date };
  };
  for (let k = 1; k < out.length; k += 1) lend(k, k - 1);
  for (let k = out.length - 2; k >= 0; k -= 1) lend(k, k + 1);
  return out;
};

/** All numbers of acts in a text, in order. One pass; a text without a number sign costs nothing. */
export const actReferences = (text: string): readonly ActReference[] => {
  const numbers = [...text.matchAll(NUMBER)].filter(({ index }) => isOfAct(text, index));
  if (numbers.length === 0) return [];
  const dates = printedDates(text);
  const openAt = quotesUntil(text);
  let next = 0;
  const references = numbers.map((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    while ((dates[next]?.at ?? Number.POSITIVE_INFINITY) < start) next += 1;
    const [before, after] = [dates[next - 1], dates[next]];
    const number = compact(found[1] ?? '');
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
  return sharing(text, references);
};
