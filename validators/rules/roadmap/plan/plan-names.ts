// By what name the texts of an act call the plan of its system: «дорожная карта по развитию …», «комплекс мер по созданию …».
import { analyse } from '../../../language/analyse.ts';
import { indexOfText } from '../../../language/index-of-text.ts';
import type { TextToken } from '../../../language/text-tokens.ts';
import { isOneOf, wordSet } from '../../../language/word-set.ts';
import type { Corpus, Territory } from '../../../model/types.ts';
import { within } from '../../../model/within.ts';
import type { Spot } from '../../../source/spot.ts';
import type { Stretch } from '../../../text/places/covered.ts';
import { printedTexts } from '../../words/printed-texts.ts';

/** A name of the plan as printed, with what it says is to be done with the system. */
export interface PlanName {
  readonly words: string;
  readonly spot: Spot;
  /** The same for names that say the same: «создание функционирование». */
  readonly way: string;
}

const heads: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [wordSet('дорожный'), wordSet('карта')],
  [wordSet('комплекс'), wordSet('мера мероприятие')],
  [wordSet('план'), wordSet('мероприятие')],
];

const SYSTEM =
  /^(?:[РМ]С\s?НМС(?!\p{L})|(?:региональн|муниципальн)\p{L}{2,3}\s+(?:[\p{L}-]{2,30}\s+){0,2}систем\p{L}{1,3})/iu;
/** No name of a system is longer. */
const mostSigns = 100;
/** Without these letters a text names no plan, and that is found sooner. */
const MAY_NAME = /карт|мер/iu;
/** «…, утверждённая приказом от … № …»: another paper, named as it should be. */
const IDENTIFIED = /^[»"”“)]{0,2},?\s{0,2}(?:\(|утвержд[её]нн)[^;]{0,200}№/iu;
/** More actions than these no name has. */
const mostActions = 4;

const isNoun = ({ kind, text }: TextToken): boolean =>
  kind === 'word' && analyse(text).every(({ part }) => part === 'noun');

/** Behind the closing marks, and behind what a bracket adds: «комплекс мер («дорожная карта») по …». */
const behindMarks = (tokens: readonly TextToken[], from: number): number => {
  let at = from;
  if (tokens[at]?.text === '(') {
    const close = tokens.slice(at, at + 8).findIndex(({ text }) => text === ')');
    at = close === -1 ? at : at + close + 1;
  }
  while (/^[»"”“)]$/u.test(tokens[at]?.text ?? '')) at += 1;
  return at;
};

/** The actions that stand one after another from a token on, and where they end. */
const actionsFrom = (
  tokens: readonly TextToken[],
  from: number,
): { readonly way: string; readonly to: number } => {
  const actions: string[] = [];
  let at = from;
  for (; at < from + 2 * mostActions; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isNoun(token)) actions.push([...token.lemmas].toSorted()[0] ?? '');
    else if (token.text !== ',' && token.text !== 'и') break;
  }
  return { way: actions.toSorted().join(' '), to: at };
};

/** The names of the plan of the system that a text has, in order. */
export const planNamesIn = (text: string): readonly (Stretch & Pick<PlanName, 'way'>)[] => {
  if (!MAY_NAME.test(text)) return [];
  const { tokens } = indexOfText(text);
  let done = 0;
  return tokens.flatMap((token, at) => {
    const isHead = heads.some(([one, other]) => isOneOf(token, one) && isOneOf(tokens[at + 1], other));
    if (!isHead || at < done) return [];
    const from = behindMarks(tokens, at + 2);
    const { way, to } = actionsFrom(tokens, tokens[from]?.text === 'по' ? from + 1 : from);
    const system = tokens[to];
    const found = system === undefined ? null : SYSTEM.exec(text.slice(system.at, system.at + mostSigns));
    if (way === '' || system === undefined || found === null) return [];
    done = to;
    if (IDENTIFIED.test(text.slice(system.at + found[0].length))) return [];
    return [{ at: token.at, length: system.at + found[0].length - token.at, way }];
  });
};

/** The names of the plan of the system in the texts of an act, in printed order. */
export const planNames = (territory: Territory, texts: Corpus['texts']): readonly PlanName[] =>
  printedTexts(territory).flatMap(({ text, at: spot, damaged }) =>
    damaged
      ? []
      : planNamesIn(text).map((name) => ({
          words: text.slice(name.at, name.at + name.length),
          way: name.way,
          spot: within(spot, text, name, texts),
        })),
  );
