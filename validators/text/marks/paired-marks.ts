// Quotes and brackets that have no pair. Nested quotes may share one closing mark («проекта «Образование»), as acts print
// them; an opening mark after which nothing closes, and a closing one that nothing opened, have none.
import { remembered } from '../remembered.ts';

/** A mark without a pair. `opens` tells which one of the pair it is. */
export interface UnpairedMark {
  readonly mark: string;
  readonly at: number;
  readonly opens: boolean;
}

/** «1)», «2.1)», «а)», «б.1)» number an item: their bracket closes nothing. */
const ENUMERATION = /(?:^|[\s;,(«])(?:\d{1,3}(?:\.\d{1,3}){0,3}|[а-яёa-z](?:\.?\d{1,2})?)$/iu;
const LONGEST_MARK = 16;

/** A formula has brackets of its own kind. */
const FORMULA = /\$[^$]*\$/gu;

/** A comma, a semicolon or the end of a sentence: what stands after it is no longer the name that was begun. */
const SEPARATES = /[,;]|(?<!\p{Lu})[.!?]\s+\p{Lu}\p{Ll}/gu;

/** Whether a quotation opened at a place goes on to the end of a stretch, as far as its marks tell. */
const goesOn = (stretch: string): boolean => stretch.search(SEPARATES) === -1;

/** The last place of a text from which on nothing separates: a quotation opened behind it goes on to the end of the text. */
export const lastSeparator: (text: string) => number = remembered((text) =>
  [...text.matchAll(SEPARATES)].reduce((_, { index }) => index, -1),
);

/** Places of quotes that may be closed by the mark of the one nested in them: «проекта «Образование». */
const sharing = (text: string): readonly number[] =>
  [...text.matchAll(/«(?=([^«»]*)«[^«»]*»)/gu)].flatMap(({ 1: between = '', index }) =>
    goesOn(between) ? [index] : [],
  );

/** The open quotes without those for which a mark shared in them makes up: each shared mark makes up for one. */
const unshared = (text: string, open: readonly number[]): readonly number[] => {
  if (open.length === 0) return open;
  const shared = [...sharing(text)];
  return open.toReversed().filter((at) => {
    const last = shared.at(-1);
    if (last === undefined || last < at) return true;
    shared.pop();
    return false;
  });
};

/** The quotes «» and brackets () of a text that have no pair, in order. Linear in the text. */
export const unpairedMarks = (printed: string): readonly UnpairedMark[] => {
  if (!/[«»()]/.test(printed)) return [];
  const text = printed.replace(FORMULA, (formula) => ' '.repeat(formula.length));
  const quotes: number[] = [];
  const brackets: number[] = [];
  const unpaired: UnpairedMark[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '«') quotes.push(at);
    else if (mark === '(') brackets.push(at);
    else if (mark === '»' && quotes.pop() === undefined) unpaired.push({ mark, at, opens: false });
    else if (mark === ')' && brackets.length > 0) brackets.pop();
    else if (mark === ')' && !ENUMERATION.test(text.slice(Math.max(0, at - LONGEST_MARK), at)))
      unpaired.push({ mark, at, opens: false });
  }
  for (const at of unshared(text, quotes)) unpaired.push({ mark: '«', at, opens: true });
  for (const at of brackets) unpaired.push({ mark: '(', at, opens: true });
  return unpaired.sort((a, b) => a.at - b.at);
};
