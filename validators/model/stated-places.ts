// The places that state or cite something, as people name them: nobody outside the data knows `vladimir#6.1`.
import { clauseWords } from '../text/acts/clause-words.ts';
import type { Corpus, Statement } from './types.ts';

interface Words {
  readonly ru: string;
  readonly en: string;
}

type Place = Pick<Statement, 'territory' | 'clause'>;

/** Who states it, and where: «Владимирская область, п. 6.1». A name is quoted in English as it stands. */
export const statedPlace = ({ territory, clause }: Place, names: Corpus['names']): Words => {
  const name = names.get(territory) ?? territory;
  const { ru, en } = clauseWords(clause);
  return { ru: `${name}, ${ru}`, en: `“${name}”, ${en}` };
};

/** All the places, one after another; those that repeat are named once. Empty texts where there is none. */
export const statedPlaces = (statements: readonly Place[], names: Corpus['names']): Words => {
  const all = statements.map((statement) => statedPlace(statement, names));
  const joined = (language: keyof Words): string =>
    [...new Set(all.map((place) => place[language]))].join('; ');
  return { ru: joined('ru'), en: joined('en') };
};
