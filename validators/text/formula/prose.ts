// A method of counting that is said in words, «общее число педагогов, делённое на число методистов», is no formula.

/** What only a formula has: signs between its members, commands and indices of LaTeX. */
const SIGNS = /[=+*×·÷∑√^_\\{}<>]|(?<!\p{L})\/|\/(?!\p{L})/u;
const WORD = /(?<!\p{L})\p{Script=Cyrillic}{4,}(?!\p{L})/gu;
const FEWEST_WORDS = 3;

/** Whether a printed method of counting is a text in words, without a sign of a formula. */
export const isProse = (printed: string): boolean =>
  !SIGNS.test(printed) && (printed.match(WORD) ?? []).length >= FEWEST_WORDS;
