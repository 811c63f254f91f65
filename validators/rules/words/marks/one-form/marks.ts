// Which marks an act sets in two ways.
import { actReferences } from '../../../../text/acts/act-reference.ts';
import type { Text } from '../../../rule.ts';
import type { PrintedText } from '../../printed-texts.ts';
import { kinds } from './kinds.ts';
import { isQuoted, type Mixed, type Place, placesIn } from './ways.ts';

/** So many places show a habit. */
const usualFewest = 2;

/** One place set otherwise may be copied from the act that it names: by number and date, or word for word. */
const isCopied = ({ printed: { text }, at }: Place): boolean =>
  actReferences(text).length > 0 || isQuoted(text, at);

export const mixedMarks = (texts: readonly PrintedText[]): readonly Mixed[] =>
  kinds.flatMap(({ id, name, ways, own }): readonly Mixed[] => {
    const [first, second] = ways.map((one) => ({ way: one, places: placesIn(texts, one) }));
    if (first === undefined || second === undefined) return [];
    const count = (words: keyof Text): string =>
      [first, second]
        .map(({ way, places }) => `${way.name[words]} (${places.length})`)
        .join(words === 'ru' ? ' и ' : ' and ');
    const [rarer, usual] = first.places.length < second.places.length ? [first, second] : [second, first];
    const [only, ...more] = rarer.places;
    if (only === undefined || usual.places.length < usualFewest) return [];
    if (more.length === 0 && own !== true && isCopied(only)) return [];
    return [
      {
        id,
        name,
        says: { ru: `${name.ru} – ${count('ru')}`, en: `${name.en}: ${count('en')}` },
        places: rarer.places,
      },
    ];
  });
