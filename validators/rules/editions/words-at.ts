// How often words stand in lines, in whatever case where that is meant, and in which lines they are left.
import { stem } from '../../text/words/stem.ts';
import { bareWords, type Line } from './lines.ts';

/** Words as an amendment quotes them. */
export interface Sought {
  readonly words: string;
  /** In other cases too. */
  readonly inflected: boolean;
}

/** Shorter words have no endings to speak of. */
const SHORT = 3;

const formOf = ({ words, inflected }: Sought): RegExp => {
  const forms = bareWords(words)
    .trim()
    .split(' ')
    .map((word) => (inflected && word.length > SHORT ? `${stem(word)}\\p{L}*` : word));
  return new RegExp(`(?<= )${forms.join(' ')}(?= )`, 'gu');
};

const count = (words: string, form: RegExp): number => [...words.matchAll(form)].length;

/** How often words stand in lines. */
export const timesIn = (lines: readonly Line[], sought: Sought): number => {
  const form = formOf(sought);
  return lines.reduce((sum, { words }) => sum + count(words, form), 0);
};

/** Words as they are printed, with their marks and capital letters; spaces and kinds of quotation marks count for nothing. */
const asPrinted = (words: string): string =>
  words
    .replaceAll(/[«»„“”]/gu, '"')
    .replaceAll(/[‐-―−]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** How often words stand in lines with the marks and capital letters that they are printed with. */
export const timesPrinted = (lines: readonly Line[], words: string): number => {
  const sought = asPrinted(words);
  return lines.reduce((sum, { text }) => sum + asPrinted(text).split(sought).length - 1, 0);
};

/** Words in which a mark, a word itself, stands for each of those that are sought. */
export const marked = (words: string, sought: Sought, mark: string): string =>
  words.replaceAll(formOf(sought), mark);

/** Whether other words hold these. */
export const holds = (words: string, sought: Sought): boolean => count(bareWords(words), formOf(sought)) > 0;

/** The document itself where lines of it are among these, and not the order that adopts it. */
export const outsideOrder = (lines: readonly Line[]): readonly Line[] => {
  const own = lines.filter(({ inOrder }) => !inOrder);
  return own.length > 0 ? own : lines;
};

/** The lines that have words outside quotations: a title in quotation marks stays what it is. */
export const linesWith = (lines: readonly Line[], sought: Sought): readonly Line[] => {
  const form = formOf(sought);
  return outsideOrder(lines).filter(
    ({ text }) => count(bareWords(text.replaceAll(/«[^«»]*»/gu, ' ')), form) > 0,
  );
};
