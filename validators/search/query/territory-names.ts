// How a reader names a territory: by its full name, by an everyday one, by the word that only it has, by the town that its name is
// made of («Владимир», «Тамбов»).
import { plainWord, searchTokens } from '../tokens.ts';
import { nameKey, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Sequence, sequenceOfWords } from './sequences.ts';

/** Words that many names share, by what is left of them without their endings: none of them names a territory by itself. */
const shared = new Set(
  (
    'республика область край автономный округ город район муниципальный образование городской федеральный значения народная ' +
    'российской федерации северная'
  )
    .split(' ')
    .map(nameKey),
);

/** «Джидинский» and «Владимирская» are made of the name of a place. */
const OF_PLACE = /^(\p{L}{2,30}?)(ин|ов|ев)?ск(?:ий|ая|ое|ого|ой)$/u;
/** A shorter beginning is that of too many words. */
const SHORTEST_PLACE = 4;
const OF_NOUN = 'а|я|о|е|ы|и|у|ю|ь|ом|ем|ой|ей|ью|ье|ам|ям|ах|ях';
const OF_ADJECTIVE = 'ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими';
const ENDING = new RegExp(`^(?:${OF_NOUN}|${OF_ADJECTIVE})?$`, 'u');

/** How a territory is known. */
export interface TerritoryNames {
  readonly sequences: readonly Sequence[];
  /** Beginnings of single words that name it, each ending as a noun or an adjective does. */
  readonly beginnings: readonly string[];
}

const beginningsOf = (plain: string): readonly string[] => {
  const [, place, made = ''] = OF_PLACE.exec(plain) ?? [];
  if (place === undefined) return [plain.replace(/(?:[аяоеьый]|ия|ии)$/u, '')];
  // «Джида», «Тамбов», «Омск».
  return [place, place + made, `${place}${made}ск`].filter((one) => one.length >= SHORTEST_PLACE);
};

/** Its own words, without those that many names share and without abbreviations («МО»). */
const ownWords = (name: string): readonly string[] =>
  searchTokens(name)
    .filter(({ plain }) => plain.length >= SHORTEST_PLACE && !shared.has(nameKey(plain)))
    .map(({ plain }) => plain);

/** The names by which a territory is known in a query. */
export const namesOfTerritory = (
  vocabulary: Vocabulary,
  name: string,
  known: readonly string[],
): TerritoryNames => {
  const [first] = ownWords(name);
  const single = known.filter((one) => !/[\s-]/u.test(one)).map(plainWord);
  const sequences = [name, ...known].map((one) => sequenceOfWords(vocabulary, one));
  return {
    sequences: sequences.filter((sequence) => sequence.length > 0),
    beginnings: [...(first === undefined ? [] : [first]), ...single].flatMap(beginningsOf),
  };
};

/** Whether a word, in plain letters, names a territory by itself. */
export const isNameOf = ({ beginnings }: TerritoryNames, plain: string): boolean =>
  beginnings.some((start) => plain.startsWith(start) && ENDING.test(plain.slice(start.length)));
