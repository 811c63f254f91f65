// «ИОМ» and «индивидуальный образовательный маршрут» are one thing: the acts' own abbreviations say so.
import type { Corpus } from '../../model/types.ts';
import { searchTokens } from '../tokens.ts';

interface Named {
  readonly short: string | null;
  readonly means: string;
}

const ABBREVIATION = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,})*$/u;

// «Владимирский институт развития образования» out of «… учреждение «Владимирский институт …» имени …»: the words whose
// first letters spell the abbreviation; all words where none do. Fewer words than letters say less than it does.
const spelledOut = (means: string, letters: string): string => {
  const words = searchTokens(means);
  if (words.length < letters.length) return '';
  const at = words
    .map(({ plain }) => plain.charAt(0))
    .join('')
    .indexOf(letters);
  const own = at < 0 ? words : words.slice(at, at + letters.length);
  return own.map(({ plain }) => plain).join(' ');
};

const namesOf = ({ short, means }: Named): readonly (readonly string[])[] => {
  if (short === null || !ABBREVIATION.test(short)) return [];
  const joined = short.replace(/[ -]/gu, '');
  const long = spelledOut(means, joined.toLowerCase());
  const all = [...new Set([short, joined, long])].filter((words) => words !== '');
  return all.length < 2 ? [] : [all];
};

/**
 * Every abbreviation that the territories define (in their acts, terms and names of subjects) with its words. Only those in
 * capitals count: «Министерство» would stand for too much.
 */
export const abbreviationsIn = ({ territories }: Corpus): readonly (readonly string[])[] => {
  const named = territories.flatMap((territory): readonly Named[] => [
    ...territory.abbreviations,
    ...territory.terms.map(({ short, term }) => ({ short, means: term })),
    ...territory.subjects.map(({ short, name }) => ({ short, means: name })),
  ]);
  const unique = new Map(named.flatMap(namesOf).map((names) => [names.join('|'), names]));
  return [...unique.values()];
};
