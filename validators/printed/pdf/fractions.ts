// Fractions: a short rule with symbols right above and right below it. They are put on the line of the rule, parted by a stroke.
import type { Page, Rule, Word } from './shapes.ts';

/** Longer than this a rule is no bar of a fraction; a page has no more bars than these. */
const longest = 200;
const mostBars = 200;

/** So far from the bar stand the symbols, and below it the line of the formula, in sizes of letters. */
const reach = 1.25;
const below = 0.28;

/** «N», «К1 + К2», «100 %»: symbols and figures; a word of a text is longer. */
const isSymbols = (words: readonly Word[]): boolean =>
  words.length > 0 &&
  words.every(({ text }) => /^[\p{L}\p{N}\s+–−·×*%(),.-]+$/u.test(text)) &&
  words.every(({ text }) => (text.match(/\p{L}+/gu) ?? []).every(({ length }) => length <= 3));

const isSum = (words: readonly Word[]): boolean => words.some(({ text }) => /[+–−-]/u.test(text));

const largest = (words: readonly Word[]): Word | undefined =>
  words.reduce<Word | undefined>(
    (most, word) => (most === undefined || word.size > most.size ? word : most),
    undefined,
  );

const over = ({ from, to }: Rule, { x, width }: Word): boolean =>
  x + width / 2 > from && x + width / 2 < to && x > from - 3 && x + width < to + 6;

/** Words in a stretch of the bar, on its line; indices keep their place beside their letters. */
const placed = (words: readonly Word[], from: number, to: number, line: number): readonly Word[] => {
  const base = largest(words)?.y ?? line;
  const [left, right] = [
    Math.min(...words.map(({ x }) => x)),
    Math.max(...words.map(({ x, width }) => x + width)),
  ];
  const scale = (to - from) / Math.max(1, right - left);
  return words.map((word) => ({
    ...word,
    text: word.text.trim(),
    x: from + (word.x - left) * scale,
    width: word.width * scale,
    y: line + (word.y - base),
  }));
};

/** The parts of a fraction and its stroke, as words of one line; null where the rule is no bar. */
const fractionAt = (bar: Rule, words: readonly Word[]): ReadonlyMap<Word, readonly Word[]> | null => {
  const near = words.filter((word) => over(bar, word) && Math.abs(word.y - bar.at) < word.size * reach * 1.5);
  const size = largest(near)?.size ?? 0;
  const above = near.filter(({ y }) => y > bar.at && y < bar.at + size * reach);
  const under = near.filter(({ y }) => y < bar.at && y > bar.at - size * reach);
  if (!isSymbols(above) || !isSymbols(under)) return null;
  const line = bar.at - size * below;
  const [fifth, mark] = [(bar.to - bar.from) / 5, (bar.to - bar.from) / 10];
  const look = { y: line, size, bold: false, italic: false };
  const sign = (text: string, x: number, width: number): Word => ({ ...look, text, x, width });
  const inBrackets = (own: readonly Word[], from: number, to: number): readonly Word[] =>
    isSum(own)
      ? [sign('(', from, mark), ...placed(own, from + mark, to - mark, line), sign(')', to - mark, mark)]
      : placed(own, from, to, line);
  const [end, begin] = [bar.from + 2 * fifth, bar.from + 3 * fifth];
  const whole = [
    ...inBrackets(above, bar.from, end),
    sign('/', end, fifth),
    ...inBrackets(under, begin, bar.to),
  ];
  return new Map([...above, ...under].map((word, index) => [word, index === 0 ? whole : []]));
};

/** A page whose fractions stand on one line each. */
export const withFractions = (page: Page): Page => {
  const uprights = page.rules.filter(({ along }) => along === 'y');
  const touches = (bar: Rule): boolean =>
    uprights.some(
      ({ at, from, to }) => at > bar.from - 3 && at < bar.to + 3 && bar.at > from - 3 && bar.at < to + 3,
    );
  const short = page.rules.filter(({ along, from, to }) => along === 'x' && to - from < longest);
  if (short.length > mostBars) return page;
  const bars = short.filter((bar) => !touches(bar));
  const instead = new Map<Word, readonly Word[]>();
  for (const bar of bars)
    for (const [word, words] of fractionAt(
      bar,
      page.words.filter((one) => !instead.has(one)),
    ) ?? [])
      instead.set(word, words);
  return instead.size === 0
    ? page
    : { ...page, words: page.words.flatMap((word) => instead.get(word) ?? [word]) };
};
