// A heading may name what it is before its number: «Раздел IV. Мониторинг», «Глава 4. Порядок», «Часть II».
import { romanNumber } from '../numbers/numerals.ts';

/** The number of such a heading, and the offset where its own words begin. */
export interface LabelledNumber {
  readonly number: string;
  readonly isRoman: boolean;
  readonly rest: number;
}

const LABELLED =
  /^\s*(?:раздел|подраздел|глава|часть|статья|параграф)\s+(?:№\s*)?(\d{1,3}(?:\.\d{1,3})*|[IVX]{1,6})(?:[.):]|\s+[–—-](?=\s)|(?=\s|$))\s*/iu;

/** Words go on behind the number as they do in a sentence: «Раздел 2 утратил силу», «Часть II и III». */
const GOES_ON = /^(?:\p{Ll}|,)/u;

/** Reads the number that a heading bears behind the word for what it is; null where it bears none. */
export const readLabelledNumber = (text: string): LabelledNumber | null => {
  const [printed, number] = LABELLED.exec(text) ?? [];
  if (printed === undefined || number === undefined) return null;
  const isRoman = /^[IVX]/u.test(number);
  if (isRoman && romanNumber(number) === null) return null;
  if (!/[.):–—-]\s*$/u.test(printed) && GOES_ON.test(text.slice(printed.length))) return null;
  return { number, isRoman, rest: printed.length };
};
