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

/** Those of territories that the content has not, together: their folders say nothing to a reader. */
const elsewhere = (count: number): Words =>
  count === 1
    ? {
        ru: 'документ территории, которой в этом Своде нет',
        en: 'a document of a territory that this Svod does not have',
      }
    : {
        ru: `документы территорий, которых в этом Своде нет (${count})`,
        en: `documents of territories that this Svod does not have (${count})`,
      };

/** All the places, one after another; those that repeat are named once. Empty texts where there is none. */
export const statedPlaces = (statements: readonly Place[], names: Corpus['names']): Words => {
  const [here, away] = [true, false].map((isHere) =>
    statements.filter(({ territory }) => names.has(territory) === isHere),
  );
  const far = new Set((away ?? []).map(({ territory }) => territory)).size;
  const all = [
    ...(here ?? []).map((statement) => statedPlace(statement, names)),
    ...(far === 0 ? [] : [elsewhere(far)]),
  ];
  const joined = (language: keyof Words): string =>
    [...new Set(all.map((place) => place[language]))].join('; ');
  return { ru: joined('ru'), en: joined('en') };
};
