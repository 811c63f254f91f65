// What words of a document mean, as two tables.
import type { Abbreviation, Term, Territory } from '../../model/types.ts';
import { placeOn } from '../places.ts';
import { type Table, tableOf } from './table.ts';

/** The terms of a territory with their definitions. */
export const terms = (territory: Territory): Table =>
  tableOf<Term>(
    'terms',
    'Понятия',
    [
      { name: 'term', title: 'Понятие', type: 'string', width: 30, of: ({ term }) => term },
      { name: 'short', title: 'Кратко', type: 'string', width: 14, of: ({ short }) => short },
      {
        name: 'definition',
        title: 'Определение',
        type: 'string',
        width: 100,
        of: ({ definition }) => definition,
      },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ anchor }) => placeOn(territory, 'provision', anchor),
      },
    ],
    territory.terms,
  );

/** Its abbreviations. */
export const abbreviations = (territory: Territory): Table =>
  tableOf<Abbreviation>(
    'abbreviations',
    'Сокращения',
    [
      { name: 'short', title: 'Сокращение', type: 'string', width: 16, of: ({ short }) => short },
      { name: 'means', title: 'Значение', type: 'string', width: 90, of: ({ means }) => means },
      { name: 'document', title: 'Документ', type: 'string', width: 14, of: ({ document }) => document },
      {
        name: 'clause',
        title: 'Пункт',
        type: 'string',
        width: 10,
        of: ({ clause }) => clause?.printed ?? null,
      },
    ],
    territory.abbreviations,
  );
