// How a reader names a territory: by its full name, by the word that only it has, by the town that its name is made of.
import { searchTokens } from '../tokens.ts';
import { nameKey, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Sequence, sequenceOfWords } from './sequences.ts';

/** Words that many names share, by what is left of them without their endings: none of them names a territory by itself. */
const shared = new Set(
  (
    'республика область край автономный округ город район муниципальный муниципальное образование городской федеральный значения ' +
    'народная российской федерации'
  )
    .split(' ')
    .map(nameKey),
);

/** «Джидинский» and «Владимирская» are made of the name of a place. */
const OF_PLACE = /^(\p{L}{2,30}?)(?:инск|овск|евск|ск)(?:ий|ая|ое|ого|ой)$/u;
/** A shorter beginning is that of too many words. */
const SHORTEST_PLACE = 4;
const ENDINGS = ['', 'а', 'о', 'ь', 'ье', 'ы', 'и', 'я'];

const placesOf = (plain: string): readonly string[] => {
  const base = OF_PLACE.exec(plain)?.[1];
  const withSk = plain.replace(/(?:ий|ая|ое|ого|ой)$/u, '');
  if (base === undefined) return [];
  return base.length < SHORTEST_PLACE ? [withSk] : [...ENDINGS.map((ending) => base + ending), withSk];
};

/** Its own words, without those that many names share and without what stands in brackets or behind a dash. */
const ownWords = (name: string): readonly string[] =>
  searchTokens(name)
    .filter(({ plain }) => !shared.has(nameKey(plain)))
    .map(({ plain }) => plain);

const single = (plain: string): Sequence => [{ keys: [nameKey(plain)], after: 0 }];

/** The sequences by which a territory is known in a query. */
export const namesOfTerritory = (
  vocabulary: Vocabulary,
  name: string,
  known: readonly string[],
): readonly Sequence[] => {
  const own = ownWords(name);
  const words = [name, ...known].map((one) => sequenceOfWords(vocabulary, one));
  const [first] = own;
  return [
    ...words,
    ...known
      .filter((one) => !/[\s-]/u.test(one))
      .map((one) => single(one.toLowerCase().replaceAll('ё', 'е'))),
    ...(first === undefined ? [] : [single(first), ...placesOf(first).map(single)]),
  ].filter((sequence) => sequence.length > 0);
};
