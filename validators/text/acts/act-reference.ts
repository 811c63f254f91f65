// How acts cite each other: «от 31 декабря 2019 г. N 3273-р», «№855 от 3.08.22 г.». The number tells which act it is,
// the date tells it from others of that number.

import { type PrintedDate, printedDates } from '../dates/printed-dates.ts';
import { numbersIn, ownerOf } from './act-number.ts';

/** A number in a text, with the date printed beside it. */
export interface ActReference {
  /** The words of the reference, from its date or its number sign to its end. */
  readonly text: string;
  readonly at: number;
  /** The number as printed, without its sign. */
  readonly number: string;
  /** ISO date; null where none stands beside the number, or the calendar has no such day. */
  readonly date: string | null;
  /** The date as printed beside the number, a day of the calendar or not; null where none stands there. */
  readonly day: PrintedDate | null;
  /** It stands inside quotation marks: in the title of another act. */
  readonly quoted: boolean;
}

const BEFORE = /^\s*(?:(?:года|г\.?)\s*)?(?:,\s*)?$/iu;
const AFTER = /^\s*(?:,\s*)?(?:от\s*)?$/iu;
/** «№ 286 и № 287»: two acts of one day. */
const JOINED = /^\s*(?:,|и|,\s*и)\s*$/u;
/** An entry in a register, an issue of a periodical: «зарегистрирован Минюстом 07.06.2012», «Российская газета, 2012,». */
const ENTERED =
  /(?:(?:зарегистрир|регистрационн|(?<!\p{L})рег\.)[^;№]{0,80}|(?:вестник|газет|журнал|бюллетен|собрани\p{L}{1,2} законодательства)(?:(?!\sот\s)[^;№]){0,40})$/iu;
const LATIN = 'acehkmoptxy';
const CYRILLIC = 'асенкмортху';

/** A number as it is compared: lower case, no spaces, Latin letters that look like Russian ones read as Russian. */
export const actNumberKey = (number: string): string =>
  number
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replace(/[acehkmoptxy]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter);

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

/** A reference with the side of its number on which its date stands. */
interface Dated extends ActReference {
  readonly dateAt: 'before' | 'after' | null;
  /** The end of its number. */
  readonly end: number;
}

/** Whether the last reference goes on a list of numbers behind one date. */
const goesOnList = (text: string, references: readonly Dated[]): boolean => {
  for (let k = references.length - 1; k > 0; k -= 1) {
    const [one, next] = [references[k - 1], references[k]];
    if (one === undefined || next === undefined) return false;
    if (!JOINED.test(text.slice(one.at + one.text.length, next.at))) return false;
    if (one.dateAt !== null) return one.dateAt === 'before';
  }
  return false;
};

const undated = (text: string, reference: Dated): Dated => ({
  ...reference,
  text: text.slice(reference.at, reference.end),
  date: null,
  day: null,
  dateAt: null,
});

/** Numbers that share a day with the one before («от 31.05.2021 № 286 и № 287») or after them («№ 1 и № 2 от …»). */
const sharing = (text: string, references: readonly Dated[]): readonly Dated[] => {
  const out = [...references];
  const lend = (to: number, from: number): void => {
    const [taker, giver] = [out[to], out[from]];
    if (taker?.date !== null || giver === undefined || giver.dateAt !== (to < from ? 'after' : 'before'))
      return;
    const [first, second] = to < from ? [taker, giver] : [giver, taker];
    if (JOINED.test(text.slice(first.at + first.text.length, second.at)))
      out[to] = { ...taker, date: giver.date, day: giver.day, dateAt: giver.dateAt };
  };
  for (let k = 1; k < out.length; k += 1) lend(k, k - 1);
  for (let k = out.length - 2; k >= 0; k -= 1) lend(k, k + 1);
  return out;
};

/** All numbers of acts in a text, in order. One pass; a text without a number sign costs nothing. */
export const actReferences = (text: string): readonly ActReference[] => {
  const numbers = numbersIn(text);
  if (numbers.length === 0) return [];
  const dates = printedDates(text);
  const openAt = quotesUntil(text);
  const references: Dated[] = [];
  let next = 0;
  let taken = -1;
  for (const { number, at, end } of numbers) {
    while ((dates[next]?.at ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const [before, after] = [dates[next - 1], dates[next]];
    const between = before === undefined ? null : text.slice(before.at + before.text.length, at);
    const follows = after !== undefined && AFTER.test(text.slice(end, after.at));
    const precedes = between !== null && BEFORE.test(between);
    // The date of the number before is not that of the next: «№ 286 от 31.05.2021, № 413 от …».
    const isTaken = taken === next - 1;
    const own = precedes && !(isTaken && (follows || between.includes(',')));
    // «СПДО № 2 от 01.09.2022 № 30»: of two numbers beside one date the first is that of a body.
    // «от 31.05.2021 № 286, № 287, от 18.05.2023 № 370»: there it is the second of the day before.
    if (own && isTaken) {
      const inList = goesOnList(text, references);
      const body = references.pop();
      if (body !== undefined && inList) references.push(undated(text, body));
    }
    const from = own ? (before?.at ?? at) : at;
    const to = !own && follows ? after.at + after.text.length : end;
    const entered = ENTERED.test(ownerOf(text, from));
    taken = !own && follows && !entered ? next : -1;
    if (entered) continue;
    const day = (own ? before : follows ? after : null) ?? null;
    references.push({
      text: text.slice(from, to),
      at: from,
      end,
      number,
      date: day?.iso ?? null,
      day,
      quoted: openAt(from) > 0,
      dateAt: own ? 'before' : follows ? 'after' : null,
    });
  }
  return sharing(text, references).map(({ dateAt: _, end: __, ...reference }) => reference);
};
