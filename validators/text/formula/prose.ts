// A method of counting that is said in words, «общее число педагогов, делённое на число методистов», is no formula.

/** What only a formula has: signs between its members, commands and indices of LaTeX. */
const SIGNS = /[=+*×·÷∑√^_\\{}<>]|(?<!\p{L})\/|\/(?!\p{L})/u;
const WORD = /(?<!\p{L})\p{Script=Cyrillic}{4,}(?!\p{L})/gu;
const FEWEST_WORDS = 3;
/** «По приказам Академии», «прямой подсчёт»: words and marks alone. */
const ONLY_WORDS = /^[\p{Script=Cyrillic}\s«»„“",;.()–-]+$/u;
/** A letter that may stand for a quantity. */
const SYMBOL = /(?<!\p{L})\p{Lu}(?!\p{L})/u;

/** Whether a printed method of counting is a text in words, without a sign of a formula. */
export const isProse = (printed: string): boolean =>
  !SIGNS.test(printed) &&
  (printed.match(WORD) ?? []).length >=
    (ONLY_WORDS.test(printed) && !SYMBOL.test(printed) ? 1 : FEWEST_WORDS);
