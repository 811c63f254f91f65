// What two prints of one act say: the earlier one is the base of the merge, for what stands in it was printed and what does not was
// set by a person.
import { printedDates } from '../../text/dates/printed-dates.ts';

/** Words as they are compared: no signs, no capitals, one space. */
export const plainWords = (value: unknown): string =>
  typeof value === 'object'
    ? ''
    : (
        String(value)
          .toLowerCase()
          .replaceAll('ё', 'е')
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).join(' ');

const oneSpace = (text: string): string => text.replaceAll(/\s+/gu, ' ');

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A print, or a stretch of one: a row with what belongs to it. */
export interface Print {
  readonly words: string;
  readonly text: string;
  readonly days: ReadonlySet<string>;
}

const make = (text: string): Print => ({
  words: ` ${plainWords(text)} `,
  text: oneSpace(text),
  days: new Set(printedDates(text).flatMap(({ iso }) => (iso === null ? [] : [iso]))),
});

export const printOf = (text: string): Print => make(text);

/** Whether a print says a value in these words; a day in whatever form it is printed. */
export const says = (print: Print, value: unknown): boolean => {
  if (DAY.test(String(value))) return print.days.has(String(value));
  const words = plainWords(value);
  return words !== '' && print.words.includes(` ${words} `);
};

/** Whether it says it with the same signs. */
export const saysExactly = (print: Print, value: unknown): boolean =>
  print.text.includes(oneSpace(String(value)).trim());

/** The stretch from one row to the next, by the words that they begin with; null where the first is not found. */
export const stretchOf = (print: Print, first: string, next: string | null): Print | null => {
  const at = print.words.indexOf(` ${plainWords(first)} `);
  if (plainWords(first) === '' || at < 0) return null;
  const from = at + plainWords(first).length;
  const end = next === null ? -1 : print.words.indexOf(` ${plainWords(next)} `, from);
  return { ...print, words: print.words.slice(at, (end < 0 ? print.words.length : end) + 1) };
};
