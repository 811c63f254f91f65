// What words of a document mean, as two tables.
import { clauseName } from '../../model/clause-names.ts';
import { documentName } from '../../model/places/part-place.ts';
import type { Abbreviation, Term, Territory } from '../../model/types.ts';
import { placeOn } from '../places.ts';
import { addressHead, type Table, tableOf } from './table.ts';

/** The terms of a territory with their definitions. */
export const terms = (territory: Territory): Table => {
  const placeOf = ({ anchor }: Term): string => placeOn(territory, 'provision', anchor);
  return tableOf<Term>(
    {
      name: 'terms',
      title: 'Понятия',
      programs: [
        { name: 'term', title: 'Понятие', type: 'string', of: ({ term }) => term },
        { name: 'short', title: 'Кратко', type: 'string', of: ({ short }) => short },
        { name: 'definition', title: 'Определение', type: 'string', of: ({ definition }) => definition },
        { name: 'place', title: 'Адрес', type: 'string', of: placeOf },
      ],
      people: [
        { title: 'Понятие', width: 30, of: ({ term }) => term },
        { title: 'Кратко', width: 14, of: ({ short }) => short },
        { title: 'Определение', width: 100, of: ({ definition }) => definition },
        { ...addressHead, of: (term) => ({ address: placeOf(term) }) },
      ],
    },
    territory.terms,
  );
};

/** Its abbreviations. */
export const abbreviations = (territory: Territory): Table => {
  const { provision } = territory;
  const documents = {
    provision: provision === null ? null : documentName(provision).ru,
    roadmap: 'Дорожная карта',
    indicators: 'Показатели',
  } as const satisfies Readonly<Record<Abbreviation['document'], string | null>>;
  return tableOf<Abbreviation>(
    {
      name: 'abbreviations',
      title: 'Сокращения',
      programs: [
        { name: 'short', title: 'Сокращение', type: 'string', of: ({ short }) => short },
        { name: 'means', title: 'Значение', type: 'string', of: ({ means }) => means },
        { name: 'document', title: 'Документ', type: 'string', of: ({ document }) => document },
        { name: 'clause', title: 'Пункт', type: 'string', of: ({ clause }) => clause?.printed ?? null },
      ],
      people: [
        { title: 'Сокращение', width: 16, of: ({ short }) => short },
        { title: 'Значение', width: 90, of: ({ means }) => means },
        { title: 'Документ', width: 16, of: ({ document }) => documents[document] },
        {
          title: 'Пункт',
          width: 14,
          of: ({ clause }) => (clause === null ? null : clauseName(clause.printed)),
        },
      ],
    },
    territory.abbreviations,
  );
};
