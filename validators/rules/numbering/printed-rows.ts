// The numbers of a table's rows as the printed text has them: «14.» and «15» are one style less than the data shows.
import { normalise } from '../../text/words/words.ts';

/** A numbered line of the printed text: the mark after its number, and its words. */
interface Line {
  readonly mark: string;
  readonly words: string;
}

/** Enough of a row's name to know its line by; the end may stand on another line. */
const knownBy = 25;

const line =
  /^[^\S\n\r\u2028\u2029]*(\d+(?:\.\d+)*)([.)]?)[^\S\n\r\u2028\u2029]+(\S[^\n\r\u2028\u2029]*)$/gmu;

/** Finds the mark that the printed text has after the number of a row; null where it does not have the row. */
export const printedMarks = (source: string): ((number: string, name: string) => string | null) => {
  const lines = new Map<string, Line[]>();
  for (const [, number = '', mark = '', words = ''] of source.matchAll(line)) {
    const known = lines.get(number) ?? [];
    known.push({ mark, words: normalise(words) });
    lines.set(number, known);
  }
  return (number, name) => {
    const start = normalise(name).slice(0, knownBy);
    const found = (lines.get(number) ?? []).find(({ words }) => start !== '' && words.startsWith(start));
    return found?.mark ?? null;
  };
};
