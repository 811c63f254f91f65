// The index of a printed text: what a rule asks of its words, sentences, quotations, lists and numbers is found once.

import { quotations } from '../text/marks/quotations.ts';
import type { Span } from '../text/places/blanked.ts';
import { firstBeyond } from '../text/places/halving.ts';
import { remembered } from '../text/remembered.ts';
import { agrees } from './agreement.ts';
import { analyse, type Reading } from './analyse.ts';
import { type TextToken, textTokens } from './text-tokens.ts';

/** A sentence, or an item of a list, of the tokens `[from, to)`. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
  /** Of an item, the sentence that leads its list in («… обеспечивает:»); null of everything else. */
  readonly leadIn: number | null;
}

/** A number and what it counts: tokens by index. */
export interface CountedThing {
  readonly number: number;
  readonly value: number;
  readonly percent: boolean;
  /** The noun: of «15 % молодых педагогов» that is «педагогов». */
  readonly noun: number;
}

export interface TextIndex {
  readonly text: string;
  readonly tokens: readonly TextToken[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Span[];
  readonly counted: readonly CountedThing[];
  /** The index of the first token that ends behind a place; the number of tokens where none does. */
  readonly tokenAt: (place: number) => number;
}

const FINAL = /^[.!?…]$/u;
const startsNew = (token: TextToken): boolean => /^[\p{Lu}\p{N}«"„(–—•-]/u.test(token.text);
/** «а)», «1)», «–», «•» begin an item. */
const beginsItem = (tokens: readonly TextToken[], at: number): boolean => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  if (/^[–—•▪*-]$/u.test(first.text)) return second?.gap === true;
  return first.end - first.at <= 2 && second?.text === ')' && !second.gap;
};
const blankLine = /\n[^\S\n]*\n/u;

const isBullet = (tokens: readonly TextToken[], at: number): boolean =>
  tokens[at]?.line === true && beginsItem(tokens, at);

/** The tokens that end a sentence or an item, each with whether it opens a list, goes on with one, or ends it. */
function* ends(
  text: string,
  tokens: readonly TextToken[],
): Generator<{ readonly to: number; readonly sign: string }> {
  let inList = false;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next === undefined) break;
    const sign = token.text;
    const newLine = next.line;
    const parted = newLine && blankLine.test(text.slice(token.end, next.at));
    const isFinal = FINAL.test(sign) && next.gap && startsNew(next);
    const closesShort =
      token.kind === 'shortening' &&
      /^(?:г|гг|др|пр|п|д|руб|чел|шт|ед)\.$/iu.test(sign) &&
      next.kind === 'word' &&
      next.gap &&
      startsNew(next);
    const opens = sign === ':' && (newLine || beginsItem(tokens, index + 1));
    const goesOn: boolean = sign === ';' && (newLine || inList);
    if (!(isFinal || closesShort || opens || goesOn || parted || isBullet(tokens, index + 1))) continue;
    inList = opens || (inList && (goesOn || sign === ','));
    yield { to: index + 1, sign: opens ? ':' : inList ? ';' : '.' };
  }
  if (tokens.length > 0) yield { to: tokens.length, sign: '.' };
}

const sentencesOf = (text: string, tokens: readonly TextToken[]): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  let leadIn: number | null = null;
  for (const { to, sign } of ends(text, tokens)) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) continue;
    sentences.push({ from, to, at: first.at, end: last.end, leadIn: sign === ':' ? null : leadIn });
    if (sign === ':') leadIn = sentences.length - 1;
    else if (sign === '.') leadIn = null;
    from = to;
  }
  return sentences;
};

/** More words do not stand between a number and what it counts. */
const mostBetween = 6;
const between = new Set(['adjective', 'participle', 'numeral']);

const isPercent = (token: TextToken | undefined): boolean =>
  token !== undefined && (token.text === '%' || token.lemmas.has('процент'));

/** «В», «и», «за» are nouns too, by the dictionary, and never meant so. */
const isNoun = (readings: readonly Reading[]): boolean =>
  readings.some(({ part }) => part === 'noun') &&
  !readings.some(({ part }) => part === 'preposition' || part === 'conjunction');

/** «Два детских сада»: after two, three and four the adjective is in the plural and the noun is not. */
const areGenitive = (adjective: readonly Reading[], noun: readonly Reading[]): boolean =>
  adjective.some(({ part, case: of }) => part !== 'noun' && of === 'genitive') &&
  noun.some(({ part, case: of }) => part === 'noun' && of === 'genitive');

/** The noun that the words from `at` on are about: adjectives, numbers and what stands in brackets are passed over. */
const nounFrom = (tokens: readonly TextToken[], at: number): number | null => {
  let inBrackets = false;
  for (let index = at; index < Math.min(at + mostBetween, tokens.length); index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (token.text === '(') inBrackets = true;
    else if (token.text === ')' && inBrackets) inBrackets = false;
    else if (inBrackets || (token.kind === 'number' && index === at)) continue;
    else if (
      token.kind === 'abbreviation' ||
      (token.kind === 'shortening' && /^(?:г|гг|чел|руб|шт|ед)\./iu.test(token.text))
    )
      return index;
    else if (token.kind === 'shortening' && /^(?:тыс|млн|млрд)\./iu.test(token.text)) continue;
    else if (token.kind !== 'word') return null;
    else {
      const readings = analyse(token.text);
      const next = tokens[index + 1];
      const qualifies =
        readings.some(({ part }) => between.has(part)) &&
        next?.kind === 'word' &&
        (agrees(token.text, next.text) === true || areGenitive(readings, analyse(next.text)));
      if (!qualifies && isNoun(readings)) return index;
      if (!readings.some(({ part }) => between.has(part))) return null;
    }
  }
  return null;
};

const countedIn = (tokens: readonly TextToken[]): readonly CountedThing[] =>
  tokens.flatMap(({ value }, number) => {
    if (value === null) return [];
    const percent = isPercent(tokens[number + 1]);
    const noun = nounFrom(tokens, number + (percent ? 2 : 1));
    return noun === null ? [] : [{ number, value, percent, noun }];
  });

/** The index of a printed text. Never fails, and takes twice the time for twice the text. */
export const indexOfText: (text: string) => TextIndex = remembered((text) => {
  const tokens = textTokens(text);
  return {
    text,
    tokens,
    sentences: sentencesOf(text, tokens),
    quotations: quotations(text),
    counted: countedIn(tokens),
    tokenAt: (place) => firstBeyond(tokens.length, (index) => (tokens[index]?.end ?? 0) <= place),
  };
});
