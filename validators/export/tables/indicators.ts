// The indicators of a territory as a table.
import type { Indicator, Territory } from '../../model/types.ts';
import { placeOn } from '../places.ts';
import { listed } from './listed.ts';
import { type Table, tableOf } from './table.ts';

/** The indicators of a territory. */
export const indicators = (territory: Territory): Table =>
  tableOf<Indicator>(
    'indicators',
    'Показатели',
    [
      { name: 'number', title: 'Номер', type: 'string', width: 8, of: ({ number }) => number },
      { name: 'name', title: 'Показатель', type: 'string', width: 80, of: ({ name }) => name },
      {
        name: 'federal',
        title: 'Федеральный показатель',
        type: 'string',
        width: 25,
        of: ({ federal }) => federal?.printed ?? null,
      },
      {
        name: 'baselineAt',
        title: 'Достигнуто на',
        type: 'string',
        width: 12,
        of: ({ baseline }) => baseline?.at ?? null,
      },
      {
        name: 'baseline',
        title: 'Достигнуто',
        type: 'string',
        width: 14,
        of: ({ baseline }) => baseline?.printed ?? null,
      },
      {
        name: 'formula',
        title: 'Формула (LaTeX)',
        type: 'string',
        width: 40,
        of: ({ formulas }) => listed(formulas.map(({ printed }) => printed)),
      },
      {
        name: 'collection',
        title: 'Способ сбора',
        type: 'string',
        width: 50,
        of: ({ collection }) => collection,
      },
      {
        name: 'place',
        title: 'Адрес',
        type: 'string',
        width: 40,
        of: ({ anchor }) => placeOn(territory, 'indicators', anchor),
      },
    ],
    territory.indicators?.indicators ?? [],
  );
