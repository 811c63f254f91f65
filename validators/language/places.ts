// Municipalities that a text names: «Приозёрного района», «городского округа Заречный», «в городе Верхнегорске».
import { analyse } from './analyse.ts';
import { indexOfText } from './index-of-text.ts';
import type { TextToken } from './text-tokens.ts';

/** A municipality as a text names it. */
export interface NamedPlace {
  /** The proper name in it, as printed: «Приозёрного». */
  readonly proper: string;
  /** A settlement, which may lie in a municipality of many: «посёлок Кедровый». */
  readonly isSettlement: boolean;
  readonly at: number;
  readonly length: number;
}

const kinds = new Set(['район', 'округ', 'город', 'поселок', 'село', 'поселение']);
const settlements = new Set(['поселок', 'село', 'поселение']);
/** What stands between a proper name and the word for a place. */
const between = new Set(['муниципальный', 'городской', 'сельский']);
/** Districts of the country are no municipalities. */
const ofCountry = new Set(['федеральный', 'автономный', 'военный']);
/** What municipalities lie in: «других районов Округа», «города Края» name none, though an act's short name has a capital. */
const wholes = new Set([
  ...kinds,
  'автономия',
  'край',
  'муниципалитет',
  'область',
  'регион',
  'республика',
  'субъект',
  'федерация',
]);
/** Cities that are subjects of the Federation. */
const federalCities = new Set(['москва', 'санкт-петербург', 'севастополь']);

const has = (token: TextToken | undefined, lemmas: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && [...token.lemmas].some((lemma) => lemmas.has(lemma));

const isProper = (token: TextToken | undefined): token is TextToken =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}{2,}/u.test(token.text) && token.gap;

const isAdjective = ({ text }: TextToken): boolean => analyse(text).some(({ part }) => part === 'adjective');
const isNoun = ({ text }: TextToken): boolean => analyse(text).some(({ part }) => part === 'noun');

const isOfMany = ({ text }: TextToken): boolean => {
  const readings = analyse(text).filter(({ part }) => part === 'noun');
  return readings.length > 0 && readings.every(({ number }) => number === 'plural');
};

/** Whether a name behind a word for places is theirs: «городов Ейска и Тихорецка», not «районов Подмосковья», which is around them. */
const isNameOf = (tokens: readonly TextToken[], kind: TextToken, name: number): boolean => {
  const own = tokens[name];
  if (!isProper(own) || has(own, wholes) || has(own, federalCities)) return false;
  if (!isNoun(own) && !isAdjective(own)) return false;
  if (!isOfMany(kind)) return true;
  const last = !isNoun(own) && isProper(tokens[name + 1]) ? name + 1 : name;
  return /^(?:,|и)$/u.test(tokens[last + 1]?.text ?? '') && isProper(tokens[last + 2]);
};

/** The municipalities that a text names by a proper name, in order. */
export const namedPlaces = (text: string): readonly NamedPlace[] => {
  const { tokens } = indexOfText(text);
  return tokens.flatMap((token, index): readonly NamedPlace[] => {
    if (!has(token, kinds)) return [];
    let first = index;
    while (has(tokens[first - 1], between)) first -= 1;
    const [before, after] = [tokens[first - 1], tokens[index + 1]];
    if (has(before, ofCountry)) return [];
    const found =
      isProper(before) && isAdjective(before) && !has(before, between)
        ? { proper: before.text, from: before, to: token }
        : after !== undefined && isNameOf(tokens, token, index + 1)
          ? { proper: after.text, from: tokens[first] ?? token, to: after }
          : null;
    return found === null
      ? []
      : [
          {
            proper: found.proper,
            isSettlement: has(token, settlements),
            at: found.from.at,
            length: found.to.end - found.from.at,
          },
        ];
  });
};
