// What a text says to be annexed to the act or adopted by it: «прилагаемый состав группы», «форма (прилагается)», «график
// согласно приложению», «перечень, утверждённый настоящим приказом».
import type { Stretch } from '../text/places/covered.ts';
import { after } from '../text/places/near-place.ts';
import { agrees } from './agreement.ts';
import { analyse } from './analyse.ts';
import { indexOfText, type TextIndex } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** A thing as the text names it, by its main word. */
export interface Annexed {
  /** The first forms that the main word may have: «состав». */
  readonly lemmas: ReadonlySet<string>;
  readonly place: Stretch;
}

const parts = (token: TextToken | undefined): ReadonlySet<string> =>
  new Set(token?.kind === 'word' ? analyse(token.text).map(({ part }) => part) : []);

const isNoun = (token: TextToken | undefined): boolean => parts(token).has('noun');

/** Words that open what is annexed or closes it; behind a verb, a colon or a bullet begins what it is said of. */
const endsPhrase = (token: TextToken): boolean =>
  /^[:;.]$/u.test(token.text) || parts(token).has('infinitive') || parts(token).has('verb');

/** «Согласно приложению» with neither a number nor the act that it belongs to; «согласно приложению к настоящему приказу». */
const UNNUMBERED = /^\s*(?:к\s+(?:настоящ|данн|эт)\p{L}{1,3}\s+\p{L}{1,30}\s*)?(?:[.,;)]|$)/iu;
const OWN_ACT =
  /^\s*(?:настоящ|данн|эт)\p{L}{1,3}\s+(?:приказ|распоряжени|постановлени|решени|указ)(?:ом|ем)(?!\p{L})/iu;

/** More words do not stand between a thing and the words that call it annexed. */
const farthest = 40;

/** The first noun of tokens `[from, to)` that passes; -1 where none does. */
const nounIn = (
  { tokens }: TextIndex,
  from: number,
  to: number,
  passes: (noun: TextToken) => boolean = () => true,
): number => {
  const found = tokens.slice(from, to).findIndex((token) => isNoun(token) && passes(token));
  return found < 0 ? found : from + found;
};

/** The first noun of a phrase that ends before a token. */
const headBefore = (index: TextIndex, before: number): number => {
  const from = Math.max(0, before - farthest);
  const ended = index.tokens.slice(from, before).findLastIndex(endsPhrase);
  return nounIn(index, from + ended + 1, before);
};

/** The nearest noun that a participle behind it says something of: «перечня площадок, утверждённого …». */
const saidOf = ({ tokens }: TextIndex, at: number): number => {
  const from = Math.max(0, at - farthest);
  const found = tokens
    .slice(from, at)
    .findLastIndex((token) => isNoun(token) && agrees(tokens[at]?.text ?? '', token.text) === true);
  return found < 0 ? found : from + found;
};

/** «К настоящему приказу», «к Положению»: the act, or a document under it; an application, a report have papers of their own. */
const TO_ACT =
  /^\s*ко?\s+(?:(?:настоящ|данн|эт)\p{L}{1,3}\s|(?:приказ|распоряжени|постановлени|решени|положени|порядк|концепци|программ|план)\p{L}{1,3}(?!\p{L}))/iu;
const TO_ANY = /^\s*ко?\s+\p{L}/iu;
const isToOther = (words: string): boolean => TO_ANY.test(words) && !TO_ACT.test(words);

/** What is annexed by «прилагаться»: it stands before the verb, or behind one that begins «к приказу прилагается …». */
const headOfVerb = (index: TextIndex, at: number): number => {
  const { text, tokens } = index;
  const ended = tokens.slice(Math.max(0, at - farthest), at).findLastIndex(endsPhrase);
  const first = tokens[Math.max(0, at - farthest) + ended + 1];
  const led =
    first === undefined || first.at >= (tokens[at]?.at ?? 0) ? '' : text.slice(first.at, tokens[at]?.at);
  if (isToOther(led) || isToOther(after(text, tokens[at]?.end ?? 0))) return -1;
  if (TO_ACT.test(led)) return nounIn(index, at + 1, at + 8);
  return headBefore(index, tokens[at - 1]?.text === '(' ? at - 1 : at);
};

/** The main word of what a token says to be annexed; -1 where it says that of nothing. */
const headOf = (index: TextIndex, at: number): number => {
  const { text, tokens } = index;
  const token = tokens[at];
  if (token === undefined) return -1;
  const behind = after(text, token.end);
  const isParticiple = parts(token).has('participle');
  if (isParticiple && token.lemmas.has('прилагать') && isToOther(behind)) return -1;
  if (isParticiple && token.lemmas.has('прилагать'))
    return nounIn(index, at + 1, at + 8, (noun) => agrees(token.text, noun.text) === true);
  if (token.lemmas.has('прилагаться')) return headOfVerb(index, at);
  if (token.lemmas.has('приложение') && tokens[at - 1]?.lemmas.has('согласно') && UNNUMBERED.test(behind))
    return headBefore(index, at - 1);
  return isParticiple && token.lemmas.has('утвердить') && OWN_ACT.test(behind) ? saidOf(index, at) : -1;
};

const thingAt = (head: TextToken | undefined): Annexed | null =>
  head === undefined ? null : { lemmas: head.lemmas, place: { at: head.at, length: head.end - head.at } };

/** The first noun of an item of what is «прилагаемые:»; null where it has none. */
export const firstThing = (text: string): Annexed | null => {
  const index = indexOfText(text);
  return thingAt(index.tokens[nounIn(index, 0, farthest)]);
};

/** What a text says to be annexed to the act, or adopted by it, in order. Never fails. */
export const annexedThings = (text: string): readonly Annexed[] => {
  if (!/прилага|приложени|утвержд/iu.test(text)) return [];
  const index = indexOfText(text);
  return index.tokens.flatMap((_, at) => thingAt(index.tokens[headOf(index, at)]) ?? []);
};
