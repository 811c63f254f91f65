// The text of a document as a table, part by part.
import { allParts } from '../../model/all-parts.ts';
import type { Part, Territory } from '../../model/types.ts';
import { placeOn } from '../places.ts';
import { type Table, tableOf } from './table.ts';

/** The parts of the document that have words of their own. */
export const clauses = (territory: Territory): Table =>
  tableOf<Part>(
    'clauses',
    'Текст документа',
    [
      { name: 'number', title: 'Номер', type: 'string', width: 10, of: ({ number }) => number },
      { name: 'kind', title: 'Вид', type: 'string', width: 12, of: ({ kind }) => kind },
      { name: 'text', title: 'Текст', type: 'string', width: 100, of: ({ text }) => text },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ anchor }) => placeOn(territory, 'provision', anchor),
      },
    ],
    [...allParts(territory.provision?.parts ?? [])].filter(
      ({ component, text }) => component === null && text !== '',
    ),
  );
